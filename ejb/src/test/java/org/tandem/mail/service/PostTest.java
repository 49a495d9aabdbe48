package org.tandem.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.tandem.access.EmailAddress;
import org.tandem.shared.service.Settings;

/** Letters over the mail protocol, to a mail server in this process and to servers that do not do as they should. */
class PostTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Letter LETTER = new Letter(new EmailAddress("mary@example.nhs.uk"), "Tandem: board pack – ready", "It is ready – sign in.\n.\nA dot alone ends nothing.\n");

    private static MailSettings settings(String from, String user, String password) {
        return new MailSettings(new Settings() {
            @Override
            public Optional<String> mailHost() {
                return Optional.of("127.0.0.1");
            }

            @Override
            public Optional<String> mailFrom() {
                return Optional.ofNullable(from);
            }

            @Override
            public Optional<String> mailUser() {
                return Optional.ofNullable(user);
            }

            @Override
            public Optional<String> mailPassword() {
                return Optional.ofNullable(password);
            }
        });
    }

    /** As the server's mail session: host, port and limits of time. */
    private static Post post(int port, String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", "500");
        properties.setProperty("mail.smtp.timeout", "500");
        return new Post(Session.getInstance(properties), settings("tandem@example.nhs.uk", user, password), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static GreenMail mailServer() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        GreenMail server = mailServer();
        try {
            post(server.getSmtp().getPort(), null, null).send(LETTER);
            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage got = server.getReceivedMessages()[0];
            assertThat(got.getSubject()).isEqualTo(LETTER.subject());
            assertThat(got.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(LETTER.text().strip());
            assertThat(got.getFrom()).extracting(Object::toString).containsExactly("tandem@example.nhs.uk");
            assertThat(got.getAllRecipients()).extracting(Object::toString).containsExactly("mary@example.nhs.uk");
            assertThat(got.getSentDate()).isEqualTo(java.util.Date.from(NOON));
            assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_asks_for_a_user_gets_the_one_of_the_settings_and_a_wrong_password_is_told() throws Exception {
        GreenMail server = mailServer();
        try {
            server.setUser("tandem@example.nhs.uk", "tandem", "right");
            post(server.getSmtp().getPort(), "tandem", "right").send(LETTER);
            assertThat(server.getReceivedMessages()).hasSize(1);

            MailNotTaken wrong = catchThrowableOfType(MailNotTaken.class, () -> post(server.getSmtp().getPort(), "tandem", "wrong").send(LETTER));
            assertThat(wrong).hasMessageContaining("did not accept the user and password");
            assertThat(wrong.isServerAway()).isTrue();
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void nobody_at_the_port_is_told_as_a_server_that_is_away() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        MailNotTaken away = catchThrowableOfType(MailNotTaken.class, () -> post(port, null, null).send(LETTER));
        assertThat(away).hasMessageContaining("could not be reached");
        assertThat(away.isServerAway()).isTrue();
    }

    @Test
    void a_server_that_says_nothing_is_left_after_the_limit_of_time() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MailNotTaken away = catchThrowableOfType(MailNotTaken.class, () -> post(silent.getLocalPort(), null, null).send(LETTER));
            assertThat(away.isServerAway()).isTrue();
        }
    }

    @Test
    void an_address_that_the_server_refuses_is_no_reason_to_give_up_the_others_and_is_not_told() throws Exception {
        try (ServerSocket refusing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> conversation = CompletableFuture.runAsync(() -> refuseRecipients(refusing));
            MailNotTaken refused = catchThrowableOfType(MailNotTaken.class, () -> post(refusing.getLocalPort(), null, null).send(LETTER));
            assertThat(refused.isServerAway()).isFalse();
            assertThat(refused.getMessage()).contains("for this address").doesNotContain("mary");
            conversation.join();
        }
    }

    private static void refuseRecipients(ServerSocket server) {
        try (Socket caller = server.accept(); OutputStream out = caller.getOutputStream();
             BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String answer = line.startsWith("RCPT") ? "550 no such user" : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        } catch (IOException ended) {
            throw new java.io.UncheckedIOException(ended);
        }
    }

    @Test
    void without_a_sender_nothing_is_sent_at_all() {
        assertThat(settings("tandem@example.nhs.uk", null, null).isOn()).isTrue();
        assertThat(settings(null, null, null).isOn()).isFalse();
        assertThat(settings("no address", null, null).isOn()).isFalse();
    }
}
