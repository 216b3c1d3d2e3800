package dev.flakegen.project;

/** What stands at a path of the project, links followed. */
public enum Entry {
    MISSING,
    FILE,
    DIRECTORY,
    /** A socket, a device, ... */
    OTHER,
    /** Something outside of the project, through a symbolic link. */
    OUTSIDE
}
