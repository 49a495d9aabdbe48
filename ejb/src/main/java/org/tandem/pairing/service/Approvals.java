package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Topic;
import org.tandem.pairing.ApprovalTerms;
import org.tandem.pairing.Commitment;
import org.tandem.pairing.ModelChoice;
import org.tandem.pairing.PairApproval;
import org.tandem.pairing.PartnershipBaseline;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundPair;
import org.tandem.relation.CommitmentRecord;
import org.tandem.relation.service.RelationRepository;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/**
 * What an approval asks for and leaves behind ({@code rules} section 10): complete terms, a chosen model, a frozen baseline
 * and a live commitment, so that the pair counts as load from the day of its approval.
 */
@ApplicationScoped
class Approvals {

    @Inject
    private RoundRepository rounds;
    @Inject
    private RelationRepository relations;
    @Inject
    private PanelHolder panels;
    @Inject
    private PairingData data;
    @Inject
    private Authority authority;
    @Inject
    private Clock clock;

    /**
     * Stores the approval of a pair.
     *
     * @return what the audit adds
     * @throws Refused when something that is asked for is missing
     */
    String approve(Round round, RoundPair pair, ApprovalTerms given) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        ApprovalTerms terms = (given == null ? new ApprovalTerms(null, null, null, null, null, null, null, null) : given).withPurpose(pair.purpose().orElse(null));
        List<Reason> missing = terms.objections(today);
        if (!missing.isEmpty()) {
            throw new Refused("APPROVAL_INCOMPLETE", "An approval says what the pair is for, how patients benefit, the triple aim, the factors looked at,"
                    + " people-days, the fee and the day of the review.", missing.toArray(Reason[]::new));
        }
        ModelChoice model = pair.choice().orElseThrow(() -> new Refused("MODEL_MISSING",
                "No collaboration model is chosen for this pair. Choose one before the approval.", new Reason("model", "Choose a model first.")));
        PartnershipBaseline baseline = baseline(pair);
        byte[] frozen = CanonicalJson.write(baseline);
        String hash = CanonicalJson.sha256(frozen);
        rounds.add(new PairApproval(pair.id(), CanonicalJson.write(terms), frozen, hash, baseline.dataVersion(), authority.caller().name(), clock.instant()));
        relations.add(new CommitmentRecord(commitment(round, pair, model.model(), today), terms.peopleDays(), authority.caller().name(), clock.instant()));
        return " model %s, terms %s, baseline %s of data version %s".formatted(model.model(),
                new String(CanonicalJson.write(terms), java.nio.charset.StandardCharsets.UTF_8), hash, baseline.dataVersion());
    }

    private PartnershipBaseline baseline(RoundPair pair) {
        Panel panel = panels.current();
        Set<Topic> topics = pair.topic().map(Set::of).orElseGet(() -> data.rules().leads().keySet());
        List<String> indicators = topics.stream().flatMap(t -> leads(panel, t).stream()).toList();
        return PartnershipBaseline.of(panel, pair.recipient(), pair.supporter(), indicators);
    }

    /** The leads of a topic that the catalogue has; all its indicators where the rules name no leads. */
    private Collection<String> leads(Panel panel, Topic topic) {
        return Optional.ofNullable(data.rules().leads().get(topic)).map(leads -> leads.stream().filter(c -> panel.indicators().find(c).isPresent()).toList())
                .orElseGet(() -> panel.indicators().of(topic).stream().map(Indicator::code).toList());
    }

    private static Commitment commitment(Round round, RoundPair pair, String model, LocalDate today) {
        return new Commitment(pair.recipient(), pair.supporter(), model, pair.topic().map(Set::of).orElse(Set.of()), today, null,
                "Round %d, %s, pair %d".formatted(round.id(), round.name(), pair.id()));
    }
}
