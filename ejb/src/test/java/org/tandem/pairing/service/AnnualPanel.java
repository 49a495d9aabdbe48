package org.tandem.pairing.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Target;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;
import org.tandem.shared.service.SharedFiles;
import org.tandem.standing.StandingRules.Judgement;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.Measure;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * The annual panel of 2010 to 2018 as files that Tandem takes: yearly local indicators in the layout {@code tandem-observations},
 * and kinds of trust under the codes of then. It stands in for the monthly publications, which begin later.
 */
final class AnnualPanel {

    private static final String FOLDER = "data/real/panel-2010-2018/";
    private static final List<String> QUESTIONS = List.of("8b", "8c", "8d");
    private static final Map<String, String> KINDS = Map.of("Acute", "Acute hospital - NHS non-specialist", "Mental Health",
            "Mental health - community & residential - NHS", "Community Provider Trust", "Community health - NHS & Independent", "Ambulance", "Ambulance service");

    private AnnualPanel() {
    }

    static List<Indicator> indicators() {
        return Stream.concat(Stream.of(
                        yearly("PANEL_AE_4H", Topic.URGENT_CARE, IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER, "", 0.95),
                        yearly("PANEL_RTT_18W", Topic.ELECTIVE, IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER, "pathways", 0.92),
                        yearly("PANEL_SHMI", Topic.MORTALITY, IndicatorKind.RATIO, ImprovementDirection.LOWER_BETTER, "", null)),
                QUESTIONS.stream().map(q -> yearly(survey(q), Topic.WORKFORCE, IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER, "answers", null))).toList();
    }

    /** The topics of the shipped rules that the panel speaks of, on its own yearly leads. */
    static List<TopicRule> topics() {
        return List.of(topic(Topic.URGENT_CARE, Judgement.PLACE, "PANEL_AE_4H"), topic(Topic.ELECTIVE, Judgement.PLACE, "PANEL_RTT_18W"),
                topic(Topic.MORTALITY, Judgement.BAND, "PANEL_SHMI"),
                topic(Topic.WORKFORCE, Judgement.PLACE, QUESTIONS.stream().map(AnnualPanel::survey).toArray(String[]::new)));
    }

    private static TopicRule topic(Topic topic, Judgement judgement, String... leads) {
        return new TopicRule(topic, judgement, Stream.of(leads).map(code -> new Lead(code, 1.0 / leads.length, Measure.VALUE)).toList(), "");
    }

    private static String survey(String question) {
        return "PANEL_SURVEY_" + question.toUpperCase(Locale.UK);
    }

    private static Indicator yearly(String code, Topic topic, IndicatorKind kind, ImprovementDirection direction, String denominator, Double minimum) {
        List<Target> targets = minimum == null ? List.of() : List.of(new Target(Target.Kind.MINIMUM, minimum, LocalDate.of(2010, 4, 1), null, "the standard of then", true));
        return new Indicator(code, code, topic, kind, kind == IndicatorKind.RATIO ? "ratio" : "%", direction, denominator, denominator, Rhythm.YEARLY,
                "annual panel 2010 to 2018", targets, "", null, 1);
    }

    /** All years of the panel, as one file. */
    static String observations() {
        Stream<String> urgent = rows("AE.csv").map(r -> row(r, "PANEL_AE_4H", r.get("AE_SCORE"), "", ""));
        Stream<String> elective = rows("RTT.csv").map(r -> row(r, "PANEL_RTT_18W", "", r.get("N_18_WEEKS"), r.get("N_TOTAL")));
        Stream<String> mortality = rows("shmi.csv").map(r -> row(r, "PANEL_SHMI", r.get("SHMI"), "", ""));
        Stream<String> workforce = QUESTIONS.stream().flatMap(q -> rows("NHS_SS_management.csv").filter(r -> !r.get(q + "_N").equals("NA"))
                .map(r -> row(r, survey(q), "", agreeing(r, q), r.get(q + "_N"))));
        return Stream.of(Stream.of("provider,indicator,period,value,numerator,denominator"), urgent, elective, mortality, workforce)
                .flatMap(Function.identity()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Those who agree and those who strongly agree; the panel gives both per cent of all who answered. */
    private static String agreeing(CSVRecord r, String question) {
        double share = (Double.parseDouble(r.get(question + "_A")) + Double.parseDouble(r.get(question + "_SA"))) / 100;
        return String.format(Locale.ROOT, "%.6f", Math.min(1, share) * Double.parseDouble(r.get(question + "_N")));
    }

    private static String row(CSVRecord r, String indicator, String value, String numerator, String denominator) {
        return String.join(",", r.get("ORG_CODE").strip(), indicator, Period.financialYear(Integer.parseInt(r.get("YEAR"))).toString(), value, numerator, denominator);
    }

    /** Kinds of trust under the codes of then, in the layout of the list of kinds. */
    static String kinds() {
        return rows("nhs_provider.csv").filter(r -> KINDS.containsKey(r.get("ORG_TYPE")))
                .map(r -> r.get("ORG_CODE").strip() + "," + (r.get("SPECIALIST").equals("TRUE") ? "Acute hospital - NHS specialist" : KINDS.get(r.get("ORG_TYPE"))))
                .collect(Collectors.joining("\n", "trust_code,primary_category\n", "\n"));
    }

    private static Stream<CSVRecord> rows(String file) {
        return csv(FOLDER + file).stream();
    }

    /** Records of a file with a header. */
    static List<CSVRecord> csv(String file) {
        try {
            String text = Files.readString(SharedFiles.path(file), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            try (CSVParser parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new java.io.StringReader(text))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
