package dev.flakegen.nix;

import java.util.List;

/**
 * Has attributes that can be set; an attribute path may go several levels down: {@code set("config.allowUnfree", true)}
 * becomes {@code config.allowUnfree = true;}.
 *
 * @param <T> the type that is handed back, for the next call
 */
public interface Settable<T> {
    /** Sets a boolean: {@code set("a.b", true)} becomes {@code a.b = true;}. */
    T set(String attrPath, boolean value);

    /** Sets an integer, of 64 bits as in Nix: {@code set("jobs", 4)} becomes {@code jobs = 4;}. */
    T set(String attrPath, long value);

    /** Sets a floating point number: {@code set("ratio", 0.5)} becomes {@code ratio = 0.5;}. */
    T set(String attrPath, double value);

    /** Sets a string, whatever its characters: {@code set("owner", "zk")} becomes {@code owner = "zk";}. */
    T set(String attrPath, String value);

    /** Sets any other expression: {@code set("src", file("src"))} becomes {@code src = ./src;}. */
    T set(String attrPath, NixValue value);

    /** Sets a list of any of these: {@code set("jdks", List.of("17", "25"))} becomes {@code jdks = [ "17" "25" ];}. */
    T set(String attrPath, List<?> values);
}
