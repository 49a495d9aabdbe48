package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.provider.Provider;

/** Tells what is wrong with the settings of a round: the field, the value, and what would be right. */
public final class RoundSettingsCheck {

    private static final double GREATEST_DISTANCE_KM = 1000;
    private static final int GREATEST_CAPACITY = 50;
    private static final int GREATEST_LIMIT = 10;

    private final RoundData data;
    private final List<SettingProblem> problems = new ArrayList<>();

    public RoundSettingsCheck(RoundData data) {
        this.data = data;
    }

    /** All problems, none when the settings can be used. */
    public List<SettingProblem> problems(RoundSettings s) {
        problems.clear();
        question(s);
        weights(s);
        limits(s);
        codes(s);
        locks(s);
        overrides(s);
        refusals(s);
        return List.copyOf(problems);
    }

    private void question(RoundSettings s) {
        require(s.name() != null && !s.name().isBlank(), "name", s.name(), "The round needs a name.");
        require(s.kind() == RoundKind.TOPIC || s.topics().isEmpty(), "topics", s.topics(),
                "A round for whole trusts looks at all topics together; leave the topics empty.");
        require(s.recipientLimit().isEmpty() || s.kind() == RoundKind.TOPIC, "recipientLimit", s.recipientLimit(),
                "In a round for whole trusts each recipient has one supporter; leave the limit empty.");
        require(s.recipientLimit().orElse(1) >= 1 && s.recipientLimit().orElse(1) <= GREATEST_LIMIT, "recipientLimit", s.recipientLimit(),
                "The limit of supporters for a recipient is a whole number from 1 to %d; leave it empty for none.".formatted(GREATEST_LIMIT));
        require(s.asOf().equals(data.standings().asOf()), "asOf", s.asOf(),
                "The standings at hand are those of %s; choose that month.".formatted(data.standings().asOf()));
    }

    private void weights(RoundSettings s) {
        s.weights().forEach((criterion, weight) -> require(weight >= 0 && weight <= 100, "weights." + criterion, weight,
                "The weight of %s lies between 0 and 100.".formatted(criterion)));
        Map<Criterion, Double> standard = data.rules().weights(s.kind());
        double sum = java.util.Arrays.stream(Criterion.values()).mapToDouble(c -> s.weights().getOrDefault(c, standard.getOrDefault(c, 0.0))).sum();
        require(sum > 0, "weights", s.weights(), "At least one criterion needs a weight above 0.");
        boolean changed = s.weights().entrySet().stream().anyMatch(e -> !Objects.equals(standard.getOrDefault(e.getKey(), 0.0), e.getValue()));
        require(!changed || s.weightsReason() != null && !s.weightsReason().isBlank(), "weightsReason", s.weightsReason(),
                "The weights differ from the default of rule set %s; give the reason.".formatted(data.rules().name()));
    }

    private void limits(RoundSettings s) {
        double km = s.maxDistanceKm().orElse(1);
        require(km > 0 && km <= GREATEST_DISTANCE_KM, "maxDistanceKm", km,
                "The greatest distance lies above 0 and up to %.0f km; leave it empty for the %s km of the rules."
                        .formatted(GREATEST_DISTANCE_KM, Words.plain(data.rules().maxDistanceKm(s.kind()))));
        require(s.minimumFit() >= 0 && s.minimumFit() <= 100, "minimumFit", s.minimumFit(), "The least fit lies between 0 and 100.");
        int standard = s.capacity().standard().orElse(0);
        require(standard >= 0 && standard <= GREATEST_CAPACITY, "capacity.default", standard,
                "A capacity is a whole number from 0 to %d.".formatted(GREATEST_CAPACITY));
        s.capacity().byProvider().forEach((code, pairs) -> {
            require(pairs >= 0 && pairs <= GREATEST_CAPACITY, "capacity." + code, pairs,
                    "A capacity is a whole number from 0 to %d.".formatted(GREATEST_CAPACITY));
            known("capacity." + code, code);
        });
    }

    private void codes(RoundSettings s) {
        s.scope().recipients().stream().sorted().forEach(c -> known("scope.recipients", c));
        s.scope().supporters().stream().sorted().forEach(c -> known("scope.supporters", c));
        s.scope().regions().stream().sorted().forEach(c -> require(any(p -> p.region() != null && p.region().code().equals(c)),
                "scope.regions", c, "No provider lies in a region '%s'; use the code of a region.".formatted(c)));
        s.scope().icbs().stream().sorted().forEach(c -> require(any(p -> p.icb() != null && p.icb().code().equals(c)),
                "scope.icbs", c, "No provider belongs to a board '%s'; use the code of an integrated care board.".formatted(c)));
        require(s.kind() == RoundKind.TOPIC || Stream.of(s.locks(), s.exclusions(), s.overrides().stream().map(RuleOverride::pairs).toList())
                .flatMap(List::stream).allMatch(x -> x.topic().isEmpty()), "topics", s.topics(),
                "In a round for whole trusts a lock, an exclusion or a rule set aside names no topic.");
        s.exclusions().forEach(x -> {
            require(x.recipient().isPresent() || x.supporter().isPresent(), "exclusions", x,
                    "An exclusion names a recipient, a supporter or both.");
            selected("exclusions", x);
        });
    }

    private void locks(RoundSettings s) {
        for (PairSelector lock : s.locks()) {
            require(lock.recipient().isPresent() && lock.supporter().isPresent(), "locks", lock, "A lock names a recipient and a supporter.");
            require(!lock.recipient().equals(lock.supporter()), "locks", lock, "A provider cannot be locked to itself.");
            selected("locks", lock);
            require(s.locks().stream().noneMatch(o -> contradicts(lock, o)), "locks", lock,
                    "%s is locked to two supporters for the same topic; keep one of the locks.".formatted(lock.recipient().orElse("A recipient")));
        }
    }

    private static boolean contradicts(PairSelector a, PairSelector b) {
        boolean sameTopic = a.topic().isEmpty() || b.topic().isEmpty() || a.topic().equals(b.topic());
        return a.recipient().equals(b.recipient()) && sameTopic && !a.supporter().equals(b.supporter());
    }

    private void overrides(RoundSettings s) {
        for (RuleOverride o : s.overrides()) {
            require(EligibilityRules.names().contains(o.rule()), "overrides", o.rule(),
                    "No rule is called '%s'; the rules are %s.".formatted(o.rule(), String.join(", ", EligibilityRules.names())));
            require(!EligibilityRules.names().contains(o.rule()) || EligibilityRules.mayBeSetAside(o.rule()), "overrides", o.rule(),
                    "%s is a firm rule that a lead cannot set aside; take the override away.".formatted(o.rule()));
            require(!o.reason().isBlank(), "overrides", o.rule(), "Setting %s aside needs a reason, which is printed.".formatted(o.rule()));
            selected("overrides", o.pairs());
        }
    }

    private void refusals(RoundSettings s) {
        int most = data.rules().guards().refusalsPerParty();
        Map<String, Long> perParty = data.relations().refusals().stream().filter(r -> r.isInForceOn(data.relations().on().orElse(s.asOf().lastDay())))
                .collect(Collectors.groupingBy(PartyRefusal::party, TreeMap::new, Collectors.counting()));
        perParty.forEach((party, count) -> require(count <= most, "refusals", party,
                "%s says of %d others that it cannot work with them; a party may say so of %d at most.".formatted(party, count, most)));
    }

    private void selected(String field, PairSelector selector) {
        selector.recipient().ifPresent(c -> known(field, c));
        selector.supporter().ifPresent(c -> known(field, c));
    }

    private void known(String field, String code) {
        require(data.panel().providers().find(code).isPresent(), field, code,
                "No provider has the code '%s'; use an ODS code of the provider list.".formatted(code));
    }

    private boolean any(Predicate<Provider> condition) {
        Collection<Provider> all = data.panel().providers().all();
        return all.stream().anyMatch(condition);
    }

    private void require(boolean condition, String field, Object value, String sentence) {
        if (!condition) {
            problems.add(new SettingProblem(field, String.valueOf(value), sentence));
        }
    }
}
