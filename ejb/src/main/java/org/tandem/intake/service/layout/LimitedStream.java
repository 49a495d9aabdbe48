package org.tandem.intake.service.layout;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What unpacks to more than a published file can hold is refused before it fills memory or time. */
final class LimitedStream extends FilterInputStream {

    private final long most;
    private long read;

    LimitedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) {
        read += n;
        if (read > most) {
            throw new FileRefused("UNPACKS_TOO_LARGE", "The file unpacks to more than %,d bytes in one part, which is more than it declares or any"
                    .formatted(most) + " published file has. Import the file as published.");
        }
    }
}
