package dev.flakegen.init;

/**
 * A file that a project is started with, and that is its author's from then on.
 *
 * @param path in the project; {@code NAME} stands for the project's name
 * @param template what makes it
 */
record InitFile(String path, String template) {
    static InitFile of(String path) {
        return new InitFile(path, path);
    }
}
