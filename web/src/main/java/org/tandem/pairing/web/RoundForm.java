package org.tandem.pairing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Criterion;
import org.tandem.pairing.PairSelector;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RuleOverride;

/**
 * The fields of the set-up page as texts by their names: as a person sent them, or as they follow from settings. A choice
 * of several stands as one field each, such as {@code topic.ELECTIVE}; rows are numbered, such as {@code lock.0.recipient}.
 */
public final class RoundForm {

    static final String ON = "on";
    private static final List<String> CHOICES = List.of("topic", "region");
    private static final List<String> ROWS = List.of("lock", "exclusion", "override");
    private static final int MOST_ROWS = 50;

    private final Map<String, String> fields = new TreeMap<>();

    private RoundForm() {
    }

    /** As it was sent. */
    static RoundForm sent(Map<String, String[]> parameters) {
        RoundForm form = new RoundForm();
        parameters.forEach((name, values) -> {
            if (CHOICES.contains(name)) {
                Stream.of(values).forEach(value -> form.fields.put(name + "." + value, ON));
            } else {
                form.fields.put(name, values[0].strip());
            }
        });
        return form;
    }

    /** As settings have it; weights that they leave out are those of the rules. */
    static RoundForm of(RoundSettings s, PairingRules rules) {
        RoundForm form = new RoundForm();
        form.fields.putAll(Map.of("name", s.name(), "kind", s.kind().name(), "asOf", s.asOf().toString(), "weightsReason", s.weightsReason(),
                "minimumFit", RoundFormReader.plain(s.minimumFit())));
        s.topics().forEach(t -> form.fields.put("topic." + t, ON));
        s.scope().regions().forEach(r -> form.fields.put("region." + r, ON));
        form.fields.put("recipients", codes(s.scope().recipients()));
        form.fields.put("supporters", codes(s.scope().supporters()));
        s.maxDistanceKm().ifPresent(km -> form.fields.put("distance", RoundFormReader.plain(km)));
        s.capacity().standard().ifPresent(pairs -> form.fields.put("capacity", Integer.toString(pairs)));
        form.tick("crossRegion", s.crossRegion());
        form.tick("credentialAsked", s.credentialAsked());
        form.fields.put("sameIcb", s.sameIcb().name());
        s.recipientLimit().ifPresent(most -> form.fields.put("recipientLimit", Integer.toString(most)));
        for (Criterion c : Criterion.values()) {
            form.fields.put("weight." + c, RoundFormReader.plain(s.weights().getOrDefault(c, rules.weights(s.kind()).getOrDefault(c, 0.0))));
        }
        form.rows(s);
        return form;
    }

    private static String codes(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private void rows(RoundSettings s) {
        IntStream.range(0, s.locks().size()).forEach(i -> row("lock." + i, s.locks().get(i)));
        IntStream.range(0, s.exclusions().size()).forEach(i -> row("exclusion." + i, s.exclusions().get(i)));
        IntStream.range(0, s.overrides().size()).forEach(i -> {
            RuleOverride o = s.overrides().get(i);
            row("override." + i, o.pairs());
            fields.putAll(Map.of("override." + i + ".rule", o.rule(), "override." + i + ".reason", o.reason()));
        });
        fields.putAll(Map.of("lock.rows", "" + s.locks().size(), "exclusion.rows", "" + s.exclusions().size(), "override.rows", "" + s.overrides().size()));
    }

    private void row(String at, PairSelector pairs) {
        fields.put(at + ".recipient", pairs.recipient().orElse(""));
        fields.put(at + ".supporter", pairs.supporter().orElse(""));
        fields.put(at + ".topic", pairs.topic().map(Topic::name).orElse(""));
    }

    private void tick(String name, boolean on) {
        if (on) {
            fields.put(name, ON);
        }
    }

    /** The kind of round that it is about. */
    public RoundKind getKind() {
        return text("kind").equals(RoundKind.WHOLE_TRUST.name()) ? RoundKind.WHOLE_TRUST : RoundKind.TOPIC;
    }

    /** Whether it is about whole trusts, so that no field asks for a topic. */
    public boolean isWholeTrusts() {
        return getKind() == RoundKind.WHOLE_TRUST;
    }

    /** One more empty row. */
    void add(String kind) {
        if (ROWS.contains(kind)) {
            fields.put(kind + ".rows", Integer.toString(Math.min(MOST_ROWS, rows(kind) + 1)));
        }
    }

    /** How many rows a kind has, at least one. */
    int rows(String kind) {
        String rows = text(kind + ".rows");
        return rows.matches("\\d{1,2}") ? Math.max(1, Math.min(MOST_ROWS, Integer.parseInt(rows))) : 1;
    }

    /** Names of the rows of a kind, such as {@code lock.0}. */
    public List<String> names(String kind) {
        List<String> names = new ArrayList<>();
        IntStream.range(0, rows(kind)).forEach(i -> names.add(kind + "." + i));
        return names;
    }

    /** A field, empty where nothing was entered. */
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What is ticked of a choice of several. */
    Set<String> ticked(String choice) {
        String start = choice + ".";
        return fields.keySet().stream().filter(name -> name.startsWith(start)).map(name -> name.substring(start.length())).collect(Collectors.toSet());
    }

    /** Whether a box is ticked. */
    public boolean on(String name) {
        return ON.equals(fields.get(name));
    }
}
