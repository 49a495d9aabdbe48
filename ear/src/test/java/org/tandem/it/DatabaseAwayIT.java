package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database goes away for a minute in the middle of an import and comes back; the server stays up. */
@Tag("own-server")
@Tag("long")
class DatabaseAwayIT {

    private static final int AWAY_SECONDS = 60;
    private static final int PATIENCE_SECONDS = 240;
    private static final String STANDINGS = "/standings?asOf=2025-03&size=1000";

    @Test
    void an_import_waits_for_a_database_that_is_away_and_ends_by_itself_when_it_is_back() throws Exception {
        EmbeddedPostgres postgres = DatabaseBeforeTheServer.startPostgres();
        try (DatabaseDoor door = new DatabaseDoor(postgres.getPort());
                OwnTandem tandem = OwnTandem.behind(door, postgres, "database-away")) {
            Rest data = tandem.as("data");
            JsonNode before = tandem.as("lead").get(STANDINGS).json();
            PageVisitor person = PageVisitor.signedInAt(tandem.server().address(), "lead");
            LargeFile file = LargeFile.of(data, 100);
            CompletableFuture<Rest.Answer> answer = CompletableFuture.supplyAsync(() -> file.send(tandem.as("data")));
            awaitRegistered(file, data);
            door.shut();

            awaitReady(tandem, false);
            assertToldPlainly(data.get("/imports"));
            assertToldPlainly(person.get("/overview"));
            if (answer.get().status() != 202) {
                assertToldPlainly(answer.get());
            }
            TimeUnit.SECONDS.sleep(AWAY_SECONDS);
            door.open();

            awaitReady(tandem, true);
            assertThat(person.get("/overview").statusCode()).as("the sign-in outlives it").isEqualTo(200);
            JsonNode release = file.settled(data).orElseThrow();
            assertThat(release.get("status").asText()).as(release.toString()).isEqualTo("STAGED");
            assertThat(release.get("rowsAccepted").asInt()).isEqualTo(file.rows());
            assertThat(tandem.as("lead").get(STANDINGS).json()).isEqualTo(before);
            assertThat(data.post("/imports/" + release.get("id").asInt() + "/publish").status()).isEqualTo(200);
            assertThat(file.shows(data)).isTrue();
        }
    }

    private static void awaitRegistered(LargeFile file, Rest data) throws InterruptedException {
        for (int look = 0; look < PATIENCE_SECONDS * 100; look++) {
            if (file.newest(data).isPresent()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("The file did not arrive.");
    }

    private static void assertToldPlainly(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isGreaterThanOrEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("Exception", "org.", "jdbc");
    }

    private static void assertToldPlainly(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("The database does not answer at present", page.headers().firstValue("X-Request-Id").orElseThrow())
                .doesNotContain("Exception", "jdbc");
    }

    private static void awaitReady(OwnTandem tandem, boolean ready) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (tandem.isReady() == ready) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("After " + PATIENCE_SECONDS + " seconds the server still calls itself " + (ready ? "not ready." : "ready."));
    }
}
