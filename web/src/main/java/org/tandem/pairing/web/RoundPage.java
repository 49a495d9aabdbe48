package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Alternative;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.SameIcb;
import org.tandem.pairing.SupporterLoad;
import org.tandem.pairing.service.ComparedRound;
import org.tandem.pairing.service.RoundComparisons;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundQuestions;
import org.tandem.pairing.service.Rounds;
import org.tandem.pairing.service.ShownPart;
import org.tandem.pairing.service.WhyAnswer;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Notices;

/** One round: its plan, the chosen pair, what is left over, and the question why not. */
@Named
@RequestScoped
public class RoundPage {

    private static final List<PairAction> SIMPLE = List.of(PairAction.ACCEPT, PairAction.COUNTER, PairAction.DECLINE, PairAction.PUBLISH, PairAction.WITHDRAW);

    @Inject
    private Rounds rounds;
    @Inject
    private RoundQuestions questions;
    @Inject
    private RoundComparisons comparisons;
    @Inject
    private PanelHolder panels;
    @Inject
    private RoundWords words;
    @Inject
    private Notices notices;

    private RoundView round;
    private WhyAnswer why;
    private Optional<ComparedRound> compared;
    private List<Alternative> alternatives;

    /** Asks why a pair does not stand in the plan, where the address names one. */
    public void load() {
        String recipient = Faces.getRequestParameter("recipient");
        String supporter = Faces.getRequestParameter("supporter");
        Topic topic = notices.constant(Topic.class, Faces.getRequestParameter("topic"));
        if (recipient != null && supporter != null && (topic != null || isWholeTrusts())) {
            try {
                why = questions.why(getRound().id(), recipient, supporter, topic);
            } catch (BusinessException refused) {
                notices.refused(refused);
            }
        }
    }

    public RoundView getRound() {
        if (round == null) {
            round = rounds.find(id());
        }
        return round;
    }

    static long id() {
        try {
            return Long.parseLong(String.valueOf(Faces.getRequestParameter("id")));
        } catch (NumberFormatException noNumber) {
            throw new NotFound("There is no such round.");
        }
    }

    /** The pair that was chosen, else the first. */
    public PairView getPair() {
        List<PairView> pairs = isPlanned() ? getRound().plan().pairs() : List.of();
        String chosen = Optional.ofNullable(Faces.getRequestParameter("pair")).orElse("");
        return pairs.stream().filter(p -> Long.toString(p.id()).equals(chosen)).findFirst()
                .or(() -> pairs.stream().filter(RoundPage::isAsked).findFirst()).orElse(pairs.isEmpty() ? null : pairs.get(0));
    }

    /**
     * Whether the person may take a step on the chosen pair now. While a form that was sent is read every step counts as possible, so
     * that one which is no longer is refused by the service, which tells why, and not passed over.
     */
    public boolean possible(String action) {
        return Faces.isPostback() && Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE || getPair().possible().contains(PairAction.valueOf(action));
    }

    /** Steps that take no more than a reason, whether they are possible or not. */
    public List<PairAction> getSimpleSteps() {
        return SIMPLE;
    }

    public boolean isSimplyDecided() {
        return SIMPLE.stream().anyMatch(a -> possible(a.name()));
    }

    /** The parts of the chosen pair as they are shown: rounded so that they add up to the fit as it is shown. */
    public List<ShownPart> getParts() {
        return ShownPart.of(getPair().fit(), getPair().parts());
    }

    /** Other support partners of the chosen pair: those kept with the plan, else those worked out because the address asks for them. */
    public List<Alternative> getAlternatives() {
        if (alternatives == null) {
            alternatives = !getPair().alternatives().isEmpty() || !isAlternativesAsked() ? getPair().alternatives()
                    : questions.alternatives(getRound().id(), getPair().id());
        }
        return alternatives;
    }

    private static boolean isAlternativesAsked() {
        return Faces.getRequestParameter("alternatives") != null;
    }

    /** Whether alternatives would have to be solved for, and nobody has asked yet. */
    public boolean isAlternativesLeft() {
        return isWhole() && !isAlternativesAsked() && !getPair().locked() && getPair().alternatives().isEmpty()
                && (getRound().settings().recipientLimit().isPresent() || getRound().settings().sameIcb() == SameIcb.PREFER);
    }

    private static boolean isAsked(PairView p) {
        return p.recipient().equals(Faces.getRequestParameter("recipient")) && (p.topic() == null || p.topic().name().equals(Faces.getRequestParameter("topic")));
    }

    /** Whether the round pairs whole trusts, so that nothing in it has a topic. */
    public boolean isWholeTrusts() {
        return getRound().kind() == RoundKind.WHOLE_TRUST;
    }

    public boolean isPlanned() {
        return getRound().plan() != null;
    }

    /** Whether the whole round is shown, not only the own pairs. */
    public boolean isWhole() {
        return getRound().settings() != null;
    }

    public boolean isWaiting() {
        return getRound().status() == org.tandem.pairing.RoundStatus.SOLVING;
    }

    public String name(String odsCode) {
        return getRound().names().getOrDefault(odsCode, odsCode);
    }

    /** Support partners that carry a pair, or that could carry one more to the good of the plan. */
    public List<SupporterLoad> getSupporters() {
        return getRound().plan().supporters().stream().filter(s -> s.load() > 0 || s.valueOfOneMore().signum() > 0).toList();
    }

    /** The weights that differ from those of the rules, in words; none for a trust. */
    public List<String> getChangedWeights() {
        return isWhole() ? words.changedWeights(getRound().settings(), rounds.rules()) : List.of();
    }

    /** What became of the pairs of the round that this one was copied from; null where there is nothing to compare. */
    public ComparedRound getCompared() {
        if (compared == null) {
            compared = isPlanned() && isWhole() ? comparisons.withOrigin(getRound().id()) : Optional.empty();
        }
        return compared.orElse(null);
    }

    /** The data version in force. */
    public String getVersionNow() {
        return panels.current().version().toString();
    }

    public String getLead() {
        return words.lead(getRound());
    }

    public Drawing getMap() {
        return words.map(getRound());
    }

    public WhyAnswer getWhy() {
        return why;
    }

    public String getWhySupporter() {
        return Faces.getRequestParameter("supporter");
    }

    public String getWhyRecipient() {
        return Faces.getRequestParameter("recipient");
    }

    public String getWhyTopic() {
        return Faces.getRequestParameter("topic");
    }
}
