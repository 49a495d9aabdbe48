package org.tandem.report.sheet;

import static org.tandem.report.format.SheetValue.day;
import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.whole;
import static org.tandem.report.sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import org.tandem.report.DataNotes;
import org.tandem.report.DataNotes.ReleaseLine;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.format.SheetValue;

/** The last sheets of every workbook: the files that figures were read from and what identifies the run. */
public final class ProvenanceTables {

    /** One line of the provenance sheet. */
    public record Item(String name, SheetValue value) {
    }

    private ProvenanceTables() {
    }

    /** The published files. */
    public static SheetTable<ReleaseLine> releases(DataNotes notes) {
        return new SheetTable<>("Releases", "The published files that the figures were read from.", List.of(
                words("Publication", 40, release -> text(release.publication())),
                words("Published on", 16, release -> day(release.publishedOn())),
                words("File", 32, release -> text(release.fileName())),
                words("SHA-256", 34, release -> text(release.sha256())),
                words("Licence and attribution", 36, release -> text(release.attribution()))), 0, notes.releases());
    }

    /**
     * Dates, data version and hash, then what is particular to the report, then methods and caveats.
     *
     * @param sha256 of the report record
     */
    public static SheetTable<Item> provenance(ReportStamp stamp, String sha256, List<Item> particular, DataNotes notes) {
        List<Item> items = new ArrayList<>();
        addStamp(items, stamp, sha256);
        items.addAll(particular);
        notes.methods().forEach(method -> items.add(new Item("Method", text(method))));
        notes.caveats().forEach(caveat -> items.add(new Item("Caveat", text(caveat))));
        return new SheetTable<>("Provenance", "Dates, data version, methods and what identifies this workbook.", List.of(
                words("Item", 30, item -> text(item.name())),
                words("Value", 100, Item::value)), 0, items);
    }

    private static void addStamp(List<Item> items, ReportStamp stamp, String sha256) {
        items.add(new Item("As at", day(stamp.asAt().lastDay())));
        items.add(new Item("Run on", text(ReportFormat.time(stamp.runAt()) + ", UK time")));
        items.add(new Item("Data version", whole(stamp.dataVersion().number())));
        items.add(new Item("Rule set", text(stamp.ruleSet())));
        items.add(new Item("Data", text(stamp.madeUp() ? "Made-up data" : "Published figures")));
        items.add(new Item("SHA-256 of the record", text(sha256)));
    }
}
