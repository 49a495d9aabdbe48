package org.tandem.intake.service.layout;

import java.util.function.LongConsumer;

/** Tells bytes of a workbook in proportion to how much of what is to be read of its sheets has been read. */
final class ReadShare {

    private final long bytes;
    private final LongConsumer bytesRead;
    private long expected;
    private long read;
    private long told;

    ReadShare(long bytes, LongConsumer bytesRead) {
        this.bytes = bytes;
        this.bytesRead = bytesRead;
    }

    /** Counts from now on; what is read before, for recognising the layout, is little. */
    void expect(long amount) {
        expected = amount;
        read = 0;
    }

    void read(long amount) {
        read += amount;
        if (expected > 0) {
            long now = (long) (bytes * Math.min(1, read / (double) expected));
            bytesRead.accept(now - told);
            told = now;
        }
    }
}
