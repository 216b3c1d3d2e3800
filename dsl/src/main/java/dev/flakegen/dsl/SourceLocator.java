package dev.flakegen.dsl;

import java.util.Optional;

/**
 * A class loader that knows the sources of its classes implements this, so that the places of a description are right
 * wherever its file stands. The sources of other classes are taken to stand in the directory of their package.
 */
@FunctionalInterface
public interface SourceLocator {
    /**
     * The file that a class was compiled from, relative to the project's directory, with slashes.
     *
     * @param className its binary name
     */
    Optional<String> sourceOf(String className);
}
