package dev.flakegen.init;

import dev.flakegen.model.FlakegenVersion;
import dev.flakegen.nix.Expr;
import java.util.Optional;

/**
 * What the templates of a project's first files are filled in with.
 *
 * @param registry absent in a registry that does not say where it will be found
 * @param input what an oss project calls the registry
 * @param packageName a package of the registry, where one is known
 * @param hello the name of a program
 * @param script what it does
 * @param pyhello the name of a Python package
 */
public record InitModel(
        String name,
        String version,
        Optional<Repository> registry,
        String input,
        Optional<String> packageName,
        Expr hello,
        Expr script,
        Expr pyhello,
        String pyhelloName) {
    private static final String HELLO_OF_MATRIX_AI = "matrixai-public-hello";

    static InitModel of(InitOptions options) {
        boolean isRegistry = options.template() == InitTemplate.REGISTRY;
        var registry = isRegistry ? options.registry() : options.registry().or(() -> Optional.of(Repository.MATRIX_AI));
        var name = options.name();
        return new InitModel(
                name,
                FlakegenVersion.current(),
                registry,
                registry.map(Repository::repo).flatMap(InitOptions::nameFrom).orElse("registry"),
                registry.filter(Repository.MATRIX_AI::equals).map(it -> HELLO_OF_MATRIX_AI),
                Expr.of(name + "-hello"),
                Expr.of("echo 'Hello from " + name + "'"),
                Expr.of(name + "-pyhello"),
                name + "-pyhello");
    }
}
