package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients that begin a request and never end it are left, and the others are answered. */
@ExtendWith(ArquillianExtension.class)
@Tag("long")
class SlowClientIT {

    private static final int MANY = 200;
    /** More than the server has worker threads on four processors. */
    private static final int UPLOADS = 80;
    private static final int PATIENCE_MILLIS = 180_000;

    @Test
    void two_hundred_requests_whose_head_never_ends_are_left_while_others_are_answered() throws IOException {
        List<Socket> slow = open(MANY, "GET /tandem/overview HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
        assertThat(PageVisitor.signedIn("viewer").get("/overview").statusCode()).isEqualTo(200);
        for (Socket socket : slow) {
            assertLeft(socket);
        }
    }

    @Test
    void uploads_that_stop_half_way_free_their_threads_and_leave_nothing() throws IOException {
        Rest data = Rest.as("data");
        JsonNode before = data.get("/imports?size=1000").json();
        String basic = Base64.getEncoder().encodeToString("data:tandem-demo".getBytes(StandardCharsets.UTF_8));
        List<Socket> slow = open(UPLOADS, "POST /tandem/api/v1/imports HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + basic
                + "\r\nContent-Type: multipart/form-data; boundary=slow\r\nContent-Length: 1000000\r\n\r\n--slow\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"slow.csv\"\r\n\r\nprovider,indi");
        for (Socket socket : slow) {
            assertLeft(socket);
        }
        assertThat(PageVisitor.signedIn("viewer").get("/overview").statusCode()).isEqualTo(200);
        assertThat(data.get("/imports?size=1000").json()).isEqualTo(before);
    }

    private static List<Socket> open(int count, String beginning) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(TestServer.address().getHost(), TestServer.address().getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            sockets.add(socket);
        }
        return sockets;
    }

    /** The server ends the connection by itself, with an answer or without. */
    private static void assertLeft(Socket socket) throws IOException {
        try (socket; InputStream in = socket.getInputStream()) {
            in.readAllBytes();
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }
}
