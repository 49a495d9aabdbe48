package org.tandem.pairing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.shared.NumberWords;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.ProviderStanding;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;

/** Rules of whole-trust support where they differ from those of support in one topic. */
final class WholeTrustRules {

    private WholeTrustRules() {
    }

    static Optional<String> typeMismatch(PairInQuestion pair) {
        return pair.recipient().group() == pair.supporter().provider().group() ? Optional.empty()
                : Optional.of("%s is compared with %s, %s with %s; support of whole trusts stays within one group.".formatted(
                        pair.supporterName(), pair.supporter().provider().group().words(), pair.recipient().name(), pair.recipient().group().words()));
    }

    /** Strong in fewer than half of the recipient's needs. */
    static Optional<String> notStrong(PairInQuestion pair) {
        List<Topic> needs = pair.need().topics().stream().map(TopicNeed::topic).toList();
        List<Topic> strong = needs.stream().filter(t -> pair.round().standing(pair.supporterCode(), t)
                .filter(s -> s.strength() == StrengthStatus.STRONG).isPresent()).toList();
        return strong.size() >= pair.round().rules().wholeTrust().strongShare() * needs.size() ? Optional.empty()
                : Optional.of("%s is strong in %s of the %s of %s (%s); at least half is asked for.".formatted(pair.supporterName(),
                        strong.isEmpty() ? "none" : Integer.toString(strong.size()), needs.size() == 1 ? "one need" : needs.size() + " needs",
                        pair.recipient().name(), needs.stream().map(Topic::words).collect(Collectors.joining(", "))));
    }

    static Optional<String> inDifficulty(PairInQuestion pair) {
        String topics = standings(pair).filter(t -> t.difficulty() == DifficultyStatus.PERSISTENT).map(t -> t.topic().words())
                .collect(Collectors.joining(" and "));
        return topics.isEmpty() ? Optional.empty()
                : Optional.of("%s itself has a long-running need for support in %s.".formatted(pair.supporterName(), topics));
    }

    /** By operating expenses, else by staff; where neither is known of both, a warning says so. */
    static Optional<String> sizeMismatch(PairInQuestion pair) {
        double least = pair.round().rules().wholeTrust().leastSize();
        OptionalDouble share = sizeShare(pair);
        return share.isEmpty() || share.getAsDouble() >= least ? Optional.empty()
                : Optional.of("%s has %s %% of the %s of %s; at least %s %% is asked for.".formatted(pair.supporterName(),
                        Words.apart(share.getAsDouble() * 100, least * 100), measure(pair).orElseThrow().words(), pair.recipient().name(),
                        Words.plain(least * 100)));
    }

    /** Size of the supporter as a share of the recipient's, empty when not known of both. */
    static OptionalDouble sizeShare(PairInQuestion pair) {
        return measure(pair).map(m -> OptionalDouble.of(m.supporter() / m.recipient())).orElseGet(OptionalDouble::empty);
    }

    private record Size(String words, double recipient, double supporter) {
    }

    private static Optional<Size> measure(PairInQuestion pair) {
        PairingRules rules = pair.round().rules();
        return size(pair, rules.wholeTrust().expensesVariable(), "operating expenses")
                .or(() -> size(pair, rules.capacity().fteVariable(), "full-time equivalent staff"));
    }

    private static Optional<Size> size(PairInQuestion pair, String variable, String words) {
        Provider recipient = pair.recipient();
        Provider supporter = pair.supporter().provider();
        Size size = new Size(words, recipient.context().getOrDefault(variable, 0.0), supporter.context().getOrDefault(variable, 0.0));
        return size.recipient() > 0 && size.supporter() > 0 ? Optional.of(size) : Optional.empty();
    }

    static Optional<String> recentMerger(PairInQuestion pair) {
        int months = pair.round().rules().guards().mergerMonths();
        return SupporterRules.mergerSince(pair, months).map(s -> "%s took over %s on %s, less than %d months ago: no support of a whole trust."
                .formatted(pair.supporterName(), pair.round().name(s.predecessor()), NumberWords.day(s.on()), months));
    }

    /** A fall within a year in any of the topics that the recipient needs help in. */
    static Optional<String> ownDecline(PairInQuestion pair) {
        return pair.need().topics().stream().map(TopicNeed::topic)
                .flatMap(t -> SupporterRules.decline(pair, t).map(s -> "%s, %s: %s".formatted(pair.supporterName(), t.words(), s)).stream())
                .findFirst();
    }

    private static Stream<TopicStanding> standings(PairInQuestion pair) {
        return pair.round().data().standings().of(pair.supporterCode()).map(ProviderStanding::topics).orElse(List.of()).stream();
    }
}
