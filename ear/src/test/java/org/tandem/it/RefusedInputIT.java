package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be taken are refused with a code and a sentence, and leave nothing behind. */
@Tag("h2")
@ExtendWith(ArquillianExtension.class)
class RefusedInputIT {

    private static final Map<String, String> TODAY_IS_LONG_AFTER = Map.of("publishedOn", "2025-05-08");
    private static final String EMERGENCY_HEADER = "Period,Org Code,Parent Org,Org name,A&E attendances Type 1";
    private static final long THREE_HUNDRED_MB = 300L * 1024 * 1024;

    /** What must not change. */
    private record Kept(long releases, String dataVersion, String figures) {

        static Kept now() {
            Rest data = Rest.as("data");
            JsonNode positions = data.get("/indicators/AE_4H_ALL/positions?peerSet=ALL").json();
            return new Kept(data.get("/imports").json().get("total").asLong(), positions.get("dataVersion").toString(),
                    positions.get("positions").toString());
        }
    }

    private Kept before;

    @BeforeEach
    void look() {
        before = Kept.now();
        assertThat(before.figures()).contains("PRESENT");
    }

    @AfterEach
    void nothing_has_changed() {
        assertThat(Kept.now()).isEqualTo(before);
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("an empty file", new byte[0]),
                Arguments.of("a file of blanks", "  \r\n \r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a file that breaks off in its header", text("provider,indicator,per")),
                Arguments.of("an A&E file with some of its columns", text(EMERGENCY_HEADER + "\nMSitAE-MARCH-2025,ZM01,X,Y,10\n")),
                Arguments.of("a layout that nobody knows", text("colour,shape\nred,round\n")),
                Arguments.of("a ZIP file named .csv", zip()),
                Arguments.of("a PDF file named .csv", pdf()),
                Arguments.of("bytes that are no text", noise()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_file_that_cannot_be_read_is_refused_with_code_and_sentence(String what, byte[] content) {
        Rest.Answer answer = Rest.as("data").upload("/imports", "ae.csv", content, TODAY_IS_LONG_AFTER);
        assertProblem(answer, 422);
    }

    @Test
    void an_ae_file_that_breaks_off_in_a_row_is_refused() {
        byte[] whole = RealFile.emergency("2025-03").bytes();
        Rest.Answer answer = Rest.as("data").upload("/imports", "ae.csv", Arrays.copyOf(whole, whole.length / 2), TODAY_IS_LONG_AFTER);
        assertProblem(answer, 422);
    }

    @Test
    void an_ae_file_that_breaks_off_between_two_rows_is_refused() {
        String whole = new String(RealFile.emergency("2025-03").bytes(), StandardCharsets.UTF_8);
        String half = whole.lines().limit(100).collect(Collectors.joining("\n", "", "\n"));
        Rest.Answer answer = Rest.as("data").upload("/imports", "ae.csv", text(half), TODAY_IS_LONG_AFTER);
        assertProblem(answer, 422);
    }

    @Test
    void an_ae_file_with_a_renamed_column_is_refused() {
        String whole = new String(RealFile.emergency("2025-03").bytes(), StandardCharsets.UTF_8);
        String renamed = whole.replaceFirst("A&E attendances Type 1", "Attendances of the first kind");
        Rest.Answer answer = Rest.as("data").upload("/imports", "ae.csv", text(renamed), TODAY_IS_LONG_AFTER);
        assertProblem(answer, 422);
        assertThat(answer.text()).contains("A&E attendances Type 1");
    }

    @Test
    void a_file_without_a_day_of_publication_is_refused_and_told_what_is_missing() {
        Rest.Answer answer = Rest.as("data").upload("/imports", "figures.csv",
                text("provider,indicator,period,value,numerator,denominator\nZM01,DM01_6W,2025-02,0.1,10,100\n"), Map.of());
        assertProblem(answer, 422);
        assertThat(answer.json().get("code").asText()).isEqualTo("PUBLISHED_ON_REQUIRED");
    }

    @Test
    void a_layout_that_does_not_exist_cannot_be_asked_for() {
        Rest.Answer answer = Rest.as("data").upload("/imports", "figures.csv", text("a,b\n1,2\n"), Map.of("layout", "no-such-layout"));
        assertThat(answer.status()).isIn(400, 422);
        assertProblem(answer, answer.status());
    }

    @Test
    void a_body_that_is_no_form_is_refused() {
        Rest.Answer answer = Rest.as("data").with("Content-Type", "multipart/form-data; boundary=x").upload("/imports", "a.csv", text("a"), Map.of());
        assertThat(answer.status()).isIn(400, 415, 422);
        assertProblem(answer, answer.status());
    }

    @Test
    void a_body_of_300_megabytes_is_answered_by_413_that_the_sender_receives() throws IOException {
        String answer = sendTooMuch("Content-Length: " + THREE_HUNDRED_MB, false);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json").contains("\"code\"").contains("256");
    }

    @Test
    void a_body_of_300_megabytes_without_announced_length_is_answered_by_413_too() throws IOException {
        String answer = sendTooMuch("Transfer-Encoding: chunked", true);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json").contains("\"code\"");
    }

    /** Writes until everything is sent or the server no longer takes it, then reads what came back. */
    private static String sendTooMuch(String length, boolean chunked) throws IOException {
        URI address = TestServer.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(300_000);
            OutputStream out = socket.getOutputStream();
            out.write(text("POST /tandem/api/v1/imports HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Basic "
                    + Base64.getEncoder().encodeToString(text("data:tandem-demo")) + "\r\nContent-Type: multipart/form-data; boundary=xyz\r\n"
                    + "Connection: close\r\n" + length + "\r\n\r\n"));
            try {
                sendBody(out, chunked);
            } catch (SocketException closedByTheServer) {
                // the answer is already there
                return read(socket.getInputStream());
            }
            return read(socket.getInputStream());
        }
    }

    private static void sendBody(OutputStream out, boolean chunked) throws IOException {
        byte[] block = new byte[1024 * 1024];
        Arrays.fill(block, (byte) 'a');
        byte[] head = text("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.csv\"\r\n\r\n");
        System.arraycopy(head, 0, block, 0, head.length);
        for (long sent = 0; sent < THREE_HUNDRED_MB; sent += block.length) {
            if (chunked) {
                out.write(text(Integer.toHexString(block.length) + "\r\n"));
            }
            out.write(block);
            if (chunked) {
                out.write(text("\r\n"));
            }
            if (sent == 0) {
                Arrays.fill(block, (byte) 'a');
            }
        }
        out.flush();
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] some = new byte[4096];
        try {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                answer.write(some, 0, n);
            }
        } catch (SocketException closed) {
            assertThat(answer.size()).as("bytes received before the server closed").isPositive();
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static void assertProblem(Rest.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).matches("[A-Z][A-Z0-9_]+");
        assertThat(problem.get("detail").asText()).endsWith(".").contains(" ").doesNotContain("Exception");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("ae.csv"));
            zip.write(text(EMERGENCY_HEADER));
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new java.util.Random(3).nextBytes(noise);
        return noise;
    }
}
