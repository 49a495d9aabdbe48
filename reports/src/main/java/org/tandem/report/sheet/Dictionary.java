package org.tandem.report.sheet;

import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.report.format.SheetValue;

/** The sheet that says what every column of a workbook means. */
final class Dictionary {

    /** A header means the same in every workbook. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("Pair", "Number of the pair within its round; the same in every sheet and on the page."),
            Map.entry("Recipient code", "Code of the Organisation Data Service of the trust that receives support."),
            Map.entry("Supporter code", "Code of the Organisation Data Service of the support partner."),
            Map.entry("Topic", "What the need is about; 'Whole trust' where the pair concerns the trust as a whole."),
            Map.entry("Tier", "1: formal intervention or long-running needs in three or more topics; 2: in two; 3: otherwise."),
            Map.entry("Need weight", "Size and persistence of the need, 0 to 1."),
            Map.entry("Fit (0 to 100)", "How well the support partner fits the need: the sum of the contributions in the sheet Parts."),
            Map.entry("Distance (km)", "As the crow flies between the headquarters."),
            Map.entry("Robustness", "Share of the variations of weights and figures in which the pair stands in the plan; pages and PDF round it down to whole per cent."),
            Map.entry("Others considered", "How many other support partners passed every rule and were compared."),
            Map.entry("Score (0 to 1)", "Score of the criterion before weighting."),
            Map.entry("Weight", "Share of the criterion in the fit, after criteria were left out."),
            Map.entry("Contribution to fit", "Score times weight; those of a pair add up exactly to its fit."),
            Map.entry("As shown", "The contribution with one decimal as on the page and in the PDF, so that those of a pair add up to its fit."),
            Map.entry("Assessed", "'not assessed' where the median of the others stands in for a missing assessment."),
            Map.entry("The plan would lose", "What the best plan with this support partner is worth less than the plan; all other pairs are chosen anew."),
            Map.entry("Value of one more place", "What the plan would be worth more if this support partner could carry one pair more."),
            Map.entry("Capacity", "Pairs that the support partner may carry."),
            Map.entry("Load", "Pairs that it carries with this plan."),
            Map.entry("Pairs that it excluded", "Pairs of need and support partner that the rule refused; several rules can refuse one pair."),
            Map.entry("Code", "Identifier of the indicator in the catalogue."),
            Map.entry("Period", "Month, quarter or year that the figure belongs to."),
            Map.entry("Value", "The published figure in its unit; the words say why where there is none."),
            Map.entry("Trust", "Official name of the trust."),
            Map.entry("Compared within", "Comparator group within which ranks, quartiles and shares are found."),
            Map.entry("Long-running need", "Trusts that were in the lowest-placed fifth in at least three of the last four quarters and miss a minimum or are worse than England."),
            Map.entry("Sustained strength", "Trusts that were in the best quarter in at least six of the last eight quarters."),
            Map.entry("Trusts judged", "Trusts with enough data for a status in the topic."),
            Map.entry("Numerator", "Count above the line of a share or ratio, as published."),
            Map.entry("Denominator", "Count below the line of a share or ratio, as published."),
            Map.entry("England", "The same figure for England, from the sums of all providers where they are published."),
            Map.entry("Target", "Minimum in force in the period."),
            Map.entry("Rank", "Place among the comparator group, 1 is best."),
            Map.entry("Of", "How many providers were ranked."),
            Map.entry("Quartile (1 best)", "Quarter of the comparator group, 1 is the best quarter."),
            Map.entry("Variation", "What the process chart says of the newest point: usual variation, improvement or concern."),
            Map.entry("Assurance", "Whether the limits of the process chart lie wholly on one side of the target."),
            Map.entry("Mean", "Centre line of the process chart in its stretch."),
            Map.entry("Lower limit", "Mean less 2.66 times the mean moving range of the stretch."),
            Map.entry("Upper limit", "Mean plus 2.66 times the mean moving range of the stretch."),
            Map.entry("Signal", "Whether the point is part of a special cause, and of which kind."),
            Map.entry("Stretch", "Number of the stretch between two breaks of the series."),
            Map.entry("SHA-256", "Hash of the file as it was imported; equal hashes mean equal files."),
            Map.entry("Licence and attribution", "Whose the content is and under which licence it may be shown again."),
            Map.entry("Provider code", "Code of the Organisation Data Service of the provider that the row is about."),
            Map.entry("Improving", "Indicators whose process chart shows a change for the better beyond the usual variation."),
            Map.entry("Usual variation", "Indicators whose process chart shows usual variation, or a change that is neither better nor worse."),
            Map.entry("Concern", "Indicators whose process chart shows a change for the worse beyond the usual variation."),
            Map.entry("Too few points", "Indicators without an icon, most often for fewer than 13 points."),
            Map.entry("Meets", "Indicators whose limits lie wholly on the good side of their standard."),
            Map.entry("Hit and miss", "Indicators whose standard lies between their limits."),
            Map.entry("Misses", "Indicators whose limits lie wholly on the wrong side of their standard."),
            Map.entry("Lowest", "Smallest figure of the providers of the pack, whether small is good or not."),
            Map.entry("Middle", "Median of the figures of the providers of the pack."),
            Map.entry("Highest", "Largest figure of the providers of the pack, whether large is good or not."),
            Map.entry("In the best quarter", "Providers of the pack in the best quarter of their own comparator group."),
            Map.entry("In the lowest quarter", "Providers of the pack in the lowest-placed quarter of their own comparator group."),
            Map.entry("In the last pack", "The figure as the pack showed it that was issued before."),
            Map.entry("Now", "The figure for the same period in this data version."),
            Map.entry("For the public", "'no' where the row is left out of the public version of the pack."),
            Map.entry("Published on", "Day of publication; of two files the later one goes first."));

    private record Entry(String sheet, Column<?> column) {
    }

    private Dictionary() {
    }

    static SheetTable<?> of(List<SheetTable<?>> tables) {
        List<Entry> entries = new ArrayList<>();
        for (int first = 0; first < tables.size();) {
            int last = lastAlike(tables, first);
            String sheets = first == last ? tables.get(first).name() : tables.get(first).name() + " to " + tables.get(last).name();
            tables.get(first).columns().forEach(column -> entries.add(new Entry(sheets, column)));
            first = last + 1;
        }
        return new SheetTable<>("Dictionary", "What every column means.", List.of(
                words("Sheet", 18, entry -> text(entry.sheet())),
                words("Column", 28, entry -> text(entry.column().header())),
                words("Holds", 12, entry -> text(entry.column().numbers() ? "numbers" : "words")),
                words("Meaning", 90, entry -> meaning(entry.column()))), 2, entries);
    }

    /** Neighbours with the same columns, such as the sheets of two hundred providers, are told once. */
    private static int lastAlike(List<SheetTable<?>> tables, int first) {
        int last = first;
        while (last + 1 < tables.size() && headers(tables.get(last + 1)).equals(headers(tables.get(first)))) {
            last++;
        }
        return last;
    }

    private static List<String> headers(SheetTable<?> table) {
        return table.columns().stream().map(Column::header).toList();
    }

    private static SheetValue meaning(Column<?> column) {
        String meaning = MEANINGS.get(column.header());
        return meaning == null ? new SheetValue.Absent("as its header says") : text(meaning);
    }
}
