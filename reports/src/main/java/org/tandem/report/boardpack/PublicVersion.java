package org.tandem.report.boardpack;

import java.util.ArrayList;
import java.util.List;
import org.tandem.report.DataNotes;

/** Leaves out of a pack what is restricted, and says how much that is. */
final class PublicVersion {

    static final String WITHHELD = "Not in the public version.";

    private PublicVersion() {
    }

    static BoardPack of(BoardPack pack) {
        List<AreaPart> areas = pack.areas().stream().map(AreaPart::forThePublic).toList();
        List<PairingLine> pairings = pack.pairings().stream().filter(p -> !p.restricted()).toList();
        return new BoardPack(pack.stamp(), pack.cover().forThePublic(), pack.sections(), areas, pack.members(),
                pack.exceptions().stream().map(PackException::forThePublic).toList(), pack.group(), pairings, List.of(),
                pack.changes().forThePublic(), notes(pack));
    }

    private static DataNotes notes(BoardPack pack) {
        List<String> caveats = new ArrayList<>();
        caveats.add(leftOut(pack));
        caveats.addAll(pack.notes().caveats());
        return new DataNotes(pack.notes().releases(), caveats, pack.notes().methods());
    }

    private static String leftOut(BoardPack pack) {
        long sentences = pack.areas().stream().flatMap(a -> a.said().stream()).filter(Said::restricted).count();
        long comments = pack.exceptions().stream().filter(PackException::isRestricted).count();
        long pairs = pack.pairings().stream().filter(PairingLine::restricted).count();
        long changes = pack.changes().lines().stream().filter(ChangeLine::restricted).count();
        return "Left out of this public version: sentences of the summary %d, commentaries %d, pairs %d, arrangements %d, changes %d."
                .formatted(sentences, comments, pairs, pack.arrangements().size(), changes);
    }
}
