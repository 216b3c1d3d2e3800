package dev.flakegen.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream of ours that somebody else writes to, and cannot close. */
final class GuestStream extends FilterOutputStream {
    GuestStream(OutputStream ours) {
        super(ours);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
