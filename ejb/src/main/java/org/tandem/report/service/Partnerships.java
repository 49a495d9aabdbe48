package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.pairing.PairState;
import org.tandem.pairing.service.RoundRow;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.Rounds;
import org.tandem.relation.service.CommitmentRow;
import org.tandem.relation.service.Commitments;
import org.tandem.report.Cell;
import org.tandem.report.boardpack.ArrangementLine;
import org.tandem.report.boardpack.Named;
import org.tandem.report.boardpack.PairingLine;

/** Pairs and arrangements of some providers, as far as the person who asks may see them. */
@ApplicationScoped
class Partnerships {

    @Inject
    private Rounds rounds;
    @Inject
    private Commitments commitments;

    /** Pairs that were proposed; of the same pair in several rounds the newest. A draft of a lead is nobody's paper yet. */
    List<PairingLine> pairs(Collection<String> providers) {
        Map<String, PairingLine> found = new LinkedHashMap<>();
        for (RoundRow row : rounds.list()) {
            RoundView round = rounds.find(row.id());
            if (round.plan() != null) {
                round.plan().pairs().stream().filter(p -> p.decision() != PairState.DRAFT)
                        .filter(p -> providers.contains(p.recipient()) || providers.contains(p.supporter())).map(p -> line(round, p))
                        .forEach(l -> found.putIfAbsent(l.recipient().code() + l.supporter().code() + l.topic(), l));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static PairingLine line(RoundView round, PairView p) {
        return new PairingLine(named(round, p.recipient()), named(round, p.supporter()), PairLines.about(p.topic()), p.decision().words(),
                p.decision() != PairState.PUBLISHED);
    }

    private static Named named(RoundView round, String code) {
        return new Named(code, round.names().getOrDefault(code, code));
    }

    /** Arrangements that are in force on a day. */
    List<ArrangementLine> arrangements(Collection<String> providers, LocalDate day) {
        return commitments.list().stream().filter(c -> providers.contains(c.supporter()) || providers.contains(c.recipient()))
                .filter(c -> !c.from().isAfter(day) && (c.to() == null || !c.to().isBefore(day))).map(Partnerships::line).toList();
    }

    private static ArrangementLine line(CommitmentRow c) {
        String topics = c.topics().isEmpty() ? "whole trust" : c.topics().stream().map(t -> t.words()).collect(Collectors.joining(", "));
        return new ArrangementLine(new Named(c.supporter(), c.nameOfSupporter()), new Named(c.recipient(), c.nameOfRecipient()), c.model() + ", " + topics,
                c.from(), c.to() == null ? Cell.absent("no end set") : Cell.of(c.to()), c.source());
    }
}
