package org.tandem.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.intake.Layout;
import org.tandem.shared.service.BusinessException.Malformed;

class UploadReaderTest {

    private static final String FORM = "multipart/form-data; boundary=edge";

    @Test
    void a_file_arrives_with_every_byte_and_its_name() throws IOException {
        byte[] content = "Org Code,Value\r\nRX1,£1–2\n--edge-not\r\n\r\n".getBytes(StandardCharsets.UTF_8);

        try (UploadParts parts = read(part("name=\"file\"; filename=\"März.csv\"", new String(content, StandardCharsets.UTF_8)))) {
            assertThat(Files.readAllBytes(parts.files().get(0).path())).isEqualTo(content);
            assertThat(parts.files().get(0).name()).isEqualTo("März.csv");
        }
    }

    @Test
    void layout_and_day_of_publication_are_read_before_or_after_the_file() throws IOException {
        try (UploadParts parts = read(part("name=\"layout\"", "ods-trusts"), part("name=\"file\"; filename=\"a.csv\"", "x"),
                part("name=\"publishedOn\"", "2025-05-08"))) {
            assertThat(parts.<Optional<Layout>>use(u -> u.layout()).get(0)).contains(Layout.ODS_TRUSTS);
            assertThat(parts.<Optional<LocalDate>>use(u -> u.publishedOn()).get(0)).contains(LocalDate.of(2025, 5, 8));
        }
    }

    @Test
    void several_files_arrive_in_their_order() throws IOException {
        try (UploadParts parts = read(part("name=\"file\"; filename=\"b.csv\"", "1"), part("name=\"file\"; filename=\"a.csv\"", "2"))) {
            assertThat(parts.<String>use(u -> u.fileName())).containsExactly("b.csv", "a.csv");
        }
    }

    @Test
    void an_unknown_part_and_a_second_day_are_refused() {
        assertThatThrownBy(() -> read(part("name=\"lay-out\"", "x"))).isInstanceOf(Malformed.class).hasMessageContaining("'lay-out'");
        assertThatThrownBy(() -> read(part("name=\"publishedOn\"", "x"), part("name=\"publishedOn\"", "y"))).isInstanceOf(Malformed.class)
                .hasMessageContaining("twice");
    }

    @Test
    void an_upload_without_file_is_refused() throws IOException {
        try (UploadParts parts = read(part("name=\"layout\"", "ods-trusts"))) {
            assertThatThrownBy(() -> parts.use(u -> u)).isInstanceOf(Malformed.class).hasMessageContaining("no file");
        }
    }

    @Test
    void a_body_without_boundary_is_refused() {
        assertThatThrownBy(() -> UploadReader.read(stream("x"), "multipart/form-data")).isInstanceOf(Malformed.class);
    }

    @Test
    void nothing_stays_on_the_disk_when_a_body_breaks_off() throws IOException {
        Set<Path> before = uploadsOnDisk();
        InputStream broken = new SequenceInputStream(stream("--edge\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nfirst bytes"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        });

        assertThatThrownBy(() -> UploadReader.read(broken, FORM)).hasStackTraceContaining("broken off");
        assertThat(uploadsOnDisk()).isEqualTo(before);
    }

    private static Set<Path> uploadsOnDisk() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("tandem-upload-")).collect(Collectors.toSet());
        }
    }

    private static String part(String disposition, String content) {
        return "--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static UploadParts read(String... parts) throws IOException {
        return UploadReader.read(stream(String.join("", parts) + "--edge--\r\n"), FORM);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
