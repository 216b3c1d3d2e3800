package dev.flakegen.compile;

import java.io.IOException;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A source without the byte order mark that some editors put in front: the compiler takes it for a character. */
final class UnmarkedSource extends ForwardingJavaFileObject<JavaFileObject> {
    private final String above;

    UnmarkedSource(JavaFileObject source) {
        this(source, "");
    }

    /**
     * @param above the package of the directory that the source's path begins at
     */
    UnmarkedSource(JavaFileObject source, String above) {
        super(source);
        this.above = above;
    }

    static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    JavaFileObject marked() {
        return fileObject;
    }

    /** The class that it is expected to hold. */
    String binaryName(String byPath) {
        return above.isEmpty() ? byPath : above + "." + byPath;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return unmarked(super.getCharContent(ignoreEncodingErrors).toString());
    }
}
