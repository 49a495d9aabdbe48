package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.indicator.Breakdown;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Community waiting lists of one organisation, put together from the sheets of a workbook: the total list and the lists by
 * length of wait, each by service.
 */
final class CommunityWaits {

    /** Sheets of a workbook: what begins the title, and the weeks from which the patients of it have waited. */
    enum Sheet {
        TOTAL("Total waiting list by service", -1), WEEKS_0("Number waiting 0-1 weeks", 0), WEEKS_1("Number waiting >1-2 weeks", 1),
        WEEKS_2("Number waiting >2-4 weeks", 2), WEEKS_4("Number waiting >4-12 weeks", 4), WEEKS_12("Number waiting >12-18 weeks", 12),
        WEEKS_18("Number waiting >18-52 weeks", 18), WEEKS_52("Number waiting >52-104 weeks", 52), WEEKS_104("Number waiting over 104 weeks", 104);

        private final String title;
        private final int from;

        Sheet(String title, int from) {
            this.title = title;
            this.from = from;
        }

        String title() {
            return title;
        }
    }

    private static final int LONGEST = 30;

    private final int row;
    private final Map<Sheet, Map<String, Double>> services = new TreeMap<>();

    CommunityWaits(int row) {
        this.row = row;
    }

    /** Row that it was first met in. */
    int row() {
        return row;
    }

    void put(Sheet sheet, Map<String, Double> byService) {
        services.put(sheet, byService);
    }

    /** Whether every sheet has a row of it. */
    boolean isComplete() {
        return services.size() == Sheet.values().length;
    }

    /** Waiting longer than a number of weeks, of those whose wait is known, over all services. */
    Counts over(int weeks) {
        return over(weeks, "");
    }

    private Counts over(int weeks, String service) {
        double late = 0;
        double all = 0;
        for (Sheet sheet : Sheet.values()) {
            if (sheet != Sheet.TOTAL) {
                double waiting = sum(sheet, service).orElse(0);
                all += waiting;
                late += sheet.from >= weeks ? waiting : 0;
            }
        }
        return new Counts(late, all);
    }

    /** On the list of some services. */
    double list(Set<String> wanted) {
        return services.getOrDefault(Sheet.TOTAL, Map.of()).entrySet().stream().filter(e -> wanted.contains(e.getKey())).mapToDouble(Map.Entry::getValue).sum();
    }

    /** Names of the services on its list. */
    Set<String> services() {
        return services.getOrDefault(Sheet.TOTAL, Map.of()).keySet();
    }

    /** Of the services whose name begins so; empty where none of them is published. */
    private OptionalDouble sum(Sheet sheet, String start) {
        double[] found = services.getOrDefault(sheet, Map.of()).entrySet().stream().filter(e -> e.getKey().startsWith(start))
                .mapToDouble(Map.Entry::getValue).toArray();
        return found.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(java.util.Arrays.stream(found).sum());
    }

    /** In total, of adults, of children and young people, and by service. */
    List<Observation> observations(String code, Period month) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("", "");
        parts.put("ADULTS", "(A)");
        parts.put("CHILDREN", "(CYP)");
        services.get(Sheet.TOTAL).keySet().forEach(service -> parts.put(member(service), service));
        List<Observation> found = new ArrayList<>();
        parts.forEach((member, start) -> sum(Sheet.TOTAL, start).ifPresent(list -> {
            found.add(new Observation(code("CHS_LIST", member), code, month, Figure.of(list), row));
            found.add(new Observation(code("CHS_18W", member), code, month, share(over(18, start), list), row));
            found.add(new Observation(code("CHS_52W", member), code, month, share(over(52, start), list), row));
        }));
        return found;
    }

    private static Figure share(Counts waits, double list) {
        return waits.denominator() == 0 && list > 0 ? Figure.notReported() : Figure.ofCounts(waits.numerator(), waits.denominator());
    }

    private static String code(String base, String member) {
        return member.isEmpty() ? base : Breakdown.code(base, member);
    }

    /** Code of a service: A or C for adults or children, and its name in capitals, shortened. */
    static String member(String service) {
        String name = service.replaceFirst("^\\([A-Z]+\\) ", "").replace("Nursing and Therapy support for LTCs:", "LTC")
                .replace("Therapy interventions:", "THERAPY").replaceAll("\\(.*?\\)", "");
        String code = (service.startsWith("(A)") ? "A_" : "C_")
                + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        return (code.length() > LONGEST ? code.substring(0, LONGEST) : code).replaceAll("_$", "");
    }
}
