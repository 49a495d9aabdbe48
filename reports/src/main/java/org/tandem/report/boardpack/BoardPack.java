package org.tandem.report.boardpack;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.tandem.boardpack.PackSection;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportStamp;
import org.tandem.report.benchmark.IndicatorLine;

/**
 * Everything a board pack prints, computed before. Stored as canonical JSON; page, PDF and workbook render this record and
 * nothing else.
 *
 * @param sections     that were chosen, in their order, and are printed; members and exceptions are there in any case, for the
 *                     comparison with the next pack
 * @param areas        the summary on the six areas of the guide for provider boards
 * @param members      the providers that the pack is about, one for a pack about a provider
 * @param exceptions   most urgent first
 * @param group        the indicators over all providers; empty for a pack about one
 * @param pairings     that were proposed and concern one of the providers
 * @param arrangements of the register that concern one of them
 * @param changes      since the pack that was issued before
 * @param notes        sources, caveats and methods
 */
public record BoardPack(ReportStamp stamp, PackCover cover, List<PackSection> sections, List<AreaPart> areas, List<MemberPart> members,
                        List<PackException> exceptions, List<GroupLine> group, List<PairingLine> pairings, List<ArrangementLine> arrangements,
                        ChangesPart changes, DataNotes notes) {

    public BoardPack {
        Objects.requireNonNull(stamp, "A pack needs its stamp.");
        Objects.requireNonNull(cover, "A pack needs its cover.");
        Objects.requireNonNull(changes, "A pack says what changed, or that it is the first.");
        Objects.requireNonNull(notes, "A pack needs its data notes.");
        sections = PackSection.inOrder(sections);
        areas = List.copyOf(areas);
        members = List.copyOf(members);
        exceptions = List.copyOf(exceptions);
        group = List.copyOf(group);
        pairings = List.copyOf(pairings);
        arrangements = List.copyOf(arrangements);
    }

    /** Whether it is about one provider alone. */
    public boolean isAboutOne() {
        return members.size() == 1;
    }

    /** Whether items say of which provider they are: not where the pack is about that provider itself. */
    public boolean namesProviders() {
        return !isAboutOne() || !members.get(0).provider().code().equals(cover.subject().code());
    }

    /** Whether a section was chosen. */
    public boolean has(PackSection section) {
        return sections.contains(section);
    }

    /** The same pack without its restricted items. */
    public BoardPack forThePublic() {
        return PublicVersion.of(this);
    }

    BoardPack withChanges(ChangesPart told) {
        return new BoardPack(stamp, cover, sections, areas, members, exceptions, group, pairings, arrangements, told, notes);
    }

    /** The line of an indicator of a provider, where it has one. */
    Optional<IndicatorLine> lineOf(String provider, String indicator) {
        return members.stream().filter(m -> m.provider().code().equals(provider)).flatMap(MemberPart::lines)
                .filter(l -> l.code().equals(indicator)).findFirst();
    }

    /** Name that both files of a pack share. */
    public String fileName(String ending) {
        return "board-pack-%d-%s-%s%s%s".formatted(cover.number(), cover.subject().code().toLowerCase(Locale.UK), stamp.asAt(),
                cover.edition() == PackEdition.PUBLIC ? "-public" : "", ending);
    }
}
