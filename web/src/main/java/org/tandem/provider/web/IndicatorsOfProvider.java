package org.tandem.provider.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tandem.benchmark.Comparison;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.TopicPart;

/** The indicators of a profile: which deserve a look first, and which are shown at first where a topic has very many. */
public final class IndicatorsOfProvider {

    /** Of each topic, in the order of the catalogue: what leads the topic comes first, measures of one's own last. */
    private static final int AT_FIRST = 15;

    private final List<TopicPart> topics;
    private final int most;
    private final List<IndicatorPart> all;
    private final List<IndicatorPart> exceptions;

    IndicatorsOfProvider(ProviderProfile profile, boolean whole) {
        this.topics = profile.domains().stream().flatMap(d -> d.topics().stream()).toList();
        this.most = whole ? Integer.MAX_VALUE : AT_FIRST;
        this.all = topics.stream().flatMap(t -> t.indicators().stream()).toList();
        this.exceptions = all.stream().filter(IndicatorsOfProvider::isException).toList();
    }

    /** By domain and topic. */
    public List<IndicatorPart> getAll() {
        return all;
    }

    /** Those with a signal, or worse than England in the last quarter of the peers. */
    public List<IndicatorPart> getExceptions() {
        return exceptions;
    }

    /** As many of each topic as are shown. */
    public List<IndicatorPart> getShown() {
        return topics.stream().flatMap(this::shown).toList();
    }

    /** As many exceptions of each topic as are shown. */
    public List<IndicatorPart> getShownExceptions() {
        return topics.stream().flatMap(t -> t.indicators().stream().filter(IndicatorsOfProvider::isException).limit(most)).toList();
    }

    Stream<IndicatorPart> shown(TopicPart topic) {
        return topic.indicators().stream().limit(most);
    }

    private static boolean isException(IndicatorPart i) {
        boolean signal = i.variation() != null && !i.trialLimits() && (i.variation().isConcern() || i.variation().isImprovement());
        return signal || i.comparison() == Comparison.WORSE && Objects.equals(i.quartile(), 4);
    }
}
