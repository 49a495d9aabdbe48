package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A recipient, or one of its needs where no limit binds them together, with the teams that are left for it while levels are looked at. */
final class TeamGroup {

    /** Component of its tier in the worth of a plan. */
    final int tier;
    private final Teams all;
    private List<int[]> left = new ArrayList<>();
    private int[] chosen = new int[0];

    TeamGroup(int tier, Teams all) {
        this.tier = tier;
        this.all = all;
    }

    /** Every team the limits allow. */
    Teams all() {
        return all;
    }

    /** Teams that may still be in the plan. */
    List<int[]> left() {
        return left;
    }

    /** The team of the best plan known. */
    int[] chosen() {
        return chosen;
    }

    void choose(int[] team) {
        chosen = team;
    }

    /** Leaves these teams and the chosen one. */
    void leave(List<int[]> teams) {
        left = new ArrayList<>(teams);
        if (left.stream().noneMatch(t -> Arrays.equals(t, chosen))) {
            left.add(chosen);
        }
    }
}
