package dev.flakegen.plan;

import dev.flakegen.project.ProjectPath;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files were generated, and with which content: {@code .flakegen/manifest.json}. It decides whose a file is.
 *
 * @param files the hash of each, by path
 */
public record Manifest(SortedMap<ProjectPath, String> files) {
    /** Where it is. */
    public static final ProjectPath PATH = ProjectPath.of(".flakegen/manifest.json");

    public static final Manifest EMPTY = new Manifest(new TreeMap<>());

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Optional<String> hash(ProjectPath path) {
        return Optional.ofNullable(files.get(path));
    }
}
