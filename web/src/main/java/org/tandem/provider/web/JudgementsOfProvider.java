package org.tandem.provider.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tandem.provider.OversightFact;
import org.tandem.provider.service.JudgementList;
import org.tandem.provider.service.JudgementList.OversightRow;
import org.tandem.provider.service.JudgementList.RatingRow;
import org.tandem.shared.web.Formats;

/** What national bodies published about a provider, as its page shows it: apart from figures, with date and source. */
public final class JudgementsOfProvider {

    private static final List<String> FIRST = List.of(OversightFact.LEAGUE_SEGMENT, OversightFact.ADJUSTED_SEGMENT, OversightFact.UNADJUSTED_SEGMENT,
            OversightFact.FINANCIAL_OVERRIDE, OversightFact.LEAGUE_DEFICIT, OversightFact.LEAGUE_SCORE, OversightFact.AVERAGE_SCORE);
    private static final String FLAG = "flag";
    private static final String LEAGUE = "LEAGUE_";
    private static final List<String> QUESTIONS = List.of("overall", "safe", "effective", "caring", "responsive", "well-led");

    private final JudgementList list;

    JudgementsOfProvider(JudgementList list) {
        this.list = list;
    }

    public JudgementList getList() {
        return list;
    }

    public boolean isShown() {
        return isOverseen() || isRated();
    }

    public boolean isOverseen() {
        return !list.oversight().isEmpty();
    }

    public boolean isRated() {
        return !list.ratings().isEmpty();
    }

    /** Segment, overrides and average score first, then domain scores and metrics. */
    public List<OversightRow> getResults() {
        List<OversightRow> rows = new ArrayList<>(FIRST.stream().map(list::result).filter(r -> r != null).toList());
        list.oversight().stream().filter(r -> !FIRST.contains(r.metric())).forEach(rows::add);
        return rows;
    }

    /** Published identifier; lines of the league table have none. */
    public String identifier(OversightRow row) {
        return row.metric().startsWith(LEAGUE) ? "" : row.metric();
    }

    /** Number in the published unit, or why there is none. */
    public String value(OversightRow row) {
        if (row.value() == null) {
            return row.state().words();
        }
        if (row.unit().equals(FLAG)) {
            return row.value() == 0 ? "No" : "Yes";
        }
        return number(row.value(), row.unit()) + (row.unit().equals("%") ? " %" : "");
    }

    /** National median with quartiles, empty where it is not published. */
    public String national(OversightRow row) {
        if (row.median() == null) {
            return "";
        }
        return number(row.median(), row.unit()) + (row.lowerQuartile() == null || row.upperQuartile() == null ? ""
                : " (" + number(row.lowerQuartile(), row.unit()) + "–" + number(row.upperQuartile(), row.unit()) + ")");
    }

    private static String number(double value, String unit) {
        return new Formats().decimals(value, unit.equals("segment") ? 0 : 2);
    }

    /** Ratings of the whole provider by key question, then the overall ratings of services. */
    public List<RatingRow> getRatings() {
        return Stream.concat(list.overall().stream().sorted(Comparator.comparingInt(JudgementsOfProvider::order)), list.services().stream()).toList();
    }

    private static int order(RatingRow row) {
        int place = QUESTIONS.indexOf(row.question().toLowerCase(Locale.ROOT));
        return place < 0 ? QUESTIONS.size() : place;
    }
}
