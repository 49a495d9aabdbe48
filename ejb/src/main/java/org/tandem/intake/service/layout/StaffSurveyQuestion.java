package org.tandem.intake.service.layout;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;

/**
 * Themes and questions of the NHS Staff Survey that are taken, each with its name in the two layouts, empty
 * where a layout does not have it.
 */
enum StaffSurveyQuestion {
    ENGAGEMENT("STAFF_ENGAGEMENT", "theme_engagement", "", 10),
    MORALE("STAFF_MORALE", "theme_morale", "", 10),
    RECOMMEND_WORK("STAFF_RECOMMEND_WORK", "q21c", "", 1),
    RECOMMEND_CARE("STAFF_RECOMMEND_CARE", "q21d", "", 1),
    BURNOUT("STAFF_BURNOUT", "", "Burned_out", 1),
    DISCRIMINATION("STAFF_DISCRIMINATION", "q15b", "Discrimination_internal", 1),
    HARASSED_COLLEAGUES("STAFF_HARASSED_COLLEAGUES", "q13c", "Emotional_colleagues", 1),
    HARASSED_MANAGERS("STAFF_HARASSED_MANAGERS", "q13b", "Emotional_manager", 1),
    HARASSED_PUBLIC("STAFF_HARASSED_PUBLIC", "q13a", "Emotional_public", 1),
    ENOUGH("STAFF_ENOUGH", "q4g", "Enough_staff", 1),
    VIOLENCE_PUBLIC("STAFF_VIOLENCE_PUBLIC", "q12a", "Physical_public", 1),
    STRESS("STAFF_STRESS", "q11c", "Stress", 1),
    DEMANDS("STAFF_DEMANDS", "q4e", "Time_demands_meet", 1);

    private final String indicator;
    private final String name2019;
    private final String stem;
    private final double most;

    StaffSurveyQuestion(String indicator, String name2019, String stem, double most) {
        this.indicator = indicator;
        this.name2019 = name2019;
        this.stem = stem;
        this.most = most;
    }

    /** Those that the CSV since 2021 holds, in the order of its columns. */
    static List<StaffSurveyQuestion> since2021() {
        return Arrays.stream(values()).filter(q -> !q.stem.isEmpty()).toList();
    }

    String indicator() {
        return indicator;
    }

    String score2019() {
        return name2019 + "_2019";
    }

    String respondents2019() {
        return name2019 + "_n_2019";
    }

    String base() {
        return stem + "_base";
    }

    String rate() {
        return stem + "_rate";
    }

    /** Greatest score: 1 of a share, 10 of a theme. */
    double most() {
        return most;
    }

    /** The published score, weighted to the staff, with the respondents as its denominator. */
    static Figure figure(double score, double respondents) {
        return respondents == 0 ? new Figure.Absent(FigureState.NOT_APPLICABLE)
                : new Figure.Present(score, OptionalDouble.of(score * respondents), OptionalDouble.of(respondents));
    }
}
