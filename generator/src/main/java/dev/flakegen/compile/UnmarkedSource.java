package dev.flakegen.compile;

import java.io.IOException;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A source without the byte order mark that some editors put in front: the compiler takes it for a character. */
final class UnmarkedSource extends ForwardingJavaFileObject<JavaFileObject> {
    UnmarkedSource(JavaFileObject source) {
        super(source);
    }

    static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    JavaFileObject marked() {
        return fileObject;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return unmarked(super.getCharContent(ignoreEncodingErrors).toString());
    }
}
