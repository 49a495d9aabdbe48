package org.tandem.intake.service.layout;

import java.io.InputStream;
import org.tandem.shared.service.LimitedStream;

/** What unpacks to more than a published file can hold is refused before it fills memory or time. */
final class Unpacked {

    private Unpacked() {
    }

    static InputStream limited(InputStream in, long most) {
        return new LimitedStream(in, most, () -> {
            throw new FileRefused("UNPACKS_TOO_LARGE", "The file unpacks to more than %,d bytes in one part, which is more than it declares or any"
                    .formatted(most) + " published file has. Import the file as published.");
        });
    }
}
