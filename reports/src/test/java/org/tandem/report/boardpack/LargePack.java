package org.tandem.report.boardpack;

import static org.tandem.report.boardpack.BoardPackFixture.aBoardPack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes the workbook of a pack about 200 providers into each of the given files; no temporary file may be left in its empty folder. */
final class LargePack {

    static final int PROVIDERS = 200;

    private LargePack() {
    }

    /** So many providers with 52 indicators each, and as many exceptions with 36 points each. */
    static BoardPack about(int providers) {
        return aBoardPack().about(providers).withLinesPerDomain(50).withExceptions(providers).build();
    }

    public static void main(String[] files) throws IOException {
        BoardPack pack = about(PROVIDERS);
        for (String file : files) {
            try (OutputStream out = Files.newOutputStream(Path.of(file))) {
                new BoardPackWorkbook().write(pack, out);
            }
        }
        try (Stream<Path> left = Files.walk(Path.of(System.getProperty("java.io.tmpdir")))) {
            left.filter(Files::isRegularFile).findFirst().ifPresent(file -> {
                throw new IllegalStateException(file + " was left before the program ends.");
            });
        }
    }
}
