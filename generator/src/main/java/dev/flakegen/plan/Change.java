package dev.flakegen.plan;

import dev.flakegen.project.ProjectPath;

/** What is to be done with one file. */
public sealed interface Change {
    ProjectPath path();

    /** There is none yet, or it was deleted. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Create(ProjectPath path, byte[] wanted) implements Change {}

    /** It is ours, unchanged since, and has to change. */
    @SuppressWarnings("ArrayRecordComponent")
    record Update(ProjectPath path, byte[] before, byte[] wanted) implements Change {}

    /** It is as it should be. */
    record Keep(ProjectPath path) implements Change {}

    /** It is ours, unchanged since, and no longer made. */
    @SuppressWarnings("ArrayRecordComponent")
    record Delete(ProjectPath path, byte[] before) implements Change {}

    /**
     * Somebody else's work is there.
     *
     * @param why what is in the way, as a message says it
     * @param before what is there, as text to compare; empty where it is no file
     * @param wanted what we would write; empty where the file is no longer made
     * @param replaceable whether {@code --force} can put ours in its place
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Conflict(ProjectPath path, String why, byte[] before, byte[] wanted, boolean obsolete, boolean replaceable)
            implements Change {}
}
