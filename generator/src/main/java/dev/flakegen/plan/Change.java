package dev.flakegen.plan;

import dev.flakegen.project.ProjectPath;
import java.util.Optional;

/** What is to be done with one file. */
public sealed interface Change {
    ProjectPath path();

    /** What is there; none where nothing is, or nothing that could be compared. */
    Optional<byte[]> before();

    /** What shall be there; none where the file is no longer made. */
    Optional<byte[]> wanted();

    /** There is none yet, or it was deleted. */
    record Create(ProjectPath path, Optional<byte[]> wanted) implements Change {
        @Override
        public Optional<byte[]> before() {
            return Optional.empty();
        }
    }

    /** It is ours, unchanged since, and has to change. */
    record Update(ProjectPath path, Optional<byte[]> before, Optional<byte[]> wanted) implements Change {}

    /** It is as it should be. */
    record Keep(ProjectPath path) implements Change {
        @Override
        public Optional<byte[]> before() {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> wanted() {
            return Optional.empty();
        }
    }

    /** It is ours, unchanged since, and no longer made. */
    record Delete(ProjectPath path, Optional<byte[]> before) implements Change {
        @Override
        public Optional<byte[]> wanted() {
            return Optional.empty();
        }
    }

    /** It was ours, is no longer made, and the flake uses it: from now on it is the author's. */
    record Release(ProjectPath path) implements Change {
        @Override
        public Optional<byte[]> before() {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> wanted() {
            return Optional.empty();
        }
    }

    /** The kinds of obstacles to a file. */
    enum Obstacle {
        /** Our file with CRLF in place of LF, as git writes it at a checkout. */
        LINE_ENDS,
        /** A file that somebody wrote or edited. */
        WORK,
        /** A symbolic link. */
        LINK,
        /** Something that is no file: no option replaces it. */
        TAKEN
    }

    /**
     * Somebody else's work is there.
     *
     * @param why what is in the way, as a message says it
     */
    record Conflict(ProjectPath path, Obstacle obstacle, String why, Optional<byte[]> before, Optional<byte[]> wanted)
            implements Change {
        /** Returns whether it is our file but for its line ends. */
        public boolean isOfLineEnds() {
            return obstacle == Obstacle.LINE_ENDS;
        }

        /** Returns whether {@code --force} can put ours in its place. */
        public boolean replaceable() {
            return obstacle != Obstacle.TAKEN;
        }
    }
}
