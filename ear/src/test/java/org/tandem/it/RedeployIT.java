package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Exchanges of the application in a running server leave no more old classes however often they are done (decision 0015). */
@Tag("own-server")
@Tag("long")
class RedeployIT {

    private static final int EXCHANGES = 10;
    private static final int SETTLED = 3;
    /**
     * The application that runs, and the first one: threads of the server and the JDK hold what they met first. Threads of batch jobs never
     * end, at most ten of them begin when jobs run side by side, and each holds the application it began under.
     */
    private static final int MOST_LOADERS = 2;
    private static final long MARGIN_KB = 10 * 1024;
    /** One application that stays takes about 20 MB unused and 40 MB used. */
    private static final long APPLICATION_KB = 45 * 1024;
    private static final int LOOKS = 60;
    private static final List<String> MODULES = List.of("deployment.tandem.ear", "deployment.tandem.ear.tandem-ejb.jar",
            "deployment.tandem.ear.tandem-web.war");
    private static final Pattern METASPACE = Pattern.compile("Metaspace\\s+used (\\d+)K");
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Test
    void ten_exchanges_leave_no_more_old_classes_than_three() throws Exception {
        // what is only softly held the machine gives back when it needs room; here it is asked to with every collection
        try (OwnTandem tandem = OwnTandem.withDemonstration("redeploy", "h2", List.of("-XX:SoftRefLRUPolicyMSPerMB=0"))) {
            use(tandem, 0);
            List<Long> metaspace = new ArrayList<>();
            List<Long> batchThreads = new ArrayList<>();
            for (int exchange = 1; exchange <= EXCHANGES; exchange++) {
                tandem.server().exchangeTheApplication();
                use(tandem, exchange);
                settle(tandem.server(), exchange);
                metaspace.add(metaspaceKilobytes(tandem.server()));
                batchThreads.add(batchThreads(tandem.server()));
            }
            long held = batchThreads.get(EXCHANGES - 1) - batchThreads.get(SETTLED - 1);
            assertThat(metaspace.get(EXCHANGES - 1)).as("kilobytes of metaspace after each exchange: %s, threads of batch jobs: %s", metaspace, batchThreads)
                    .isLessThanOrEqualTo(metaspace.get(SETTLED - 1) + MARGIN_KB + held * APPLICATION_KB);
        }
    }

    /** Calls forth what libraries keep: pages, a report as PDF and as workbook, a solved round, a published file. */
    private static void use(OwnTandem tandem, int exchange) throws IOException, InterruptedException {
        assertThat(BROWSER.send(HttpRequest.newBuilder(URI.create(tandem.server().address() + "/sign-in")).timeout(Duration.ofMinutes(2)).build(),
                BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        Rest lead = tandem.as("lead");
        done(lead.get("/standings?asOf=2025-03&size=1000"), 200);
        done(lead.get("/providers/ZM01/benchmark-report.pdf"), 200);
        done(lead.get("/providers/ZM01/benchmark-report.xlsx"), 200);
        long round = done(lead.post("/pairing-rounds", "{\"name\": \"Exchange %d\", \"asOf\": \"2025-03\", \"topics\": [\"URGENT_CARE\"]}"
                .formatted(exchange)), 201).json().get("id").asLong();
        JsonNode solved = OwnTandem.solve(lead, round);
        assertThat(solved.get("status").asText()).as(solved.toString()).isEqualTo("SOLVED");
        done(lead.get("/pairing-rounds/" + round + "/paper.xlsx"), 200);
        byte[] file = "provider,indicator,period,value,numerator,denominator\nZM01,DM01_6W,%s,,%d,1000\n"
                .formatted(YearMonth.of(2018, 1).plusMonths(exchange), exchange).getBytes(StandardCharsets.UTF_8);
        JsonNode staged = tandem.as("data").stage("exchange-" + exchange + ".csv", file, Map.of("publishedOn", "2025-05-08")).json();
        done(tandem.as("data").post("/imports/" + staged.get("id").asInt() + "/publish"), 200);
    }

    private static Rest.Answer done(Rest.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    /** Collects until no more loaders stay than may: threads need a second to end, class loaders two collections to be finalised. */
    private static void settle(OwnServer server, int exchange) throws IOException, InterruptedException {
        String loaders = "";
        for (int look = 0; look < LOOKS; look++) {
            server.askTheVirtualMachine("GC.run");
            loaders = server.askTheVirtualMachine("VM.classloaders", "fold=false");
            Loaders now = new Loaders(loaders, MOST_LOADERS + batchThreads(server));
            if (MODULES.stream().allMatch(now::areFew)) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("After exchange " + exchange + " there are old class loaders: " + loaders);
    }

    private static long batchThreads(OwnServer server) throws IOException, InterruptedException {
        return server.askTheVirtualMachine("Thread.print").lines().filter(line -> line.startsWith("\"Batch Thread")).count();
    }

    private record Loaders(String listing, long most) {

        boolean areFew(String module) {
            long count = listing.lines().filter(line -> line.contains('"' + module + '"')).count();
            assertThat(count).as(listing).isPositive();
            return count <= most;
        }
    }

    private static long metaspaceKilobytes(OwnServer server) throws IOException, InterruptedException {
        String heap = server.askTheVirtualMachine("GC.heap_info");
        Matcher used = METASPACE.matcher(heap);
        assertThat(used.find()).as(heap).isTrue();
        return Long.parseLong(used.group(1));
    }
}
