package org.tandem.report.boardpack;

import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.boardpack.BoardArea;
import org.tandem.boardpack.PackSection;
import org.tandem.report.Cell;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.report.boardpack.PackException.Commentary;

/** A made-up pack with every kind of content. */
public final class BoardPackFixture {

    public static final Commentary SAID = new Commentary("Patients wait in corridors", "Fewer discharges at weekends", "Seven-day ward rounds",
            "Chief operating officer", Cell.of(LocalDate.of(2025, 6, 30)), false);

    private BenchmarkReport report;
    private final String name;
    private long number = 12;
    private int providers = 1;
    private List<PackSection> sections = Arrays.asList(PackSection.values());
    private List<Cell<Commentary>> commentaries = List.of(Cell.of(SAID));
    private boolean empty;
    private boolean pairPublished;
    private boolean ofABody;
    private ChangesPart changes = ChangesPart.FIRST;

    private BoardPackFixture(String name) {
        this.name = name;
        report = aBenchmarkReport().named(name).build();
    }

    public static BoardPackFixture aBoardPack() {
        return new BoardPackFixture("Marlbrook Hospitals NHS Trust");
    }

    public static BoardPackFixture aBoardPackOf(String name) {
        return new BoardPackFixture(name);
    }

    public BoardPackFixture numbered(long other) {
        number = other;
        return this;
    }

    public BoardPackFixture about(int members) {
        providers = members;
        return this;
    }

    public BoardPackFixture withLinesPerDomain(int lines) {
        report = aBenchmarkReport().named(name).withLinesPerDomain(lines).build();
        return this;
    }

    public BoardPackFixture with(PackSection... chosen) {
        sections = List.of(chosen);
        return this;
    }

    @SafeVarargs
    public final BoardPackFixture saying(Cell<Commentary>... said) {
        commentaries = List.of(said);
        return this;
    }

    /** So many exceptions, every third without commentary. */
    public BoardPackFixture withExceptions(int count) {
        List<Cell<Commentary>> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(i % 3 == 2 ? Cell.absent("asked of the chief nurse by 30 April 2025, not there yet.") : Cell.of(SAID));
        }
        commentaries = many;
        return this;
    }

    public BoardPackFixture withoutContent() {
        empty = true;
        return this;
    }

    /** About the board that the providers belong to. */
    public BoardPackFixture ofABody() {
        ofABody = true;
        return this;
    }

    public BoardPackFixture withPublishedPair() {
        pairPublished = true;
        return this;
    }

    public BoardPackFixture changed(ChangesPart told) {
        changes = told;
        return this;
    }

    public BoardPack build() {
        List<MemberPart> members = members();
        return new BoardPack(report.stamp(), new PackCover(number, "Board pack, March 2025", subject(), facts(),
                PackEdition.BOARD, "For discussion and assurance", "Chief executive", "OFFICIAL: for the board", "Standard board pack"), sections,
                empty ? List.of() : areas(), members, empty ? List.of() : exceptions(), providers == 1 ? List.of() : GroupLine.of(members),
                empty ? List.of() : List.of(pair()), empty ? List.of() : List.of(arrangement()), changes, report.notes());
    }

    private Named subject() {
        return ofABody ? new Named("QMB", "NHS Marl and Brook Integrated Care Board") : new Named("ZMB1", name);
    }

    private String facts() {
        return ofABody ? "Integrated care board with " + (providers == 1 ? "one provider" : providers + " providers") : "Acute trust · Eastmarch";
    }

    private List<MemberPart> members() {
        List<MemberPart> members = new ArrayList<>();
        for (int i = 0; i < providers; i++) {
            members.add(MemberPart.of(provider(i), empty ? List.of() : report.domains()));
        }
        return members;
    }

    private Named provider(int i) {
        return new Named("ZMB" + (i + 1), i == 0 ? name : name + " " + (i + 1));
    }

    private List<AreaPart> areas() {
        return Arrays.stream(BoardArea.values()).map(a -> new AreaPart(a, List.of(new Said("What is published on " + a.label() + ".", false),
                new Said("A long-running need for support in " + a.label() + ".", true)))).toList();
    }

    private List<PackException> exceptions() {
        TrendChart chart = report.exceptions().get(0).chart();
        return IntStream.range(0, commentaries.size()).mapToObj(i -> new PackException(provider(i % providers), "Four-hour performance, all types", chart,
                commentaries.get(i))).toList();
    }

    private PairingLine pair() {
        return new PairingLine(new Named("ZMB1", name), new Named("ZM02", "Ashdale University Hospitals NHS Foundation Trust"), "Urgent care",
                pairPublished ? "published" : "accepted by both", !pairPublished);
    }

    private ArrangementLine arrangement() {
        return new ArrangementLine(new Named("ZM02", "Ashdale University Hospitals NHS Foundation Trust"), new Named("ZMB1", name),
                "Buddying, urgent care", LocalDate.of(2024, 9, 1), Cell.absent("no end set"), "Board paper of September 2024");
    }
}
