package org.tandem.standing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.provider.ComparatorGroup;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Rhythm;
import org.tandem.standing.StandingRules.Judgement;
import org.tandem.standing.StandingRules.TopicRule;

/** Beginnings of the sentences about places, for topics judged by place and for those judged by a band. */
final class PlaceWords {

    private final TopicRule topic;
    private final ComparatorGroup group;
    private final TopicCourse course;

    PlaceWords(TopicRule topic, ComparatorGroup group, TopicCourse course) {
        this.topic = topic;
        this.group = group;
        this.course = course;
    }

    String low() {
        return isBand() ? "More deaths than expected" : "In the lowest-placed fifth" + within();
    }

    String third() {
        return "In the lowest-placed third" + within();
    }

    String best() {
        return isBand() ? "Fewer deaths than expected" : "In the best-placed quarter" + within();
    }

    /** Where it stands while not low. */
    String standing() {
        QuarterPlace p = course.latest().place().orElseThrow();
        if (isBand()) {
            return "%s than expected in %s".formatted(p.bestQuarter() ? "Fewer deaths" : "Deaths not more", p.quarter().words())
                    .replace("not more than expected", "as expected");
        }
        return "Placed " + NumberWords.ordinal(p.rank()) + " of " + p.of() + " " + group.words() + " in " + topic.topic().words() + " in "
                + p.quarter().words() + ", not in the lowest-placed fifth";
    }

    /** Why there is no place in the latest quarter. */
    String notPlaced(StandingRules.Placing rules) {
        if (isBand()) {
            return "%s has no band for %s.".formatted(topic.topic().label(), course.latest().quarter().words());
        }
        String why = "fewer than %d %s have figures".formatted(rules.minimumPlaced(), group.words());
        if (judgedWeight() < rules.minimumLeadWeight()) {
            why = "less than %.0f %% of the weight of its lead indicators can be judged".formatted(100 * rules.minimumLeadWeight());
        } else if (judged().allMatch(f -> f.period().rhythm() == Rhythm.YEARLY)) {
            why = "its yearly figures alone say nothing about a quarter";
        } else if (judgedWeight() < 1) {
            why = "fewer than %d %s can be judged by the same lead indicators".formatted(rules.minimumPlaced(), group.words());
        }
        return "Not placed in %s in %s: %s.".formatted(topic.topic().words(), course.latest().quarter().words(), why);
    }

    private double judgedWeight() {
        Set<String> judged = judged().map(f -> f.indicator().code()).collect(Collectors.toSet());
        return topic.leads().stream().filter(l -> judged.contains(l.indicator())).mapToDouble(StandingRules.Lead::weight).sum() + 1e-9;
    }

    private Stream<LeadFigure> judged() {
        return course.latest().leads().stream().filter(LeadFigure::isJudged);
    }

    private String within() {
        int of = course.placed(course.steps().size()).stream().reduce((a, b) -> b).map(QuarterPlace::of).orElse(0);
        return " of " + of + " " + group.words() + " in " + topic.topic().words();
    }

    private boolean isBand() {
        return topic.judgement() == Judgement.BAND;
    }
}
