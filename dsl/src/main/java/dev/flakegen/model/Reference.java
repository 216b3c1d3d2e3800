package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a value of a description refers to. How it is written depends on the file it ends up in: an input is an argument
 * here and an attribute of {@code inputs} there, a package is {@code pkgs.hello} here and {@code final.hello} there.
 */
public sealed interface Reference extends Placeholder {
    /** What it is, as a message names it: {@code package 'hello'}. */
    String what();

    /** Whether it means something else on each system, so that it can stand only where one is at hand. */
    default boolean isPerSystem() {
        return false;
    }

    /**
     * An input, or an input of an input.
     *
     * @param path one or more names
     */
    record ToInput(List<AttrName> path) implements Reference {
        public ToInput {
            path = List.copyOf(path);
        }

        /** The flake's own input. */
        public AttrName root() {
            return path.get(0);
        }

        @Override
        public String what() {
            return "input '" + path.stream().map(AttrName::name).collect(Collectors.joining("/")) + "'";
        }
    }

    /** {@code self}. */
    record ToSelf() implements Reference {
        @Override
        public String what() {
            return "self";
        }
    }

    /** {@code inputs}, all of them. */
    record ToInputs() implements Reference {
        @Override
        public String what() {
            return "inputs";
        }
    }

    /** {@code pkgs}, the package set of the system at hand. */
    record ToPkgs() implements Reference {
        @Override
        public String what() {
            return "pkgs";
        }

        @Override
        public boolean isPerSystem() {
            return true;
        }
    }

    /** The system at hand, as a string. */
    record ToSystem() implements Reference {
        @Override
        public String what() {
            return "the system";
        }

        @Override
        public boolean isPerSystem() {
            return true;
        }
    }

    /** A package of the registry. */
    record ToPackage(Optional<AttrName> scope, AttrName name) implements Reference {
        @Override
        public String what() {
            return "package '" + name + "'";
        }

        @Override
        public boolean isPerSystem() {
            return true;
        }
    }

    /** {@code self.<output>.<name>}, with the system between where the output has one. */
    record ToOutput(String output, boolean perSystem, AttrName name) implements Reference {
        @Override
        public String what() {
            return output + "." + name;
        }

        @Override
        public boolean isPerSystem() {
            return perSystem;
        }
    }

    /**
     * A file or directory of the project.
     *
     * @param path relative to the project's directory, as it was given
     * @param imported whether Nix imports it, so that a directory needs a default.nix
     */
    record ToFile(String path, boolean imported, Place place) implements Reference {
        @Override
        public String what() {
            return "'" + path + "'";
        }
    }

    /** A value that the description got wrong; the diagnostic says how. */
    record ToMistake(Diagnostic diagnostic) implements Reference {
        @Override
        public String what() {
            return "a mistake";
        }
    }
}
