package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.List;

/** The variables of one system that a piece of code uses: {@code system}, {@code pkgs}, and {@code lib} in checks. */
record SystemVariables(boolean system, boolean pkgs, boolean lib) {
    static final SystemVariables NONE = new SystemVariables(false, false, false);

    SystemVariables withSystemIf(boolean used) {
        return new SystemVariables(system || used, pkgs, lib);
    }

    SystemVariables withPkgsIf(boolean used) {
        return new SystemVariables(system, pkgs || used, lib);
    }

    SystemVariables withLibIf(boolean used) {
        return new SystemVariables(system, pkgs, lib || used);
    }

    /** Returns the names of those that are passed on, in their usual order. */
    List<AttrName> formals() {
        var formals = new ArrayList<AttrName>();
        if (system) {
            formals.add(new AttrName("system"));
        }
        if (pkgs) {
            formals.add(new AttrName("pkgs"));
        }
        return formals;
    }

    SystemVariables and(SystemVariables other) {
        return withSystemIf(other.system).withPkgsIf(other.pkgs).withLibIf(other.lib);
    }
}
