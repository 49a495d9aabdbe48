package org.tandem.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A client of the REST interface as one person. */
final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20)).build();

    /** What came back. */
    record Answer(int status, HttpResponse<byte[]> response) {

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException("Not JSON: " + text(), e);
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private static final int LOOKS = 1200;
    private static final int LOOK_MILLIS = 250;

    private final URI base;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Rest(URI base) {
        this.base = base;
    }

    /** The server of this test run, as a demonstration user. */
    static Rest as(String user) {
        return as(user, "tandem-demo");
    }

    static Rest as(String user, String password) {
        return at(TestServer.address()).signedIn(user, password);
    }

    static Rest anonymous() {
        return at(TestServer.address());
    }

    static Rest at(URI address) {
        return new Rest(URI.create(address + "/api/v1"));
    }

    Rest signedIn(String user, String password) {
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    Rest with(String header, String value) {
        Rest other = new Rest(base);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Answer postCsv(String path, String text) {
        return send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(text)));
    }

    Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    Answer call(String method, String path) {
        return "GET".equals(method) ? get(path) : call(method, path, "{}");
    }

    Answer call(String method, String path, String json) {
        return send(request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** Uploads a file to be staged and waits for the end of it: 201, also where it was first answered that it takes longer. */
    Answer stage(String fileName, byte[] content, Map<String, String> fields) {
        Answer answer = upload("/imports", fileName, content, fields);
        return answer.status() == 202 ? whenStaged(answer.json().get("id").asInt()) : answer;
    }

    private Answer whenStaged(int release) {
        try {
            for (int look = 0; look < LOOKS; look++) {
                Answer now = get("/imports/" + release);
                if (!now.json().get("status").asText().equals("STAGING")) {
                    return now;
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("Release " + release + " is still being staged.");
    }

    /** Uploads a file with further fields. */
    Answer upload(String path, String fileName, byte[] content, Map<String, String> fields) {
        String boundary = "tandem" + UUID.randomUUID();
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(boundary, fileName));
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(BodyPublishers.ofString(head.toString()), BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(tail))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(300));
        headers.forEach(builder::header);
        return builder;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
