package dev.flakegen.cli;

/** What the process says about its run. The numbers are a contract. */
enum ExitCode {
    /** Done, or nothing to do. */
    OK(0),
    /** {@code --check} or {@code --diff} found a difference. */
    DIFFERENT(1),
    USAGE(2),
    /** The description is wrong, and nothing was written; or a file that is to be formatted does not parse. */
    DESCRIPTION(3),
    /** A file on disk is in the way; nothing was written. */
    CONFLICT(4),
    /** An outside tool failed or is missing. */
    TOOL(5),
    /** Reading or writing failed, or another run holds the lock. */
    IO(6),
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
