package dev.flakegen.nix.format;

/** How a group takes part in what the group around it does when that does not fit into a line. */
enum GroupKind {
    /** It decides by itself. */
    REGULAR,
    /** It may be the only part of the group around it that is expanded, if all else fits. */
    PRIORITY,
    /** As PRIORITY, if there is no way to write it on a line. */
    PRIORITY_IF_EXPANDED,
    /** The groups of priority in it count as those of the group around it; by itself it can expand one of them too. */
    TRANSPARENT,
    /** As TRANSPARENT, but by itself it does not expand a single one of them. */
    CHAIN,
    /** It stays on a line if it can, however long that gets. */
    SIMPLE,
    /** It stays on a line if it can and is short, however long the line gets. */
    SHORT;

    /** Whether the groups in it count as those of the group around it. */
    boolean exposes() {
        return this == TRANSPARENT || this == CHAIN;
    }
}
