package org.tandem.shared.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads at most so many bytes; one more is an error. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(Math.max(some, 0));
        return some;
    }

    @Override
    public long skip(long most) throws IOException {
        long some = super.skip(most);
        count(some);
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        read += bytes;
        if (read > limit) {
            throw new TooLarge(limit);
        }
    }
}
