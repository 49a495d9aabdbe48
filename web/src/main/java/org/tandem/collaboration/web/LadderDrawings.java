package org.tandem.collaboration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.LadderBand;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Drawing.Column;
import org.tandem.shared.web.Drawing.KeyEntry;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.PageAddress;
import org.tandem.shared.web.Texts;

/**
 * The step ladder as a picture: organisational change across, control conceded upwards, the size is the benefit, the shape
 * the band; a line stands for each of the two step changes. Models in one place are set side by side; their numbers lead to
 * the table.
 */
@ApplicationScoped
public class LadderDrawings {

    private static final int IN_A_LINE = 3;
    private static final double STEP = 0.24;
    private static final double ASIDE = 0.12;
    private static final int SMALLEST = 14;
    private static final int LARGER = 4;

    private record Point(String name, String label, int number, double x, double y, int size, String shape, String tone, String text, String note, String mark,
                         String href) {
    }

    private record Step(double value, String label) {
    }

    private record Chart(String kind, String unit, String across, List<Point> points, List<Step> steps) {
    }

    @Inject
    private Texts texts;
    @Inject
    private PageAddress address;

    /**
     * The ladder of some models.
     *
     * @param first    code of the model that stands first, null when none does
     * @param feasible codes of the models that come into question, null when all do
     */
    public Drawing of(List<CollaborationModel> models, String first, Set<String> feasible) {
        List<CollaborationModel> shown = models.stream().filter(m -> !m.isBaseline())
                .sorted(Comparator.comparing(CollaborationModel::band).thenComparing(m -> m.ordinals().organisationalChange())
                        .thenComparing(m -> m.ordinals().controlConceded()).thenComparing(CollaborationModel::code)).toList();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            points.add(point(shown, i, first, feasible));
        }
        Chart chart = new Chart("ladder", texts.get("ladder.control"), texts.get("ladder.change"), points,
                Stream.of(LadderBand.CO_OWN, LadderBand.INTEGRATE).map(b -> step(shown, b)).toList());
        return new Drawing("ladder", sentence(shown, first, feasible), Json.of(chart), List.of(texts.get("ladder.note")), columns(), rows(shown, first, feasible),
                "collaboration-models", null, null, key(first, feasible));
    }

    private Point point(List<CollaborationModel> shown, int at, String first, Set<String> feasible) {
        CollaborationModel m = shown.get(at);
        List<CollaborationModel> here = shown.stream().filter(o -> cell(o).equals(cell(m))).toList();
        int place = here.indexOf(m);
        int lines = (here.size() + IN_A_LINE - 1) / IN_A_LINE;
        int inThisLine = Math.min(IN_A_LINE, here.size() - place / IN_A_LINE * IN_A_LINE);
        boolean shared = shown.stream().anyMatch(o -> change(o) == change(m) && o.band() != m.band());
        double aside = !shared ? 0 : m.band() == LadderBand.INTEGRATE ? ASIDE + STEP : -ASIDE - STEP;
        double x = change(m) + aside + (place % IN_A_LINE - (inThisLine - 1) / 2.0) * STEP;
        double y = m.ordinals().controlConceded() + ((lines - 1) / 2.0 - place / IN_A_LINE) * STEP;
        return new Point(m.name(), m.name(), at + 1, round(x), round(y), SMALLEST + LARGER * m.ordinals().benefit(), shape(m.band()), tone(m, first, feasible),
                texts.get("ladder.text", m.ordinals().organisationalChange(), m.ordinals().controlConceded(), m.ordinals().benefit()), m.band().label(),
                m.code().equals(first) ? "own" : "other", address.of("model", "code", m.code()));
    }

    private static int change(CollaborationModel m) {
        return m.ordinals().organisationalChange();
    }

    private static double round(double number) {
        return Math.round(number * 1000) / 1000.0;
    }

    private static List<Object> cell(CollaborationModel m) {
        return List.of(m.band(), m.ordinals().organisationalChange(), m.ordinals().controlConceded());
    }

    private static String shape(LadderBand band) {
        return switch (band) {
            case COLLABORATE -> "circle";
            case CO_OWN -> "rect";
            case INTEGRATE -> "diamond";
        };
    }

    private static String tone(CollaborationModel m, String first, Set<String> feasible) {
        return m.code().equals(first) ? "own" : feasible == null || feasible.contains(m.code()) ? "peer" : "card";
    }

    /** Half-way between the greatest change before a step and the least after it. */
    private Step step(List<CollaborationModel> shown, LadderBand after) {
        int before = shown.stream().filter(m -> m.band().compareTo(after) < 0).mapToInt(LadderDrawings::change).max().orElse(1);
        int behind = shown.stream().filter(m -> m.band().compareTo(after) >= 0).mapToInt(LadderDrawings::change).min().orElse(before);
        return new Step((before + behind) / 2.0, texts.get("ladder.step", after.label()));
    }

    private String sentence(List<CollaborationModel> shown, String first, Set<String> feasible) {
        Map<LadderBand, Long> bands = shown.stream().collect(Collectors.groupingBy(CollaborationModel::band, Collectors.counting()));
        if (feasible == null) {
            return texts.get("ladder.all", shown.size(), bands.getOrDefault(LadderBand.COLLABORATE, 0L), bands.getOrDefault(LadderBand.CO_OWN, 0L),
                    bands.getOrDefault(LadderBand.INTEGRATE, 0L));
        }
        String name = shown.stream().filter(m -> m.code().equals(first)).findFirst().map(CollaborationModel::name).orElse("");
        return name.isEmpty() ? texts.get("ladder.none") : texts.get("ladder.first", shown.stream().filter(m -> feasible.contains(m.code())).count(), shown.size(), name);
    }

    private List<Column> columns() {
        return List.of(Column.words(texts.get("models.column.model")), Column.numbers(texts.get("ladder.number")), Column.words(texts.get("models.column.band")),
                Column.numbers(texts.get("ladder.change")), Column.numbers(texts.get("ladder.control")), Column.numbers(texts.get("models.column.benefit")),
                Column.words(texts.get("ladder.question")));
    }

    private List<Drawing.Row> rows(List<CollaborationModel> shown, String first, Set<String> feasible) {
        List<Drawing.Row> rows = new ArrayList<>();
        for (CollaborationModel m : shown) {
            String comes = m.code().equals(first) ? "ladder.key.first" : feasible == null || feasible.contains(m.code()) ? "ladder.key.feasible" : "ladder.key.removed";
            rows.add(new Drawing.Row(m.name(), List.of(number(rows.size() + 1), m.band().label(), number(m, o -> o.ordinals().organisationalChange()),
                    number(m, o -> o.ordinals().controlConceded()), number(m, o -> o.ordinals().benefit()), texts.get(comes))));
        }
        return rows;
    }

    private static String number(CollaborationModel m, ToIntFunction<CollaborationModel> of) {
        return number(of.applyAsInt(m));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private List<KeyEntry> key(String first, Set<String> feasible) {
        List<KeyEntry> key = new ArrayList<>(List.of(
                new KeyEntry("M8 1a7 7 0 1 0 .01 0Z", "peer", LadderBand.COLLABORATE.label()),
                new KeyEntry("M2 2h12v12h-12Z", "peer", LadderBand.CO_OWN.label()),
                new KeyEntry("M8 0 16 8 8 16 0 8Z", "peer", LadderBand.INTEGRATE.label())));
        if (feasible != null) {
            key.add(new KeyEntry("M8 1a7 7 0 1 0 .01 0Z", "own", texts.get("ladder.key.first")));
            key.add(new KeyEntry("M8 1a7 7 0 1 0 .01 0Z", "card", texts.get("ladder.key.removed")));
        }
        return key;
    }
}
