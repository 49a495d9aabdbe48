package org.tandem.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tandem.provider.RegistryRows.ContextValue;
import org.tandem.provider.RegistryRows.Handover;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.provider.RegistryRows.Listing;
import org.tandem.provider.RegistryRows.Placing;
import org.tandem.provider.RegistryRows.PlacingBasis;
import org.tandem.provider.RegistryRows.Typing;
import org.tandem.provider.RegistryRows.TypingBasis;

class RegistryProjectionTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final Place HERE = new Place(52, -1);
    private static final Place THERE = new Place(53, -2);

    private static Listing listing(String code, String name) {
        return new Listing(code, name, "Y56", "QMJ", "NW1 0PE", APRIL, null, 1);
    }

    private static RegistryRows rows(Consumer<RegistryRows.Builder> content) {
        RegistryRows.Builder builder = new RegistryRows.Builder();
        content.accept(builder);
        return builder.build();
    }

    private static Provider only(RegistryRows... lowestFirst) {
        return RegistryProjection.of(List.of(lowestFirst), List.of()).get("XX1");
    }

    private static final RegistryRows LISTED = rows(b -> b.add(listing("XX1", "FIRST NHS TRUST")));

    @Test
    void the_newest_list_that_names_a_provider_wins_and_one_that_leaves_it_out_changes_nothing() {
        RegistryRows newer = rows(b -> b.add(listing("XX1", "SECOND NHS TRUST")));
        RegistryRows newest = rows(b -> b.add(listing("XX2", "OTHER NHS TRUST")));
        assertThat(only(LISTED, newer, newest).name()).isEqualTo("Second NHS Trust");
    }

    @Test
    void the_type_list_goes_before_the_organisation_type_even_of_a_newer_file() {
        RegistryRows list = rows(b -> b.add(new Typing("XX1", ProviderType.ACUTE_SPECIALIST, TypingBasis.TYPE_LIST, 1)));
        RegistryRows sickness = rows(b -> b.add(new Typing("XX1", ProviderType.ACUTE, TypingBasis.ORGANISATION_TYPE, 1)));
        assertThat(only(LISTED, list, sickness).type()).isEqualTo(ProviderType.ACUTE_SPECIALIST);
        assertThat(only(LISTED, sickness).type()).isEqualTo(ProviderType.ACUTE);
        assertThat(only(LISTED).type()).isEqualTo(ProviderType.UNKNOWN);
    }

    @Test
    void the_place_of_the_postcode_goes_before_the_place_of_the_code() {
        RegistryRows postcode = rows(b -> b.add(new Placing(PlacingBasis.POSTCODE, "NW10PE", HERE, 1)));
        RegistryRows code = rows(b -> b.add(new Placing(PlacingBasis.PROVIDER, "XX1", THERE, 1)));
        assertThat(only(LISTED, postcode, code).location()).contains(HERE);
        assertThat(only(LISTED, code).location()).contains(THERE);
        assertThat(only(LISTED).location()).isEmpty();
    }

    @Test
    void edited_labels_go_before_published_ones_and_a_code_stands_for_itself_without_any() {
        RegistryRows published = rows(b -> b.add(new Label(Label.Kind.ICB, "QMJ", "Published board", 1)));
        List<Label> edited = List.of(new Label(Label.Kind.ICB, "QMJ", "Edited board", 0));
        assertThat(only(LISTED).icb().name()).isEqualTo("QMJ");
        assertThat(only(LISTED, published).icb().name()).isEqualTo("Published board");
        assertThat(RegistryProjection.of(List.of(LISTED, published), edited).get("XX1").icb().name()).isEqualTo("Edited board");
    }

    @Test
    void a_predecessor_of_several_successors_is_split_evenly() {
        RegistryRows rows = rows(b -> {
            b.add(new Handover("XX3", "XX1", APRIL, 1));
            b.add(new Handover("XX3", "XX2", APRIL, 2));
            b.add(new Handover("XX4", "XX1", APRIL, 3));
        });
        ProviderRegistry registry = RegistryProjection.of(List.of(LISTED, rows), List.of());
        assertThat(registry.outOfPredecessor("XX3")).extracting(Succession::share).containsExactly(0.5, 0.5);
        assertThat(registry.outOfPredecessor("XX4")).extracting(Succession::share).containsExactly(1.0);
    }

    @Test
    void types_and_context_of_codes_outside_every_list_make_no_provider() {
        RegistryRows rows = rows(b -> {
            b.add(new Typing("XX9", ProviderType.ACUTE, TypingBasis.TYPE_LIST, 1));
            b.add(new ContextValue("XX9", "Deprivation", 20, 1));
        });
        assertThat(RegistryProjection.of(List.of(rows, LISTED), List.of()).all()).extracting(Provider::odsCode).containsExactly("XX1");
    }
}
