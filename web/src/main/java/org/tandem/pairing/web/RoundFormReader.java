package org.tandem.pairing.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.pairing.CapacitySettings;
import org.tandem.pairing.Criterion;
import org.tandem.pairing.PairSelector;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.RoundScope;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RuleOverride;
import org.tandem.pairing.SameIcb;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.Texts;

/** Makes settings of the fields of the set-up page. */
final class RoundFormReader {

    private static final double HUNDRED = 100;
    private static final double ROUNDING = 1e-6;

    private final RoundForm form;
    private final PairingRules rules;
    private final Texts texts;
    private final List<Reason> problems = new ArrayList<>();

    RoundFormReader(RoundForm form, PairingRules rules, Texts texts) {
        this.form = form;
        this.rules = rules;
        this.texts = texts;
    }

    /**
     * The settings.
     *
     * @param base of the round that is copied; what the page has no field for is taken from it
     * @param lead who sets rules aside
     * @throws Refused with the field of everything that cannot be read
     */
    RoundSettings read(Optional<RoundSettings> base, String lead) {
        Period month = read("asOf", Period::parse);
        Map<Criterion, Double> weights = weights();
        OptionalInt capacity = number("capacity", Input::whole).map(OptionalInt::of).orElse(OptionalInt.empty());
        OptionalDouble distance = number("distance", Input::number).map(OptionalDouble::of).orElse(OptionalDouble.empty());
        double minimumFit = number("minimumFit", Input::number).orElse(0.0);
        OptionalInt limit = number("recipientLimit", Input::whole).map(OptionalInt::of).orElse(OptionalInt.empty());
        SameIcb sameIcb = this.<SameIcb>read("sameIcb", text -> Input.oneOf("sameIcb", text, SameIcb.class));
        List<RuleOverride> overrides = overrides(lead);
        if (form.text("name").isEmpty()) {
            problems.add(new Reason("name", texts.get("setUp.noName")));
        }
        if (!problems.isEmpty()) {
            throw new Refused("INVALID_ROUND", texts.get("errors.title"), problems.toArray(Reason[]::new));
        }
        RoundSettings from = base.orElseGet(() -> RoundSettings.topicRound(form.text("name"), month, Set.of()));
        return from.with().name(form.text("name")).asOf(month).kind(form.getKind()).topics(chosen(Topic.class)).scope(scope(from.scope()))
                .weights(weights, weights.isEmpty() ? "" : form.text("weightsReason"))
                .capacity(new CapacitySettings(capacity, from.capacity().byProvider())).maxDistanceKm(distance).minimumFit(minimumFit)
                .crossRegion(form.on("crossRegion")).credentialAsked(form.on("credentialAsked"))
                .sameIcb(sameIcb == null ? SameIcb.ALLOW : sameIcb).recipientLimit(limit)
                .locks(selectors("lock")).exclusions(selectors("exclusion")).overrides(overrides).build();
    }

    /** The weights that differ from those of the rules. */
    private Map<Criterion, Double> weights() {
        Map<Criterion, Double> given = new EnumMap<>(Criterion.class);
        for (Criterion c : Criterion.values()) {
            given.put(c, number("weight." + c, Input::number).orElse(0.0));
        }
        double sum = given.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - HUNDRED) > ROUNDING) {
            problems.add(new Reason("weight." + Criterion.values()[0], texts.get("setUp.weightsSum", plain(sum))));
        }
        given.entrySet().removeIf(e -> e.getValue().equals(rules.weights(form.getKind()).getOrDefault(e.getKey(), 0.0)));
        return given;
    }

    private RoundScope scope(RoundScope from) {
        Set<String> regions = form.ticked("region");
        return new RoundScope(regions, from.icbs(), from.types(), codes("recipients"), codes("supporters"));
    }

    /** ODS codes as people write them, one after the other. */
    private Set<String> codes(String field) {
        return Stream.of(form.text(field).toUpperCase(Locale.UK).split("[\\s,;]+")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Set<E> chosen(Class<E> type) {
        return Stream.of(type.getEnumConstants()).filter(e -> form.on("topic." + e)).collect(Collectors.toSet());
    }

    private List<PairSelector> selectors(String kind) {
        return form.names(kind).stream().filter(this::isFilled).map(this::selector).toList();
    }

    private List<RuleOverride> overrides(String lead) {
        List<String> rows = form.names("override").stream().filter(row -> isFilled(row) || !form.text(row + ".rule").isEmpty()
                || !form.text(row + ".reason").isEmpty()).toList();
        rows.stream().filter(row -> form.text(row + ".rule").isEmpty())
                .forEach(row -> problems.add(new Reason(row + ".rule", texts.get("setUp.noRule"))));
        rows.stream().filter(row -> form.text(row + ".reason").isEmpty())
                .forEach(row -> problems.add(new Reason(row + ".reason", texts.get("setUp.noReason"))));
        return rows.stream().map(row -> new RuleOverride(form.text(row + ".rule"), selector(row), form.text(row + ".reason"), lead)).toList();
    }

    private boolean isFilled(String row) {
        return Stream.of("recipient", "supporter", "topic").anyMatch(part -> !form.text(row + "." + part).isEmpty());
    }

    private PairSelector selector(String row) {
        Topic topic = this.<Topic>read(row + ".topic", text -> Input.oneOf("topic", text, Topic.class));
        return new PairSelector(code(row + ".recipient"), code(row + ".supporter"), Optional.ofNullable(topic));
    }

    private Optional<String> code(String field) {
        return Optional.of(form.text(field).toUpperCase(Locale.UK)).filter(code -> !code.isEmpty());
    }

    private <T> Optional<T> number(String field, java.util.function.BiFunction<String, String, T> reader) {
        return Optional.ofNullable(read(field, text -> reader.apply(field, text)));
    }

    private <T> T read(String field, Function<String, T> reader) {
        try {
            return form.text(field).isEmpty() && !field.equals("asOf") ? null : reader.apply(form.text(field));
        } catch (Malformed wrong) {
            problems.add(new Reason(field, wrong.reasons().get(0).sentence()));
        } catch (IllegalArgumentException wrong) {
            problems.add(new Reason(field, wrong.getMessage()));
        }
        return null;
    }

    /** A number as it is typed, without noughts at its end. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
