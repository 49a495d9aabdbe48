package org.tandem.standing.service;

import java.util.List;
import java.util.function.Predicate;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;

/** Whether a row answers the topic and status asked for. */
record StandingMatch(StandingQuery query) implements Predicate<StandingRow> {

    static StandingMatch of(StandingQuery query) {
        return new StandingMatch(query);
    }

    @Override
    public boolean test(StandingRow row) {
        List<TopicStanding> topics = row.topics().stream().filter(t -> query.topic() == null || t.topic() == query.topic()).toList();
        if (topics.isEmpty()) {
            return false;
        }
        return query.status() == null
                || (query.topic() == null ? overall(row) : topics.stream().anyMatch(this::matches));
    }

    private boolean overall(StandingRow row) {
        return switch (query.status()) {
            case STRONG -> row.strength() == StrengthStatus.STRONG;
            case IMPROVER -> row.topics().stream().anyMatch(TopicStanding::improver);
            default -> row.difficulty().name().equals(query.status().name());
        };
    }

    private boolean matches(TopicStanding topic) {
        return switch (query.status()) {
            case STRONG -> topic.strength() == StrengthStatus.STRONG;
            case IMPROVER -> topic.improver();
            default -> topic.difficulty().name().equals(query.status().name());
        };
    }
}
