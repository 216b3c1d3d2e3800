package dev.flakegen.nix.format;

/** How a group takes part in what the group around it does when that does not fit into a line. */
enum GroupKind {
    /** It decides by itself. */
    REGULAR,
    /** It may be the only part of the group around it that is expanded, if all else fits. */
    PRIORITY,
    /** The groups of priority in it count as those of the group around it, and never as its own. */
    TRANSPARENT
}
