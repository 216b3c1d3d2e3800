package dev.flakegen.render;

/**
 * The line of a template that wrote something.
 *
 * @param template its path below the templates' directory
 */
record Origin(String template, int line) {}
