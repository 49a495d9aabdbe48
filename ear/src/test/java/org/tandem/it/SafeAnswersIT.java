package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What protects people on the way between browser and server, and what lets an answer be found again in the log. */
@ExtendWith(ArquillianExtension.class)
class SafeAnswersIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String sessionCookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("JSESSIONID=")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/provider?ods=ZM01", "/users", "/audit", "/download/positions.csv?code=AE_4H_ALL&period=2025-03", "/no-such-page"})
    void pages_and_files_for_people_who_are_signed_in_are_kept_by_no_cache(String page) {
        assertThat(header(PageVisitor.signedIn("admin").get(page), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_call_of_the_interface_is_kept_by_no_cache_that_several_share() {
        assertThat(Rest.as("viewer").get("/providers?size=1").header("Cache-Control")).isEqualTo("private");
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, </html>", "/jakarta.faces.resource/tandem.css.xhtml?ln=tandem, @media", "/api/v1/no-such-call, status"})
    void pages_styles_and_answers_travel_compressed_once_to_whoever_can_read_that(String place, String word) throws Exception {
        HttpResponse<byte[]> compressed = HttpClient.newHttpClient().send(to(place).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

        assertThat(compressed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes()).asString().contains(word);
        assertThat(send(to(place)).body()).contains(word);
    }

    @Test
    void the_cookie_of_a_session_is_for_this_site_and_for_no_script() throws Exception {
        assertThat(sessionCookie(send(to("/sign-in").GET()))).contains("SameSite=Lax").containsIgnoringCase("HttpOnly").doesNotContainIgnoringCase("secure");
    }

    @Test
    void behind_tls_the_browser_is_told_to_stay_there_and_the_cookie_goes_nowhere_else() throws Exception {
        HttpResponse<String> answer = OverTls.get("/sign-in");

        assertThat(header(answer, "Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(sessionCookie(answer)).containsIgnoringCase("secure").contains("SameSite=Lax");
        assertThat(header(send(to("/sign-in").GET()), "Strict-Transport-Security")).isEmpty();
    }

    private static Stream<List<String>> fromElsewhere() {
        return Stream.of(List.of("Origin", "https://evil.example"), List.of("Origin", "null"), List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"));
    }

    @Test
    void a_page_of_another_site_changes_nothing_whatever_the_browser_sends_along() throws Exception {
        for (List<String> sign : fromElsewhere().toList()) {
            for (String path : List.of("/person/theme", "/person/sign-out", "/sign-in", "/users")) {
                HttpResponse<String> answer = send(to(path).header(sign.get(0), sign.get(1)).POST(BodyPublishers.noBody()));
                assertThat(answer.statusCode()).as("%s %s", path, sign).isEqualTo(403);
            }
            Rest.Answer call = Rest.as("data").with(sign.get(0), sign.get(1)).post("/imports/1/withdraw");
            assertThat(call.status()).as("%s", sign).isEqualTo(403);
            assertThat(call.json().get("code").asText()).isEqualTo("OTHER_SITE");
        }
    }

    @Test
    void the_own_pages_may_send_their_forms() throws Exception {
        String own = "http://127.0.0.1:" + TestServer.address().getPort();
        for (List<String> sign : List.of(List.of("Origin", own), List.of("Sec-Fetch-Site", "same-origin"), List.of("User-Agent", "a tool"))) {
            HttpResponse<String> answer = send(to("/person/theme?theme=dark&back=/sign-in").header(sign.get(0), sign.get(1)).POST(BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as("%s", sign).isEqualTo(302);
        }
    }

    @Test
    void a_form_that_tandem_did_not_send_out_does_nothing() throws Exception {
        HttpResponse<String> answer = send(to("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("signIn=signIn&signIn%3Aname=lead&signIn%3Apassword=tandem-demo&signIn%3Ago=Sign+in")));

        assertThat(answer.statusCode()).isNotEqualTo(302);
    }

    @Test
    void the_session_of_a_browser_opens_nothing_of_the_interface() {
        PageVisitor lead = PageVisitor.signedIn("lead");

        assertThat(lead.get("/overview").statusCode()).isEqualTo(200);
        assertThat(lead.get("/api/v1/providers").statusCode()).isEqualTo(401);
        assertThat(lead.post("/api/v1/imports/1/withdraw").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/%5Cevil.example", "/%09/evil.example"})
    void after_sign_in_nobody_is_led_to_another_site(String next) {
        HttpResponse<String> answer = PageVisitor.nobody().trySigningIn("viewer", "tandem-demo", "?next=" + next);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/tandem/overview").doesNotContain("evil");
    }

    @Test
    void a_problem_names_its_request_and_the_log_has_it_as_json() throws Exception {
        Rest.Answer missing = Rest.as("viewer").get("/providers/NOBODY");
        assertThat(missing.json().get("instance").asText()).isEqualTo("urn:uuid:" + missing.header("X-Request-Id"));

        HttpResponse<String> refused = send(to("/person/theme").header("Origin", "https://evil.example").POST(BodyPublishers.noBody()));
        JsonNode line = lineOf(header(refused, "X-Request-Id"));
        assertThat(line.get("level").asText()).isEqualTo("WARN");
        assertThat(line.get("message").asText()).contains("/tandem/person/theme");
        assertThat(line.get("application").asText()).isEqualTo("tandem");
    }

    private static JsonNode lineOf(String request) throws IOException {
        Path log = Path.of(TestServer.required("tandem.it"), System.getProperty("tandem.it.database"), "log", "server.log");
        try (Stream<String> lines = Files.lines(log)) {
            String line = lines.filter(l -> l.contains(request)).findFirst().orElseThrow();
            JsonNode json = JSON.readTree(line);
            assertThat(json.get("mdc").get("request").asText()).isEqualTo(request);
            return json;
        }
    }

    @Test
    void metrics_tell_of_pages_panel_reports_and_imports_on_the_management_port_alone() throws Exception {
        PageVisitor lead = PageVisitor.signedIn("lead");
        lead.get("/overview");
        lead.get("/download/benchmark-report.xlsx?provider=ZM01");

        String metrics = send(HttpRequest.newBuilder(URI.create(TestServer.management() + "/metrics"))).body();
        assertThat(metrics).containsPattern("tandem_requests_seconds_count\\{[^}]*page=\"/overview\"[^}]*status=\"2xx\"")
                .containsPattern("tandem_panel_seconds_count\\{[^}]*step=\"load\"")
                .containsPattern("tandem_imports_seconds_count\\{[^}]*step=\"publish")
                .containsPattern("tandem_reports_seconds_count\\{[^}]*step=\"benchmark-report-xlsx\"")
                .contains("jvm_");
        assertThat(lead.get("/metrics").statusCode()).isEqualTo(404);
    }
}
