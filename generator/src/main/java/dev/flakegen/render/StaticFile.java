package dev.flakegen.render;

/** The model of a template that says the same for every flake. */
record StaticFile() {}
