package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A server of its own on a database of its own, and what tests do with it. */
final class OwnTandem implements AutoCloseable {

    static final List<String> INDICATORS = List.of("AE_4H_ALL", "AE_4H_T1", "AE_12H_DTA", "SICKNESS");
    private static final String PASSWORD = "a long password for tests";
    private static final int LONGEST_SOLVE_SECONDS = 600;

    private final EmbeddedPostgres postgres;
    private final boolean ownsPostgres;
    private final OwnServer server;
    private final Rest rest;

    private OwnTandem(String name, String database, List<String> ownOptions) throws IOException, InterruptedException {
        this(name, "postgresql".equals(database) ? DatabaseBeforeTheServer.startPostgres() : null, true, ownOptions);
    }

    private OwnTandem(String name, EmbeddedPostgres postgres, boolean ownsPostgres, List<String> ownOptions)
            throws IOException, InterruptedException {
        this(name, postgres, ownsPostgres, postgres == null ? 0 : postgres.getPort(), ownOptions);
    }

    private OwnTandem(String name, EmbeddedPostgres postgres, boolean ownsPostgres, int databasePort, List<String> ownOptions)
            throws IOException, InterruptedException {
        this.postgres = postgres;
        this.ownsPostgres = ownsPostgres;
        List<String> options = new ArrayList<>(ownOptions);
        options.add("-Dtandem.calls.a.minute=1000000");
        if (postgres != null) {
            options.addAll(DatabaseBeforeTheServer.optionsFor(postgres, databasePort));
        }
        server = new OwnServer(name, options);
        server.start();
        rest = as("admin", PASSWORD);
    }

    /** Without any data; {@link #rest()} is its administrator. */
    static OwnTandem empty(String name, String database) throws IOException, InterruptedException {
        return new OwnTandem(name, database, List.of("-Dtandem.demo=false", "-Dtandem.admin.password=" + PASSWORD));
    }

    /** With the demonstration set. */
    static OwnTandem withDemonstration(String name, String database) throws IOException, InterruptedException {
        return withDemonstration(name, database, List.of());
    }

    /** The same with options of the virtual machine. */
    static OwnTandem withDemonstration(String name, String database, List<String> options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.add("-Dtandem.demo=true");
        return new OwnTandem(name, database, all);
    }

    /** A second node on the PostgreSQL of the first, which is closed after it. */
    static OwnTandem beside(OwnTandem first, String name) throws IOException, InterruptedException {
        return new OwnTandem(name, first.postgres, false, List.of("-Dtandem.demo=true"));
    }

    /** With the demonstration set, on a PostgreSQL behind a door, which is closed after it. */
    static OwnTandem behind(DatabaseDoor door, EmbeddedPostgres postgres, String name) throws IOException, InterruptedException {
        return new OwnTandem(name, postgres, true, door.port(), List.of("-Dtandem.demo=true"));
    }

    /** Whether the server calls itself ready. */
    boolean isReady() throws InterruptedException {
        return server.isReady();
    }

    /** As a demonstration user. */
    Rest as(String user) {
        return as(user, "tandem-demo");
    }

    private Rest as(String user, String password) {
        return Rest.at(server.address()).signedIn(user, password);
    }

    void kill() throws InterruptedException {
        server.kill();
    }

    void startAgain() throws IOException, InterruptedException {
        server.start();
    }

    /** Its PostgreSQL, null on H2. */
    EmbeddedPostgres postgres() {
        return postgres;
    }

    OwnServer server() {
        return server;
    }

    Rest rest() {
        return rest;
    }

    /** Stages and publishes all real files in an order that the seed decides. */
    void loadAll(long seed) {
        List<RealFile> files = new ArrayList<>(RealFile.all());
        Collections.shuffle(files, new Random(seed));
        files.forEach(this::load);
    }

    /** Stages and publishes one file; answers what publishing said. */
    JsonNode load(RealFile file) {
        Rest.Answer staged = file.stage(rest);
        assertThat(staged.status()).as("%s: %s", file.name(), staged.text()).isIn(200, 201);
        assertThat(staged.json().get("status").asText()).as(file.name()).isEqualTo("STAGED");
        return publish(staged.json().get("id").asInt());
    }

    JsonNode publish(int release) {
        Rest.Answer published = rest.post("/imports/" + release + "/publish");
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(published.json().get("status").asText()).isEqualTo("PUBLISHED");
        return published.json();
    }

    JsonNode positions(String indicator, String period) {
        Rest.Answer answer = rest.get("/indicators/" + indicator + "/positions?period=" + period + "&peerSet=ALL");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** A round over a scope, solved. */
    JsonNode solvedRound(String settings) throws InterruptedException {
        Rest.Answer made = rest.post("/pairing-rounds", settings);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return solve(rest, made.json().get("id").asLong());
    }

    /** Has a round solved and waits for its end. */
    static JsonNode solve(Rest lead, long id) throws InterruptedException {
        Rest.Answer asked = lead.post("/pairing-rounds/" + id + "/solve");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        return awaitEnd(lead, id);
    }

    static JsonNode awaitEnd(Rest lead, long id) throws InterruptedException {
        for (int second = 0; second < LONGEST_SOLVE_SECONDS; second++) {
            JsonNode round = lead.get("/pairing-rounds/" + id).json();
            if (!List.of("DRAFT", "SOLVING").contains(round.get("status").asText())) {
                return round;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("Round " + id + " was still being solved after " + LONGEST_SOLVE_SECONDS + " seconds.");
    }

    /** All positions of all months and the standings at March 2025, by what was asked for. */
    Map<String, JsonNode> figures() {
        Map<String, JsonNode> figures = new TreeMap<>();
        for (String indicator : INDICATORS) {
            for (String month : months()) {
                ObjectNode positions = (ObjectNode) positions(indicator, month);
                positions.remove("dataVersion");
                figures.put(indicator + " " + month, positions);
            }
        }
        Rest.Answer standings = rest.get("/standings?asOf=2025-03&size=1000");
        JsonNode items = standings.json().get("items");
        assertThat(items).as(standings.text()).isNotEmpty();
        items.forEach(i -> ((ObjectNode) i).remove("dataVersion"));
        figures.put("standings", items);
        return figures;
    }

    static List<String> months() {
        List<String> months = new ArrayList<>();
        for (java.time.YearMonth m = java.time.YearMonth.of(2024, 4); !m.isAfter(java.time.YearMonth.of(2025, 6)); m = m.plusMonths(1)) {
            months.add(m.toString());
        }
        return months;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.close();
        if (postgres != null && ownsPostgres) {
            postgres.close();
        }
    }
}
