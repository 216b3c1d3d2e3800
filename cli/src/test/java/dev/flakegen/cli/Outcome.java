package dev.flakegen.cli;

/** What a run of the command line came to. */
record Outcome(int exit, String out, String err) {}
