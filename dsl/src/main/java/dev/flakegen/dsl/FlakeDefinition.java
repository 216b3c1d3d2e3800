package dev.flakegen.dsl;

/**
 * What a Flake.java implements, once, in a class with a constructor without parameters:
 *
 * <pre>{@code
 * import static dev.flakegen.dsl.Nix.*;
 *
 * import dev.flakegen.dsl.FlakeDefinition;
 * import dev.flakegen.dsl.FlakeSpec;
 *
 * public final class Flake implements FlakeDefinition {
 *     @Override
 *     public void define(FlakeSpec flake) {
 *         flake.name("demo").description("A demonstration").systems(X86_64_LINUX);
 *     }
 * }
 * }</pre>
 */
public interface FlakeDefinition {
    /** Describes the flake. It is called once; what it throws is reported with its line. */
    void define(FlakeSpec flake);
}
