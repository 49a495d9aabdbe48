package org.tandem.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.pairing.Assessment;
import org.tandem.pairing.OrganisationLink;
import org.tandem.pairing.Pair;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.PeerContextSimilarity;
import org.tandem.pairing.Plan;
import org.tandem.pairing.Relations;
import org.tandem.pairing.RoundData;
import org.tandem.pairing.RoundSettings;
import org.tandem.relation.AssessmentTerms;
import org.tandem.relation.RelationCheck;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingRules;

class DemonstrationRelationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period AS_OF = Period.month(2025, 3);
    private static final Panel PANEL = DemonstrationPanel.asLoaded();
    private static final DemonstrationRelations TOLD = new DemonstrationRelations(TODAY);

    @Test
    void everything_that_is_told_can_be_recorded() {
        RelationCheck check = new RelationCheck(PANEL.providers(), TODAY);
        assertThat(TOLD.assessments()).hasSizeGreaterThan(100).allSatisfy(a -> assertThat(check.of(a)).as(a.toString()).isEmpty());
        assertThat(check.of(TOLD.willingness())).isEmpty();
        assertThat(TOLD.links()).allSatisfy(l -> assertThat(check.of(l)).isEmpty());
        assertThat(TOLD.interventions()).allSatisfy(i -> assertThat(check.of(i)).isEmpty());
        assertThat(TOLD.commitments()).allSatisfy(c -> assertThat(check.of(c, null)).isEmpty());
        assertThat(check.of(TOLD.refusal())).isEmpty();
        assertThat(TOLD.offers()).allSatisfy(o -> assertThat(check.of(o)).isEmpty());
        assertThat(TOLD.statements()).allSatisfy(s -> assertThat(check.of(s)).isEmpty());
        assertThat(TOLD.credentials()).allSatisfy(c -> assertThat(check.of(c)).isEmpty());
    }

    @Test
    void the_rounds_of_the_stories_have_the_same_pairs_with_what_is_told_and_without() {
        for (DemonstrationRound round : DemonstrationRound.all()) {
            assertThat(pairs(round.settings(), told())).as(round.key()).isEqualTo(pairs(round.settings(), shared(DemonstrationLinks.all())));
        }
    }

    @Test
    void the_round_of_whole_trusts_has_pairs_and_a_trust_under_formal_intervention_that_prepares_first() {
        Plan plan = plan(DemonstrationRound.wholeTrusts().settings(), told());
        assertThat(plan.optimal()).isTrue();
        assertThat(plan.pairs()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(p -> assertThat(p.topic()).isEmpty());
        assertThat(plan.unmatched()).filteredOn(u -> u.recipient().equals("ZM60")).singleElement().satisfies(u -> {
            assertThat(u.tier()).isEqualTo(1);
            assertThat(u.reason()).isEqualTo("NOT_READY");
        });
    }

    private static Plan plan(RoundSettings settings, Relations relations) {
        RoundData data = new RoundData(PANEL, new StandingCalculation().computeAsOf(PANEL, JsonFiles.read(StandingRules.RESOURCE, StandingRules.class), AS_OF),
                JsonFiles.read(PairingRules.RESOURCE, PairingRules.class), relations, new PeerContextSimilarity(PANEL.providers(), AS_OF.lastDay()));
        return new PairingRound(data, settings).plan();
    }

    private static List<List<Object>> pairs(RoundSettings settings, Relations relations) {
        return plan(settings, relations).pairs().stream().map(DemonstrationRelationsTest::pair).toList();
    }

    private static List<Object> pair(Pair p) {
        return List.of(p.recipient(), p.supporter(), p.topic());
    }

    private static Relations shared(List<OrganisationLink> links) {
        return new Relations(links, List.of(), List.of(), List.of(), List.of());
    }

    private static Relations told() {
        List<OrganisationLink> links = new ArrayList<>(DemonstrationLinks.all());
        links.addAll(TOLD.links());
        List<Assessment> assessments = new ArrayList<>(TOLD.assessments().stream().map(AssessmentTerms::value).toList());
        assessments.add(TOLD.willingness().value());
        return new Relations(links, TOLD.commitments(), List.of(TOLD.refusal()), TOLD.interventions(), assessments, TOLD.offers(), TOLD.credentials(), Optional.of(TODAY));
    }
}
