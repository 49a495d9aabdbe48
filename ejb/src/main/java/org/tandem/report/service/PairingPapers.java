package org.tandem.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.pairing.service.ModelQuestion;
import org.tandem.pairing.service.PairModels;
import org.tandem.pairing.service.PairingData;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundQuestions;
import org.tandem.pairing.service.Rounds;
import org.tandem.report.ReportRenderer;
import org.tandem.report.pairing.Edition;
import org.tandem.report.pairing.PairingPaper;
import org.tandem.report.pairing.PairingPaperWorkbook;
import org.tandem.report.pdf.PairingPaperPdf;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.service.Measured;
import org.tandem.snapshot.Snapshot;

/** The paper of a pairing round: the whole of it for its leads, the own pairs for a trust. */
@Stateless
public class PairingPapers {

    private static final String KIND = "PAIRING_PAPER";
    private static final int MODELS = 3;

    private final ReportRenderer<PairingPaper> pdf = new PairingPaperPdf();
    private final ReportRenderer<PairingPaper> workbook = new PairingPaperWorkbook();

    @Inject
    private Rounds rounds;
    @Inject
    private RoundQuestions questions;
    @Inject
    private PairingData pairing;
    @Inject
    private PairModels models;
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
     * The paper of a solved round as PDF, with the decisions as they stand.
     *
     * @param edition null for the one that the person may read
     * @throws WrongState before the round is solved
     * @throws Refused    when a lead, who has no pair of the own, asks for the edition of a party
     */
    @Measured(of = "reports", step = "pairing-paper-pdf")
    public IssuedPaper pdf(long round, Edition edition) {
        return issue(round, edition, pdf);
    }

    /** The same record as a workbook. */
    @Measured(of = "reports", step = "pairing-paper-xlsx")
    public IssuedPaper workbook(long round, Edition edition) {
        return issue(round, edition, workbook);
    }

    private IssuedPaper issue(long id, Edition asked, ReportRenderer<PairingPaper> renderer) {
        RoundView view = rounds.find(id);
        Edition edition = edition(asked, view);
        if (view.plan() == null) {
            throw new WrongState("The round has no plan yet, so there is no paper.");
        }
        DataVersion version = new DataVersion(view.dataVersion());
        return press.issue(new Snapshot.Matter(KIND, subject(view, edition), view.asOf(), version), PairingPaper.class,
                () -> write(view, edition, version), renderer);
    }

    private Edition edition(Edition asked, RoundView view) {
        boolean whole = view.settings() != null;
        if (asked == Edition.REGIONAL && !whole) {
            throw authority.refusal(Permission.READ_ROUNDS.name(), "round " + view.id(), "The regional edition is shown to the leads of the round.");
        }
        if (asked == Edition.PARTY && whole) {
            throw new Refused("NO_OWN_PAIR", "The edition for a party is made for the trust that reads it; a lead reads the regional edition.");
        }
        return whole ? Edition.REGIONAL : Edition.PARTY;
    }

    private PairingPaper write(RoundView view, Edition edition, DataVersion version) {
        ReportContext.Of of = new ReportContext.Of(context.stamp(view.asOf(), version),
                context.lines(releases.inForceAt(version).stream().map(Release::number).toList()));
        PairingPaperWriter writer = new PairingPaperWriter(panels.current(), view, pairing.rules(), questions.weighting(view.id()),
                pair -> waysToWork(view.id(), pair.id()), of);
        return edition == Edition.REGIONAL ? writer.regionalEdition(questions.result(view.id())) : writer.partyEdition(ownTrust());
    }

    /** The first models in order on the usual question; the choice stands with the reasons of the pair. */
    private List<String> waysToWork(long round, long pair) {
        return models.options(round, pair, ModelQuestion.USUAL).recommendation().options().stream().filter(o -> o.rank() > 0).limit(MODELS)
                .map(o -> o.rank() + ". " + o.model().name() + ".").toList();
    }

    private String ownTrust() {
        return authority.caller().scope().ownProvider()
                .orElseThrow(() -> new Refused("NO_OWN_PAIR", "The edition for a party is made for the trust that reads it."));
    }

    /** Round, edition and state of its decisions: a further decision makes another paper. */
    private String subject(RoundView view, Edition edition) {
        String reader = edition == Edition.PARTY ? edition + " " + ownTrust() : edition.name();
        return "round %d %s solved %d decisions %s".formatted(view.id(), reader, view.timesSolved(), Integer.toHexString(
                view.plan().pairs().stream().map(p -> p.id() + ":" + p.rowVersion()).collect(Collectors.joining(",")).hashCode()));
    }
}
