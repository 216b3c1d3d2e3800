package dev.flakegen.benchmarks;

import dev.flakegen.nix.format.NixFormatter;
import dev.flakegen.nix.parser.NixParser;
import dev.flakegen.nix.parser.Parsed;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.SyntaxException;
import dev.flakegen.nix.syntax.SyntaxParser;
import dev.flakegen.nix.syntax.SyntaxTree;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of one large file: its syntax, the tree of what it means, the file formatted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class NixBenchmark {
    /** Where the time for each of them stays the same, it grows linearly. */
    @Param({"1", "2", "4", "8"})
    public int megabytes;

    private byte[] file = {};

    @Setup
    public void makeTheFile() {
        file = RegistryText.ofMegabytes(megabytes);
    }

    @Benchmark
    public SyntaxTree syntax() throws SyntaxException {
        return SyntaxParser.parse(Source.of(file));
    }

    @Benchmark
    public Parsed tree() throws SyntaxException {
        return NixParser.parse(file);
    }

    @Benchmark
    public String format() throws SyntaxException {
        return NixFormatter.format(file);
    }
}
