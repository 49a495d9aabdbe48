package org.tandem.it;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.tandem.demonstration.DemonstrationFile;
import org.tandem.demonstration.DemonstrationSet;

/**
 * Makes the demonstration set as large as England: 220 providers, 300 indicators and 60 months are about 4 million figures.
 * Copies of the made-up providers are added to the files of organisations, and figures come as files of the own layout.
 */
final class EnglandInFiles {

    private static final int PROVIDERS = 220;
    private static final int LOCAL_INDICATORS = 288;
    private static final int YEARS = 5;
    private static final List<String> STANDARD = List.of("AE_4H_ALL", "AE_4H_T1", "AE_12H_DTA", "SICKNESS", "RTT_18W", "RTT_52W",
            "CWT_28D_FDS", "CWT_31D", "CWT_62D", "DM01_6W", "BEDS_GA_OCC");
    private static final Map<String, String> COPIES = Map.of("ZN", " NORTH", "ZP", " SOUTH", "ZQ", " EAST");
    private static final Map<String, String> PUBLISHED = Map.of("publishedOn", "2025-10-31");

    private final Rest data;
    private final Random random = new Random(20_260_401L);
    private final List<String> made = DemonstrationSet.generate().stream().filter(f -> f.fileName().equals("etr.csv")).findFirst().orElseThrow()
            .text().lines().map(EnglandInFiles::code).toList();

    EnglandInFiles(Rest data) {
        this.data = data;
    }

    /** All codes, those of the demonstration set first. */
    List<String> providers() {
        return IntStream.range(0, PROVIDERS).mapToObj(i -> i < made.size() ? made.get(i)
                : List.of("ZN", "ZP", "ZQ").get(i / made.size() - 1) + made.get(i % made.size()).substring(2)).toList();
    }

    /** Loads everything through the interface. */
    void load() {
        DemonstrationSet.generate().stream().filter(f -> f.fileName().matches("etr.csv|trust_types.csv"))
                .forEach(f -> publish(f.fileName(), withCopies(f)));
        String indicator = "{\"code\": \"LOAD_%03d\", \"name\": \"Local measure %d\", \"topic\": \"ELECTIVE\", \"kind\": \"PROPORTION\", \"unit\": \"%%\","
                + " \"improvementDirection\": \"HIGHER_BETTER\", \"rhythm\": \"MONTHLY\", \"source\": \"Made up for the load test\"}";
        for (int i = 0; i < LOCAL_INDICATORS; i++) {
            Rest.Answer answer = data.post("/indicators", indicator.formatted(i, i));
            if (answer.status() != 201) {
                throw new AssertionError(answer.text());
            }
        }
        for (int quarter = 0; quarter < 4 * YEARS; quarter++) {
            publish("load-%d.csv".formatted(quarter), figures(quarter));
        }
    }

    private String figures(int quarter) {
        StringBuilder text = new StringBuilder("provider,indicator,period,value,numerator,denominator\n");
        List<String> providers = providers();
        for (int m = 0; m < 3; m++) {
            String month = "%d-%02d".formatted(2020 + (quarter * 3 + m + 3) / 12, (quarter * 3 + m + 3) % 12 + 1);
            for (int p = 0; p < providers.size(); p++) {
                for (int i = 0; i < LOCAL_INDICATORS; i++) {
                    line(text, providers.get(p), "LOAD_%03d".formatted(i), month, (p * 37 + i * 11) % 60);
                }
                for (int i = 0; p >= made.size() && i < STANDARD.size(); i++) {
                    line(text, providers.get(p), STANDARD.get(i), month, (p * 37 + i * 11) % 60);
                }
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, String provider, String indicator, String month, int level) {
        int all = 1_000 + random.nextInt(20_000);
        text.append(provider).append(',').append(indicator).append(',').append(month).append(",,")
                .append((int) (all * (0.2 + level / 100.0 + random.nextGaussian() * 0.01))).append(',').append(all).append('\n');
    }

    private static String withCopies(DemonstrationFile file) {
        StringBuilder text = new StringBuilder(file.text());
        COPIES.forEach((prefix, name) -> file.text().lines().filter(l -> code(l).startsWith("ZM"))
                .forEach(l -> text.append(l.replaceFirst("ZM", prefix).replaceFirst("^(\"[^\"]*\",\"[^\"]*)\"", "$1" + name + "\"")).append('\n')));
        return text.toString();
    }

    private static String code(String line) {
        return line.split(",", 2)[0].replace("\"", "");
    }

    private void publish(String name, String text) {
        Rest.Answer staged = data.stage(name, text.getBytes(StandardCharsets.UTF_8), PUBLISHED);
        if (!staged.json().path("status").asText().equals("STAGED")) {
            throw new AssertionError(name + ": " + staged.text());
        }
        Rest.Answer published = data.post("/imports/" + staged.json().get("id").asInt() + "/publish");
        if (published.status() != 200) {
            throw new AssertionError(name + ": " + published.text());
        }
    }
}
