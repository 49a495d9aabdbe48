package org.tandem.boardpack;

import java.util.Arrays;
import java.util.List;
import org.tandem.indicator.Topic;

/** The six areas of NHS England's guide for provider boards, and the topics of indicators that speak to each. */
public enum BoardArea {
    STRATEGY("Strategy, leadership and planning"),
    QUALITY("Quality of care", Topic.SAFETY, Topic.MORTALITY, Topic.EXPERIENCE),
    PEOPLE("People and culture", Topic.WORKFORCE),
    ACCESS("Access and delivery of services", Topic.URGENT_CARE, Topic.ELECTIVE, Topic.CANCER, Topic.DIAGNOSTICS, Topic.FLOW, Topic.MENTAL_HEALTH, Topic.COMMUNITY),
    PRODUCTIVITY("Productivity and value for money", Topic.PRODUCTIVITY, Topic.ESTATES, Topic.DIGITAL),
    FINANCE("Financial performance and oversight", Topic.FINANCE);

    private final String label;
    private final List<Topic> topics;

    BoardArea(String label, Topic... topics) {
        this.label = label;
        this.topics = List.of(topics);
    }

    /** As it is shown. */
    public String label() {
        return label;
    }

    /** Topics of indicators that speak to it, in their order. */
    public List<Topic> topics() {
        return topics;
    }

    /** The area that a topic speaks to; every topic speaks to one. */
    public static BoardArea of(Topic topic) {
        return Arrays.stream(values()).filter(a -> a.topics.contains(topic)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No area of the guide is named for " + topic + "."));
    }
}
