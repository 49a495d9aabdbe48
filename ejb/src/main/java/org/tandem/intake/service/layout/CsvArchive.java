package org.tandem.intake.service.layout;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A ZIP archive with one CSV file inside, unpacked while it is read and never held. Refused before anything is unpacked:
 * several files, paths that lead elsewhere, another kind of file, a size or a ratio that no publication has.
 */
final class CsvArchive {

    private static final long LARGEST = 1L << 30;
    /** Published extracts pack 20 to 30 times. */
    private static final int HIGHEST_RATIO = 200;
    private static final long RATIO_FROM = 10L << 20;

    private CsvArchive() {
    }

    /** The bytes of the CSV file; its check sum is verified when they have been read to the end. */
    static InputStream open(Path archive, LongConsumer bytesRead) throws IOException {
        long declared = check(archive);
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(new CountedStream(Files.newInputStream(archive), bytesRead), 1 << 16));
        try {
            if (zip.getNextEntry() == null) {
                throw new ZipException("The archive has no first entry.");
            }
            return Unpacked.limited(zip, declared);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            zip.close();
            throw damaged(e);
        }
    }

    /** The size that the list of contents declares. */
    private static long check(Path archive) throws IOException {
        List<ZipEntry> files;
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            files = zip.stream().limit(3).map(ZipEntry.class::cast).toList();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(e);
        }
        if (files.size() != 1) {
            throw new FileRefused("NOT_ONE_FILE", "The ZIP archive holds no or several files. Import an archive with one CSV file, or the files one by one.");
        }
        check(files.get(0));
        return files.get(0).getSize();
    }

    private static void check(ZipEntry file) {
        String name = file.getName();
        if (name.contains("..") || name.startsWith("/") || name.contains("\\") || name.contains(":")
                || !name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new FileRefused("NO_CSV_IN_ARCHIVE", "The ZIP archive holds '" + shortened(name) + "' and not one CSV file with a plain name."
                    + " Import the archive as published.");
        }
        boolean bomb = file.getSize() > RATIO_FROM && file.getSize() > HIGHEST_RATIO * Math.max(1, file.getCompressedSize());
        if (file.getSize() > LARGEST || bomb) {
            throw new FileRefused("UNPACKS_TOO_LARGE", "The file in the ZIP archive unpacks to %d MB, which no published file does. Import the archive as published."
                    .formatted(file.getSize() >> 20));
        }
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 100 ? plain.substring(0, 99) + "…" : plain;
    }

    static FileRefused damaged(Exception cause) {
        FileRefused refused = new FileRefused("DAMAGED_ARCHIVE", "The ZIP archive or Excel workbook is damaged or was cut off. Download it again and import it as published.");
        refused.initCause(cause);
        return refused;
    }
}
