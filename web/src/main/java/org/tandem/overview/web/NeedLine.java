package org.tandem.overview.web;

import java.util.List;
import org.tandem.standing.DifficultyStatus;

/**
 * A provider with what it is in difficulty with, for the list of the overview.
 *
 * @param status the gravest
 * @param topics one entry for each topic with such a status, gravest first
 */
public record NeedLine(String odsCode, String name, DifficultyStatus status, List<TopicLine> topics) {

    /**
     * One topic.
     *
     * @param persistence how long, in words
     * @param reason      the first of its reasons
     */
    public record TopicLine(String name, DifficultyStatus status, String persistence, String reason) {
    }
}
