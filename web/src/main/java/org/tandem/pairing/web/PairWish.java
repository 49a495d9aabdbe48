package org.tandem.pairing.web;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.pairing.PairSelector;
import org.tandem.pairing.RoundSettings;

/** What the address of a copy asks for beside the settings that are copied: one pair locked or excluded. */
final class PairWish {

    private PairWish() {
    }

    /**
     * Settings with the pair of the address: {@code wish} lock or exclude, {@code wishRecipient}, {@code wishSupporter}, {@code wishTopic}. A lock
     * takes the place of one of the same need. An address that asks for nothing changes nothing.
     *
     * @param sent parameter of the address by its name, null when it is not there
     */
    static RoundSettings addedTo(RoundSettings settings, UnaryOperator<String> sent) {
        Optional<Topic> topic = Stream.of(Topic.values()).filter(t -> t.name().equals(sent.apply("wishTopic"))).findFirst();
        PairSelector pair = new PairSelector(given(sent, "wishRecipient"), given(sent, "wishSupporter"), topic);
        if (pair.recipient().isEmpty() || pair.supporter().isEmpty()) {
            return settings;
        }
        return switch (String.valueOf(sent.apply("wish"))) {
            case "lock" -> settings.with().locks(Stream.concat(settings.locks().stream().filter(l -> !isOfTheSameNeed(l, pair)), Stream.of(pair)).toList()).build();
            case "exclude" -> settings.with().exclusions(Stream.concat(settings.exclusions().stream().filter(x -> !x.equals(pair)), Stream.of(pair)).toList()).build();
            default -> settings;
        };
    }

    private static boolean isOfTheSameNeed(PairSelector lock, PairSelector pair) {
        return lock.recipient().equals(pair.recipient()) && lock.topic().equals(pair.topic());
    }

    private static Optional<String> given(UnaryOperator<String> sent, String name) {
        return Optional.ofNullable(sent.apply(name)).filter(text -> !text.isBlank());
    }
}
