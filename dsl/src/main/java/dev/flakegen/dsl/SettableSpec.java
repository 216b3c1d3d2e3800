package dev.flakegen.dsl;

import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.NixValue;
import dev.flakegen.nix.Settable;
import java.util.List;

/** A spec whose attributes can be set. */
abstract class SettableSpec<T> extends SpecValue implements Settable<T> {
    private final Assignments assignments = new Assignments();

    /** The spec itself, for the next call. */
    abstract T self();

    /** The line that calls; a spec that can no longer be called throws. */
    abstract Place here();

    /** Takes note of one attribute. */
    abstract void assign(String attrPath, Object value, Place place);

    final Assignments assignments() {
        return assignments;
    }

    AttrSet attributes() {
        return assignments.attrSet();
    }

    private T put(String attrPath, Object value) {
        assign(attrPath, value, here());
        return self();
    }

    @Override
    public T set(String attrPath, boolean value) {
        return put(attrPath, value);
    }

    @Override
    public T set(String attrPath, long value) {
        return put(attrPath, value);
    }

    @Override
    public T set(String attrPath, double value) {
        return put(attrPath, value);
    }

    @Override
    public T set(String attrPath, String value) {
        return put(attrPath, value);
    }

    @Override
    public T set(String attrPath, NixValue value) {
        return put(attrPath, value);
    }

    @Override
    public T set(String attrPath, List<?> values) {
        return put(attrPath, values);
    }
}
