package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.intake.Layout;

/** Files that are made to hurt are refused within two seconds of processor time and 64 MB of memory, also counted over time. */
class HostileTextFilesTest {

    private static final double SECONDS = 2;
    private static final long BYTES = 64L << 20;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    private static byte[] places(Charset charset) {
        return Seeds.of(Layout.TRUST_PLACES).replace("MADE", "MAD\u00c9").getBytes(charset);
    }

    private static byte[] after(String start, byte[] rest) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    private static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private static byte[] repeated(String text, int times) {
        return text.repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An archive whose list of contents says that 100 bytes unpack where many do. */
    private static byte[] lying() {
        byte[] zip = zip("a.csv", after(Seeds.of(Layout.RTT_FULL_EXTRACT), repeated(Seeds.of(Layout.RTT_FULL_EXTRACT).lines().skip(1).findFirst().orElseThrow() + "\n", 20_000)));
        int listing = zip.length;
        while (zip[listing - 4] != 'P' || zip[listing - 3] != 'K' || zip[listing - 2] != 1 || zip[listing - 1] != 2) {
            listing--;
        }
        Arrays.fill(zip, listing + 20, listing + 24, (byte) 0);
        zip[listing + 20] = 100;
        return zip;
    }

    static Stream<Arguments> hostile() {
        String header = Seeds.of(Layout.TRUST_PLACES).lines().findFirst().orElseThrow() + "\n";
        return Stream.of(
                Arguments.of("a first line of a million columns", repeated("a,", 1_000_000), "TOO_WIDE"),
                Arguments.of("a later line of a million columns", after(header, repeated(",", 1_000_000)), "TOO_WIDE"),
                Arguments.of("a cell of 40 million characters", after(header, filled(40_000_000, 'a')), "NOT_CSV"),
                Arguments.of("a cell of 20 thousand characters", after(header, after("a".repeat(20_000), repeated(",b\n", 10))), "NOT_TEXT"),
                Arguments.of("a quotation mark before 40 million characters", after(header + "\"", filled(40_000_000, 'a')), "NOT_CSV"),
                Arguments.of("a quotation mark before a million lines", after(header + "\"", repeated("a,b\n", 1_000_000)), "NOT_CSV"),
                Arguments.of("bytes of zero at the start", after("", filled(1_000_000, '\0')), "NOT_A_CSV_FILE"),
                Arguments.of("a byte of zero further on", after(header + "a,b\n".repeat(3_000), repeated("a\0,b\n", 1_000)), "NOT_TEXT"),
                Arguments.of("40 million bytes of zero further on", after(header + "a,b\n".repeat(3_000), filled(40_000_000, '\0')), "NOT_CSV"),
                Arguments.of("UTF-16 with its mark", after("", places(StandardCharsets.UTF_16)), "NOT_A_CSV_FILE"),
                Arguments.of("UTF-16 without a mark", places(StandardCharsets.UTF_16LE), "NOT_A_CSV_FILE"),
                Arguments.of("Windows-1252", places(Charset.forName("windows-1252")), "NOT_UTF8"),
                Arguments.of("an archive that unpacks a thousand times", zip("a.csv", filled(40 << 20, '1')), "UNPACKS_TOO_LARGE"),
                Arguments.of("an archive in an archive", zip("a.csv", zip("b.csv", filled(100_000, '1'))), "NOT_UTF8"),
                Arguments.of("an archive that lies about its size", lying(), "UNPACKS_TOO_LARGE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_file_is_refused_early_and_without_much_memory(String what, byte[] bytes, String code) throws IOException {
        Path file = Files.write(folder.resolve("hostile.csv"), bytes);
        long allocated = THREAD.getCurrentThreadAllocatedBytes();
        long cpu = THREAD.getCurrentThreadCpuTime();
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> Seeds.FILES.read(file, Optional.empty()));
        double seconds = (THREAD.getCurrentThreadCpuTime() - cpu) / 1e9;
        long memory = THREAD.getCurrentThreadAllocatedBytes() - allocated;
        assertThat(refused).as("refusal of " + what).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.getMessage()).matches("(?s)[A-Z'].*[.]");
        assertThat(seconds).as("seconds of processor time").isLessThan(SECONDS);
        assertThat(memory).as("bytes").isLessThan(BYTES);
    }

    @Test
    void a_refused_encoding_is_named_with_what_would_be_right() {
        assertThat(refusal(places(StandardCharsets.UTF_16LE))).contains("UTF-16 text").contains("UTF-8");
        assertThat(refusal(places(StandardCharsets.UTF_16BE))).contains("UTF-16 text");
        assertThat(refusal(places(Charset.forName("windows-1252")))).contains("not UTF-8 text at or after row").contains("Save it as CSV UTF-8");
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(FileRefused.class, () -> Seeds.read(bytes)).getMessage();
    }

    @Test
    void utf_8_is_the_same_with_and_without_its_mark() {
        LayoutContent without = Seeds.read(places(StandardCharsets.UTF_8));
        assertThat(Seeds.read(after("\uFEFF", places(StandardCharsets.UTF_8))).registry()).isEqualTo(without.registry());
        assertThat(without.rows().accepted()).isPositive();
    }
}
