package org.tandem.shared.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets at most so many bytes through; of one more the one who set the limit speaks. */
public final class LimitedStream extends FilterInputStream {

    /** Refuses what is larger. */
    @FunctionalInterface
    public interface Excess {

        /** Throws what tells the reader. */
        void refuse() throws IOException;
    }

    private final long most;
    private final Excess excess;
    private long read;

    public LimitedStream(InputStream in, long most, Excess excess) {
        super(in);
        this.most = most;
        this.excess = excess;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count(Math.max(some, 0));
        return some;
    }

    @Override
    public long skip(long length) throws IOException {
        long some = super.skip(length);
        count(some);
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        read += bytes;
        if (read > most) {
            excess.refuse();
        }
    }
}
