package dev.flakegen.project;

/** What is on disk where a generated file belongs, links not followed. */
public sealed interface Occupant {
    record Nothing() implements Occupant {}

    /** A regular file. */
    record Content(byte[] bytes) implements Occupant {}

    /** A symbolic link. */
    record Link(String target) implements Occupant {}

    /**
     * Something that a file cannot replace.
     *
     * @param why as a message says it
     */
    record Taken(String why) implements Occupant {}
}
