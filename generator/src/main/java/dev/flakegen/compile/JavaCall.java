package dev.flakegen.compile;

import java.util.List;

/**
 * A call, as it is written.
 *
 * @param receiver what it is called on; empty where that is nothing
 * @param arguments a single empty one where there are none
 */
record JavaCall(String receiver, String name, List<String> arguments) {
    /** Returns whether it is of one of these names. */
    boolean is(String... names) {
        return List.of(names).contains(name);
    }

    /** Returns an argument as it is written; empty where there is none. */
    String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
