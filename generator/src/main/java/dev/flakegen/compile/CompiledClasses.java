package dev.flakegen.compile;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Classes that were compiled from a description.
 *
 * @param classes by binary name
 * @param sources the hash of each source's text that they were made of, by its path
 */
public record CompiledClasses(SortedMap<String, CompiledClass> classes, SortedMap<String, String> sources) {
    /**
     * A class.
     *
     * @param source the path of what it was compiled from
     */
    public record CompiledClass(byte[] bytes, String source) {}

    public CompiledClasses {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }
}
