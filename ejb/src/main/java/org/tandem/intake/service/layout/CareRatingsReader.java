package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.intake.Layout;
import org.tandem.provider.CareRating;
import org.tandem.provider.CareRating.Score;

/**
 * Ratings of the Care Quality Commission by provider, service and key question, CSV in two editions: the sheet of providers of
 * the "Care directory with ratings" (not yet seen on a published file) and the same re-headed with scores of 0 to 3.
 *
 * <p>Format: a header with the columns of one {@link Edition} in any order, others are passed over; one row a rating, the day as
 * dd/mm/yyyy.
 * <pre>
 * ORG_CODE,DATE,POPULATION,QUESTION,RATING_SCORE
 * XX1,24/03/2016,Overall,Well-led,2
 *
 * Provider ODS Code,Provider Name,Service / Population Group,Domain,Latest Rating,Publication Date
 * XX1,Made-up NHS Trust,Overall,Well-led,Good,24/03/2016
 * </pre>
 *
 * <p>Gives ratings, which stand apart from figures. Of several ratings of one provider, service and question the newest counts. Rows
 * of independent providers ({@code 1-…}) or without a code and rows that say that nothing was rated are passed over. The newest
 * day of a rating stands for the day of publication where none is given.
 *
 * <p>Refused: ratings of locations, which never become the provider's own; two different ratings of one day and question.
 */
final class CareRatingsReader extends NamedColumnsReader {

    /** Names of the columns in one edition. */
    enum Edition {
        DIRECTORY("Provider ODS Code", "Publication Date", "Service / Population Group", "Domain", "Latest Rating"),
        SCORES("ORG_CODE", "DATE", "POPULATION", "QUESTION", "RATING_SCORE");

        private final String code;
        private final String day;
        private final String service;
        private final String question;
        private final String rating;

        Edition(String code, String day, String service, String question, String rating) {
            this.code = code;
            this.day = day;
            this.service = service;
            this.question = question;
            this.rating = rating;
        }

        List<String> columns() {
            return List.of(code, day, service, question, rating);
        }
    }

    private static final String LOCATION = "Location ID";
    private static final List<String> NOT_RATED = List.of("", "insufficient evidence to rate", "inspected but not rated", "no published rating", "not rated", "n/a");

    @Override
    public Layout layout() {
        return Layout.CARE_RATINGS;
    }

    @Override
    public List<String> columns() {
        return Edition.DIRECTORY.columns();
    }

    @Override
    boolean recognises(Header header) {
        return Stream.of(Edition.values()).anyMatch(e -> header.hasOnce(e.columns()));
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        if (header.has(LOCATION)) {
            throw new FileRefused("LOCATION_RATINGS", "These are ratings of locations, which never become a provider's own. Import the sheet of providers.");
        }
        Edition edition = Stream.of(Edition.values()).filter(e -> header.hasAll(e.columns())).findFirst().orElseThrow();
        return new Rows(header, edition, into);
    }

    private static final class Rows extends HeadedRows {

        private final Edition edition;
        private final Map<List<String>, CareRating> newest = new HashMap<>();

        Rows(Header header, Edition edition, Collected into) {
            super(header, into);
            this.edition = edition;
        }

        @Override
        public void row(CsvRow row) {
            String code = header.cell(row, edition.code);
            if (code.isEmpty() || code.startsWith("1-") || NOT_RATED.contains(header.cell(row, edition.rating).toLowerCase(Locale.ROOT))) {
                into.ignore();
                return;
            }
            CareRating read = new CareRating(header.code(row, edition.code), name(row, edition.service),
                    name(row, edition.question), score(row), day(row), row.number());
            CareRating before = newest.get(key(read));
            if (before != null && before.ratedOn().equals(read.ratedOn()) && before.score() != read.score()) {
                throw new FileRefused("DUPLICATE_ROW", ("Rows %d and %d both rate %s, %s, %s, of the same day and differently."
                        + " Remove one of them.").formatted(before.sourceRow(), row.number(), read.code(), read.service(), read.question()));
            }
            if (before != null) {
                into.ignore();
            }
            if (before == null || read.ratedOn().isAfter(before.ratedOn())) {
                newest.put(key(read), read);
            }
            into.date(read.ratedOn());
        }

        private static List<String> key(CareRating r) {
            return List.of(r.code(), r.service().toLowerCase(Locale.ROOT), r.question().toLowerCase(Locale.ROOT));
        }

        private String name(CsvRow row, String column) {
            String name = header.name(row, column);
            if (column.equals(edition.question) && name.length() > 40) {
                throw new BadRow(row, column, "BAD_QUESTION", "The key question is Safe, Effective, Caring, Responsive, Well-led or Overall.", name);
            }
            return name;
        }

        private LocalDate day(CsvRow row) {
            return header.date(row, edition.day, Cells.DD_MM_YYYY, "24/03/2016");
        }

        private Score score(CsvRow row) {
            String text = header.cell(row, edition.rating);
            return Stream.of(Score.values()).filter(s -> s.words().equalsIgnoreCase(text) || edition == Edition.SCORES && Integer.toString(s.ordinal()).equals(text))
                    .findFirst().orElseThrow(() -> header.bad(row, edition.rating, "UNKNOWN_RATING",
                            "The rating is Inadequate, Requires improvement, Good or Outstanding, as a score 0 to 3."));
        }

        @Override
        public void finish() {
            newest.values().stream().sorted(java.util.Comparator.comparingInt(CareRating::sourceRow)).forEach(into.registry()::add);
        }
    }
}
