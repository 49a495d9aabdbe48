package org.tandem.provider;

import java.util.Objects;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * One result of the national oversight framework as it was published for a provider and quarter: a metric, its score, the
 * score or segment of a domain, the average score, a segment, an override, or a line of the league table. It stands apart from
 * figures: Tandem does not compute with it.
 *
 * @param code          ODS code
 * @param quarter       quarter of the publication; what a metric covers stands in {@code reportedFor}
 * @param metric        published identifier such as {@code OF5002}, or one of {@link #LEAGUE_SCORE}, {@link #LEAGUE_SEGMENT} and
 *                      {@link #LEAGUE_DEFICIT}
 * @param description   as published
 * @param domain        as published, empty text when not published
 * @param reportedFor   what the value covers, free text as published
 * @param unit          as published: %, score, segment, flag …
 * @param figure        the number (shares in per cent as published, flags 0 or 1), or why there is none
 * @param median        national median, null when not published
 * @param lowerQuartile null when not published
 * @param upperQuartile null when not published
 * @param rank          place among trusts of the type, 1 first, null when not published
 * @param note          such as the likely range, empty text when there is none
 */
public record OversightFact(String code, Period quarter, String metric, String description, String domain, String reportedFor, String unit,
                            Figure figure, Double median, Double lowerQuartile, Double upperQuartile, Integer rank, String note, int sourceRow) {

    /** Average score in the league table, with its place there. */
    public static final String LEAGUE_SCORE = "LEAGUE_SCORE";
    /** Segment in the league table, 1 best. */
    public static final String LEAGUE_SEGMENT = "LEAGUE_SEGMENT";
    /** Whether the league table says that the trust is in financial deficit. */
    public static final String LEAGUE_DEFICIT = "LEAGUE_DEFICIT";
    /** Average metric score. */
    public static final String AVERAGE_SCORE = "OF5002";
    /** Segment before any override. */
    public static final String UNADJUSTED_SEGMENT = "OF5003";
    /** Segment after the financial override. */
    public static final String ADJUSTED_SEGMENT = "OF5000";
    /** Whether the financial override was used: a trust in deficit is placed in segment 3 at best. */
    public static final String FINANCIAL_OVERRIDE = "OF5004";

    public OversightFact {
        Objects.requireNonNull(quarter, "A result of the oversight framework needs its quarter.");
        Objects.requireNonNull(figure, "A result of the oversight framework needs a number or the reason for its absence.");
    }

    OversightFact withoutRow() {
        return new OversightFact(code, quarter, metric, description, domain, reportedFor, unit, figure, median, lowerQuartile, upperQuartile, rank, note, 0);
    }
}
