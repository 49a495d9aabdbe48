package org.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void a_board_covers_its_own_providers_and_neither_others_nor_its_region() {
        Scope board = Scope.ofIcb("QAB");

        assertThat(board.covers("RXA", "Y56", "QAB")).isTrue();
        assertThat(board.covers("RXB", "Y56", "QCD")).isFalse();
        assertThat(board.covers("RXC", "Y56", null)).isFalse();
        assertThat(board.covers("RXA", "Y56")).as("what belongs to regions").isFalse();
        assertThat(board.coversRegion("Y56")).isFalse();
        assertThat(board.isRegional()).isFalse();
        assertThat(board.isNational()).isFalse();
    }

    @Test
    void the_country_covers_all_a_region_its_own_and_a_trust_itself() {
        assertThat(Scope.NATIONAL.covers("RXA", null, null)).isTrue();
        assertThat(Scope.NATIONAL.coversRegion("Y56")).isTrue();
        assertThat(Scope.ofRegion("Y56").covers("RXA", "Y56", "QAB")).isTrue();
        assertThat(Scope.ofRegion("Y56").covers("RXA", "Y57", "QAB")).isFalse();
        assertThat(Scope.ofRegion("Y56").covers("RXA", null, null)).isFalse();
        assertThat(Scope.ofProvider("RXA").covers("RXA", "Y56", "QAB")).isTrue();
        assertThat(Scope.ofProvider("RXA").covers("RXB", "Y56", "QAB")).isFalse();
        assertThat(Scope.ofProvider("RXA").coversRegion("Y56")).isFalse();
    }
}
