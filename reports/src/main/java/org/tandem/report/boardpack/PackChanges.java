package org.tandem.report.boardpack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.boardpack.ChangeLine.Kind;
import org.tandem.report.boardpack.ChangeLine.Shown;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/** Finds what changed between two packs of one subject. Every figure that the earlier one showed is asked for again. */
public final class PackChanges {

    /** The figures that are in force now. */
    public interface InForce {

        /** Figure of an indicator, provider and period; not reported where there is none. */
        Figure figure(String indicator, String provider, Period period);
    }

    private final BoardPack before;
    private final BoardPack now;
    private final List<ChangeLine> lines = new ArrayList<>();

    private PackChanges(BoardPack before, BoardPack now) {
        this.before = before;
        this.now = now;
    }

    /** The later pack with what changed since the earlier one. */
    public static BoardPack told(BoardPack before, BoardPack now, InForce inForce) {
        PackChanges found = new PackChanges(before, now);
        found.restated(inForce);
        found.exceptions();
        found.signals();
        found.pairings();
        return now.withChanges(new ChangesPart(Cell.of(new ChangesPart.Earlier(before.cover().number(), before.cover().title(), before.stamp().asAt(),
                before.stamp().dataVersion())), found.lines));
    }

    private void restated(InForce inForce) {
        for (MemberPart member : before.members()) {
            member.lines().forEach(l -> restated(member.provider(), l.code(), l.name(), new Shown(l.period(), l.value(), l.kind()), inForce));
        }
        for (PackException e : before.exceptions()) {
            Optional<Period> shown = before.lineOf(e.provider().code(), e.chart().indicator()).map(IndicatorLine::period);
            e.chart().points().stream().filter(p -> shown.filter(p.period()::equals).isEmpty())
                    .forEach(p -> restated(e.provider(), e.chart().indicator(), e.indicator(), new Shown(p.period(), p.value(), e.chart().kind()), inForce));
        }
    }

    private void restated(Named provider, String indicator, String name, Shown was, InForce inForce) {
        Figure is = inForce.figure(indicator, provider.code(), was.period());
        if (!same(was.figure(), is)) {
            Shown shown = new Shown(was.period(), is, was.kind());
            lines.add(new ChangeLine(Kind.RESTATED, provider, name, Cell.of(was), Cell.of(shown), "%s%s for %s was %s in the last pack and is %s now."
                    .formatted(of(provider), name, was.period().words(), words(was), words(shown)), false));
        }
    }

    /** The number alone: charts keep no counts. */
    private static boolean same(Figure was, Figure is) {
        return was.state() == is.state() && was.value().equals(is.value());
    }

    /** With the counts, which tell apart what would read alike after rounding. */
    private static String words(Shown shown) {
        return ReportFormat.text(shown.figure(), shown.kind()) + counts(shown.figure(), shown.kind());
    }

    private static String counts(Figure figure, IndicatorKind kind) {
        String counts = kind == IndicatorKind.COUNT ? "" : ReportFormat.counts(figure);
        return counts.isEmpty() ? "" : " (" + counts + ")";
    }

    private String of(Named provider) {
        return now.members().size() > 1 ? provider.name() + ", " : "";
    }

    private void exceptions() {
        now.exceptions().stream().filter(e -> before.exceptions().stream().noneMatch(e::isAbout)).forEach(e -> lines.add(ChangeLine.inWords(
                Kind.NEW_EXCEPTION, e.provider(), e.indicator(), of(e.provider()) + e.indicator() + " is an exception now and was none in the last pack.", false)));
        before.exceptions().stream().filter(e -> now.exceptions().stream().noneMatch(e::isAbout)).forEach(e -> lines.add(ChangeLine.inWords(
                Kind.NO_LONGER_AN_EXCEPTION, e.provider(), e.indicator(), of(e.provider()) + e.indicator() + " was an exception in the last pack and is none now.", false)));
    }

    private void signals() {
        for (MemberPart member : now.members()) {
            member.lines().forEach(line -> before.lineOf(member.provider().code(), line.code()).ifPresent(earlier -> signal(member.provider(), earlier, line)));
        }
    }

    private void signal(Named provider, IndicatorLine was, IndicatorLine is) {
        if (!was.variation().equals(is.variation()) && was.variation().present() && is.variation().present()) {
            lines.add(ChangeLine.inWords(Kind.CHART, provider, is.name(), "%s%s: %s in the last pack, %s now.".formatted(of(provider), is.name(),
                    was.variation().value().words(), is.variation().value().words()), false));
        }
    }

    private void pairings() {
        for (PairingLine pair : now.pairings()) {
            Optional<PairingLine> earlier = before.pairings().stream().filter(pair::isAbout).findFirst();
            if (earlier.filter(e -> e.state().equals(pair.state())).isEmpty()) {
                add(pair, earlier.map(e -> e.state() + " in the last pack, " + pair.state() + " now").orElse("new since the last pack: " + pair.state()));
            }
        }
        before.pairings().stream().filter(p -> now.pairings().stream().noneMatch(p::isAbout)).forEach(p -> add(p, "in the last pack, no longer on record"));
    }

    private void add(PairingLine pair, String what) {
        String about = pair.recipient().name() + " with " + pair.supporter().name() + ", " + pair.topic();
        lines.add(ChangeLine.inWords(Kind.PAIRING, pair.recipient(), about, about + ": " + what + ".", pair.restricted()));
    }
}
