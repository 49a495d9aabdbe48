package org.tandem.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.JsonFiles;

/** The shipped catalogue against the table of the reference, typed again here. */
class ModelCatalogueTest {

    static final ModelCatalogue SHIPPED = JsonFiles.read(ModelCatalogue.RESOURCE, ModelCatalogue.class);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            STAND_ALONE, -, -, 1, 1, 1, 1, 5, 0, 0, -
            LEARNING_NETWORK, LEARNING, COLLABORATE, 1, 1, 1, 1, 5, 1, 3, A
            BUDDYING, LEARNING, COLLABORATE, 1, 1, 2, 2, 5, 1, 3, A
            IMPROVEMENT_ALLIANCE, LEARNING, COLLABORATE, 2, 2, 3, 2, 4, 3, 6, B
            MUTUAL_COLLABORATION, CONTRACT, COLLABORATE, 2, 2, 2, 2, 4, 3, 9, A
            DIRECT_OUTSOURCING, CONTRACT, COLLABORATE, 2, 2, 2, 2, 3, 6, 18, C
            SPECIALIST_PROVIDER_MEDICAL_SERVICES, CONTRACT, COLLABORATE, 2, 1, 2, 2, 4, 3, 9, B
            LEAD_PROVIDER, CONTRACT, COLLABORATE, 3, 2, 3, 3, 3, 9, 15, B
            SERVICE_LEVEL_CHAIN, CONTRACT, COLLABORATE, 3, 2, 3, 2, 3, 6, 12, B
            PROVIDER_LEADERSHIP_BOARD, ORGANISATION, COLLABORATE, 2, 2, 3, 2, 4, 3, 9, A
            JOINT_VENTURE_OUTSOURCING, CONTRACT, CO_OWN, 3, 3, 3, 3, 2, 12, 24, C
            CLINICAL_JOINT_VENTURE, CONTRACT, CO_OWN, 3, 3, 4, 3, 2, 9, 18, C
            SPECIAL_PURPOSE_VEHICLE, CONTRACT, CO_OWN, 3, 3, 3, 3, 2, 9, 18, C
            MANAGEMENT_CONTRACT, CONTRACT, CO_OWN, 4, 3, 4, 4, 3, 6, 12, B
            SHARED_LEADERSHIP, ORGANISATION, CO_OWN, 3, 3, 3, 3, 3, 3, 9, A
            FEDERATED_MODEL, ORGANISATION, CO_OWN, 3, 3, 3, 3, 3, 6, 12, B
            CO_OWNERSHIP, ORGANISATION, CO_OWN, 4, 4, 3, 4, 2, 12, 24, C
            OPERATIONAL_FRANCHISE, ORGANISATION, CO_OWN, 4, 4, 4, 5, 2, 24, 48, D
            HOSPITAL_GROUP, ORGANISATION, INTEGRATE, 4, 4, 4, 3, 2, 6, 18, C
            MULTI_SERVICE_CHAIN, ORGANISATION, INTEGRATE, 5, 4, 4, 4, 1, 18, 36, D
            INTEGRATED_CARE_ORGANISATION, ORGANISATION, INTEGRATE, 5, 5, 4, 4, 1, 18, 48, D
            MERGER_ACQUISITION, MERGER, INTEGRATE, 5, 5, 4, 5, 1, 18, 36, D
            """)
    void a_model_stands_where_the_reference_puts_it(String code, ModelFamily family, LadderBand band, int control, int change, int benefit,
                                                   int risk, int reversibility, int shortest, int longest, CostBand cost) {
        CollaborationModel model = SHIPPED.find(code).orElseThrow();
        assertThat(model.family()).isEqualTo(family);
        assertThat(model.band()).isEqualTo(band);
        assertThat(model.ordinals()).isEqualTo(new Ordinals(control, change, benefit, risk, reversibility));
        assertThat(model.setUp()).isEqualTo(new CollaborationModel.SetUp(shortest, longest));
        assertThat(model.cost()).isEqualTo(cost);
    }

    @Test
    void there_are_22_models_and_the_baseline_stands_first() {
        assertThat(SHIPPED.models()).hasSize(22);
        assertThat(SHIPPED.models().get(0).isBaseline()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUDDYING", "MANAGEMENT_CONTRACT", "MUTUAL_COLLABORATION", "DIRECT_OUTSOURCING", "SPECIALIST_PROVIDER_MEDICAL_SERVICES",
        "JOINT_VENTURE_OUTSOURCING", "SHARED_LEADERSHIP", "FEDERATED_MODEL", "CO_OWNERSHIP", "OPERATIONAL_FRANCHISE"})
    void an_entry_is_complete(String code) {
        CollaborationModel model = SHIPPED.find(code).orElseThrow();
        assertThat(List.of(model.name(), model.summary(), model.accountability(), model.mechanism(), model.approval(), model.term().words(),
                model.note(), model.evidence().sentence())).allSatisfy(t -> assertThat(t).isNotBlank());
        assertThat(model.barriers()).extracting(Barrier::kind).contains(Barrier.Kind.REAL);
        assertThat(List.of(model.benefits(), model.examples(), model.stepUp(), model.stepDown(), model.sources())).allSatisfy(l -> assertThat(l).isNotEmpty());
        assertThat(model.judgements()).contains("ordinals", "cost", "term", "setUp");
    }

    @Test
    void no_evidence_is_called_strong() {
        assertThat(SHIPPED.models()).extracting(m -> m.evidence().grade()).doesNotContain(EvidenceGrade.STRONG);
    }

    @Test
    void contract_venture_and_franchise_ask_for_advice_first() {
        Set<String> advised = SHIPPED.models().stream().filter(m -> !m.advice().isEmpty()).map(CollaborationModel::code).collect(Collectors.toSet());
        assertThat(advised).contains("MANAGEMENT_CONTRACT", "JOINT_VENTURE_OUTSOURCING", "CLINICAL_JOINT_VENTURE", "OPERATIONAL_FRANCHISE")
                .doesNotContain("STAND_ALONE", "BUDDYING");
    }

    @Test
    void a_barrier_has_the_same_words_wherever_it_stands() {
        List<Barrier> all = SHIPPED.models().stream().flatMap(m -> m.barriers().stream()).distinct().toList();
        assertThat(all).extracting(Barrier::code).doesNotHaveDuplicates();
    }

    @Test
    void a_real_barrier_without_its_cost_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Barrier("TAX", Barrier.Kind.REAL, "Tax.", null, "3 months", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Barrier("STIGMA", Barrier.Kind.PERCEIVED, "A label.", null, null, null));
    }

    @Test
    void a_place_beyond_the_scale_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ordinals(1, 1, 6, 1, 1)).withMessageContaining("not at 6");
    }
}
