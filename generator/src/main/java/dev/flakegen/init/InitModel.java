package dev.flakegen.init;

import dev.flakegen.model.FlakegenVersion;
import dev.flakegen.nix.Expr;
import java.util.Optional;

/**
 * What the templates of a project's first files are filled in with.
 *
 * @param registry absent in a minimal project, and in a registry that does not say where it will be found
 * @param input what an oss project calls the registry
 * @param packageName a package of the registry, where one is known
 * @param program the name of a minimal project's program
 * @param hello the name of a registry's program
 * @param script what either does
 * @param pyhello the name of a Python package
 */
public record InitModel(
        String name,
        String version,
        Optional<Repository> registry,
        String input,
        Optional<String> packageName,
        Expr program,
        Expr hello,
        Expr script,
        Expr pyhello,
        String pyhelloName) {
    private static final String HELLO_OF_MATRIX_AI = "matrixai-public-hello";

    static InitModel of(InitOptions options) {
        var registry = options.registry().or(() -> options.template().registry());
        var name = options.name();
        return new InitModel(
                name,
                FlakegenVersion.current(),
                registry,
                registry.map(Repository::repo).flatMap(FlakeNames::nearest).orElse("registry"),
                registry.filter(Repository.MATRIX_AI::equals).map(it -> HELLO_OF_MATRIX_AI),
                Expr.of(name),
                Expr.of(name + "-hello"),
                Expr.of("echo 'Hello from " + name + "'"),
                Expr.of(name + "-pyhello"),
                name + "-pyhello");
    }
}
