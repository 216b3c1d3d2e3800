package dev.flakegen.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // The launcher knows what the JVM cannot tell: whether there is a terminal, and whether a status is the JVM's
        // own, or a description's that ended it.
        boolean terminal = Boolean.getBoolean("flakegen.terminal");
        int offset = Integer.getInteger("flakegen.exit-offset", 0);
        var proof = System.getProperty("flakegen.exit-proof", "");
        var process = OwnProcess.takeOver();
        var out = writer(process.out());
        var err = writer(process.err());
        int status = run(
                args,
                new Terminal(
                        process.in(),
                        out,
                        err,
                        Map.copyOf(System.getenv()),
                        Path.of("").toAbsolutePath(),
                        terminal,
                        process));
        err.flush();
        process.end(status + offset, proof);
    }

    /** Runs a command line; the exit code. All that it says is written then. */
    static int run(String[] args, Terminal terminal) {
        int status = execute(args, terminal);
        if (terminal.out().checkError()) { // which a writer keeps to itself
            terminal.err().println("flakegen: standard output cannot be written: what is there is not whole");
            return ExitCode.IO.number();
        }
        return status;
    }

    private static int execute(String[] args, Terminal terminal) {
        try {
            return CommandLineFactory.create(terminal).execute(args);
        } catch (OutOfMemoryError e) {
            terminal.err().println("flakegen: out of memory; give it more, as in FLAKEGEN_JAVA_OPTS=-Xmx2g");
            return ExitCode.BUG.number();
        } catch (LinkageError e) {
            terminal.err().println("flakegen: a part of flakegen cannot be loaded: " + e);
            terminal.err().println("  Its files are not whole: build or install it again.");
            return ExitCode.TOOL.number();
        } catch (Error e) {
            return CommandLineFactory.bug(e, terminal.err()); // picocli catches exceptions alone
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
