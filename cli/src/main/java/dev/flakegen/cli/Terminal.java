package dev.flakegen.cli;

import dev.flakegen.compile.DescriptionHost;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world that a command runs in.
 *
 * @param in what it is given
 * @param out for what was asked for
 * @param err for what is said besides
 * @param environment of the process
 * @param directory the current one
 * @param colours whether a person sees {@code err} on a terminal
 * @param host where descriptions run
 */
record Terminal(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Path directory,
        boolean colours,
        DescriptionHost host) {
    /** A world in which descriptions run as the command itself does. */
    Terminal(
            InputStream in,
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            Path directory,
            boolean colours) {
        this(in, out, err, environment, directory, colours, DescriptionHost.CALLER);
    }
}
