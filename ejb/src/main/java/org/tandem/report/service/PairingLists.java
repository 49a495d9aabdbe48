package org.tandem.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.pairing.service.RoundResult;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.Rounds;
import org.tandem.report.ReportRenderer;
import org.tandem.report.pairing.PairingList;
import org.tandem.report.pairing.PairingListWorkbook;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.snapshot.Snapshot;

/** The list of a pairing round. */
@Stateless
public class PairingLists {

    private static final String KIND = "PAIRING_LIST";

    private final ReportRenderer<PairingList> workbook = new PairingListWorkbook();

    @Inject
    private Rounds rounds;
    @Inject
    private ReleaseRepository releases;
    @Inject
    private PanelHolder panels;
    @Inject
    private ReportContext context;
    @Inject
    private Press press;
    @Inject
    private Authority authority;

    /**
     * The list of a solved round as a workbook, with the decisions as they stand.
     *
     * @throws WrongState before the round is solved
     */
    public IssuedPaper workbook(long round) {
        authority.require(Permission.READ_ROUNDS);
        RoundView view = rounds.find(round);
        if (view.plan() == null) {
            throw new WrongState("The round has no plan yet, so there is no list.");
        }
        DataVersion version = new DataVersion(view.dataVersion());
        Snapshot.Matter matter = new Snapshot.Matter(KIND, subject(view), view.asOf(), version);
        return press.issue(matter, PairingList.class, () -> write(view, version), workbook);
    }

    private PairingList write(RoundView view, DataVersion version) {
        RoundResult result = rounds.result(view.id());
        return new PairingListWriter(panels.current(), view, result, context.stamp(view.asOf(), version),
                context.lines(releases.inForceAt(version).stream().map(Release::number).toList())).list();
    }

    /** Round and state of its decisions: a further decision makes another list. */
    private static String subject(RoundView view) {
        return "round %d solved %d decisions %s".formatted(view.id(), view.timesSolved(), Integer.toHexString(
                view.plan().pairs().stream().map(p -> p.id() + ":" + p.rowVersion()).collect(Collectors.joining(",")).hashCode()));
    }
}
