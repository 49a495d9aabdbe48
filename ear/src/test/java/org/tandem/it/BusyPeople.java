package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** A data manager and a lead who work on a demonstration server, and a note of all that was answered with success. */
final class BusyPeople {

    private static final YearMonth BEFORE_ALL_FIGURES = YearMonth.of(2011, 12);

    /** Something that was answered with success and must be so for good. */
    interface Fact {

        void check();
    }

    private Rest data;
    private Rest lead;
    private final List<Fact> facts = Collections.synchronizedList(new ArrayList<>());
    private final Iterator<long[]> drafts;
    private int turn;

    BusyPeople(OwnTandem tandem) {
        data = tandem.as("data");
        lead = tandem.as("lead");
        List<long[]> pairs = new ArrayList<>();
        for (JsonNode round : lead.get("/pairing-rounds").json().get("items")) {
            for (JsonNode pair : lead.get("/pairing-rounds/" + round.get("id").asLong()).json().path("plan").path("pairs")) {
                if (pair.get("decision").asText().equals("DRAFT")) {
                    pairs.add(new long[] {round.get("id").asLong(), pair.get("id").asLong()});
                }
            }
        }
        assertThat(pairs).isNotEmpty();
        drafts = pairs.iterator();
    }

    /** From now on they work, and facts are checked, at another node. */
    void goOnAt(OwnTandem other) {
        data = other.as("data");
        lead = other.as("lead");
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Works until so many facts are noted and, a little later and in the middle of something, the server is killed. */
    void workUntilTheServerIsGone(int moment, int millisLater, OwnTandem tandem) throws InterruptedException {
        Thread killer = new Thread(() -> {
            try {
                while (facts.size() < moment) {
                    TimeUnit.MILLISECONDS.sleep(2);
                }
                TimeUnit.MILLISECONDS.sleep(millisLater);
                tandem.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        killer.start();
        try {
            while (true) {
                takeATurn();
            }
        } catch (UncheckedIOException gone) {
            // expected once the killer has struck; an error before that would leave it waiting
            killer.join(TimeUnit.MINUTES.toMillis(2));
            assertThat(killer.isAlive()).as("connection lost before the kill: %s", gone).isFalse();
        } finally {
            killer.interrupt();
        }
    }

    private void takeATurn() {
        turn++;
        loadFigure(BEFORE_ALL_FIGURES.plusMonths(turn), turn);
        makeRound("Round of turn " + turn);
        if (drafts.hasNext()) {
            propose(drafts.next());
        }
    }

    private void loadFigure(YearMonth month, int numerator) {
        byte[] file = "provider,indicator,period,value,numerator,denominator\nZM01,DM01_6W,%s,,%d,1000\n".formatted(month, numerator)
                .getBytes(StandardCharsets.UTF_8);
        JsonNode staged = data.stage(month + ".csv", file, Map.of("publishedOn", "2025-05-08")).json();
        assertThat(staged.get("status").asText()).isEqualTo("STAGED");
        int id = staged.get("id").asInt();
        String sha256 = staged.get("sha256").asText();
        facts.add(() -> assertThat(done(data.get("/imports/" + id), 200).get("sha256").asText()).isEqualTo(sha256));
        JsonNode published = done(data.post("/imports/" + id + "/publish"), 200);
        long version = published.get("publishedIn").asLong();
        facts.add(() -> {
            JsonNode now = done(data.get("/imports/" + id), 200);
            assertThat(now.get("status").asText()).isEqualTo("PUBLISHED");
            assertThat(now.get("publishedIn").asLong()).isEqualTo(version);
            JsonNode own = done(data.get("/indicators/DM01_6W/positions?provider=ZM01&period=" + month), 200).get("positions").get(0);
            assertThat(own.get("numerator").asDouble()).isEqualTo(numerator);
        });
    }

    private void makeRound(String name) {
        JsonNode made = done(lead.post("/pairing-rounds", "{\"name\": \"%s\", \"asOf\": \"2025-03\", \"topics\": [\"DIAGNOSTICS\"]}".formatted(name)), 201);
        long id = made.get("id").asLong();
        facts.add(() -> assertThat(done(lead.get("/pairing-rounds/" + id), 200).get("name").asText()).isEqualTo(name));
        if (turn % 2 == 0) {
            done(lead.post("/pairing-rounds/" + id + "/solve"), 202);
            facts.add(() -> assertThat(endOf(id).get("status").asText()).isEqualTo("SOLVED"));
        }
    }

    private JsonNode endOf(long round) {
        try {
            return OwnTandem.awaitEnd(lead, round);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void propose(long[] pair) {
        done(lead.with("If-Match", "*").post("/pairing-rounds/%d/pairs/%d/decision".formatted(pair[0], pair[1]), "{\"decision\": \"PROPOSE\"}"), 200);
        facts.add(() -> {
            JsonNode pairs = done(lead.get("/pairing-rounds/" + pair[0]), 200).get("plan").get("pairs");
            JsonNode now = StreamSupport.stream(pairs.spliterator(), false).filter(p -> p.get("id").asLong() == pair[1]).findFirst().orElseThrow();
            assertThat(now.get("decision").asText()).isEqualTo("PROPOSED");
            assertThat(now.get("steps")).hasSize(1);
            assertThat(now.get("steps").get(0).get("by").asText()).isEqualTo("lead");
        });
    }

    private static JsonNode done(Rest.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }
}
