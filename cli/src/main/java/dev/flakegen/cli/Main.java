package dev.flakegen.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The program. The one place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var out = writer(System.out);
        var err = writer(System.err);
        boolean terminal = Boolean.getBoolean("flakegen.terminal"); // the launcher knows; the JVM cannot tell
        int status = run(
                args,
                new Terminal(
                        System.in,
                        out,
                        err,
                        Map.copyOf(System.getenv()),
                        Path.of("").toAbsolutePath(),
                        terminal));
        err.flush();
        System.exit(status);
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
        } catch (Error e) {
            return CommandLineFactory.bug(e, terminal.err()); // picocli catches exceptions alone
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
