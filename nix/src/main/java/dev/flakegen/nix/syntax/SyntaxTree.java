package dev.flakegen.nix.syntax;

/**
 * A Nix file, taken apart.
 *
 * @param root its expression
 * @param end the end of the file, with the comments before it
 */
public record SyntaxTree(Source source, Syntax root, Token end) {}
