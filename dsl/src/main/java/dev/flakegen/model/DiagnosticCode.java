package dev.flakegen.model;

import java.util.Locale;

/** The kinds of diagnostics. Their names are stable: people look them up, and scripts match on them. */
public enum DiagnosticCode {
    // Finding, compiling and running Flake.java
    NO_DESCRIPTION,
    COMPILE_ERROR,
    NO_DEFINITION,
    SEVERAL_DEFINITIONS,
    DEFINITION_NOT_CREATED,
    DESCRIPTION_FAILED,
    CALLED_TOO_LATE,
    CALLED_BY_ANOTHER_THREAD,

    // Said twice, or not at all
    DUPLICATE_SETTING,
    DUPLICATE_ATTRIBUTE,
    DUPLICATE_INPUT,
    DUPLICATE_PACKAGE,
    DUPLICATE_SCOPE,
    DUPLICATE_LIB,
    DUPLICATE_MODULE,
    DUPLICATE_CHECK,
    DUPLICATE_SHELL,
    DUPLICATE_TEMPLATE,
    DUPLICATE_OUTPUT,
    DUPLICATE_ALLOWANCE,
    FLAKE_PARTS_OPTION,
    MISSING_NAME,
    MISSING_SYSTEMS,
    MISSING_PKGS,
    MISSING_SCRIPT,
    MISSING_REVIEW,

    // Inputs and flake references
    INPUT_WITHOUT_REFERENCE,
    INPUT_WITH_REFERENCE_AND_FOLLOWS,
    INVALID_INPUT_NAME,
    INVALID_FLAKE_REFERENCE,
    URL_WITH_ATTRIBUTES,
    INVALID_REV,
    INVALID_NAR_HASH,
    REF_AND_REV,
    UNPINNED_REFERENCE,
    FOLLOWS_CIRCLE,
    UNUSUAL_INPUT_NAME,
    UNKNOWN_INPUT,
    NEWER_NIX_NEEDED,
    INVALID_NIX_VERSION,
    OTHER_FLAKEGEN_VERSION,
    FOREIGN_SPEC,

    // Names, systems and values
    INVALID_NAME,
    INVALID_SYSTEM,
    UNKNOWN_SYSTEM,
    INVALID_CHECK_NAME,
    RESERVED_PACKAGE_NAME,
    RESERVED_ARGUMENT,
    PACKAGE_OF_ITSELF,
    NOT_A_PACKAGE,
    MISSPELLED_PACKAGE,
    OTHER_SCOPE,
    UNKNOWN_SCOPE,
    NESTED_SCOPE,
    UNSUPPORTED_OVERLAY,
    INVALID_ATTRIBUTE_PATH,
    INVALID_VALUE,
    INVALID_NUMBER,
    INVALID_NIX,
    UNBOUND_VARIABLE,
    UNUSED_ARGUMENT,
    ARGUMENT_NOT_TAKEN,
    OUT_OF_SCOPE,

    // Files of the project
    MISSING_PATH,
    MISSPELLED_PATH,
    PATH_OUTSIDE_PROJECT,
    NOT_A_DIRECTORY,
    NO_DEFAULT_NIX,
    EMPTY_DIRECTORY,
    UNKNOWN_EXCEPT,
    GENERATED_PATH,

    // The policy on getFlake
    GET_FLAKE_NOT_ALLOWED,
    GET_FLAKE_NOT_PINNED,

    // Rendering, and what is on disk
    TEMPLATE_FAILED,
    MISSING_MANIFEST,
    DAMAGED_MANIFEST;

    /** As it is shown: {@code duplicate-package}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
