package org.tandem.pairing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.pairing.solver.ProgramSolver;

/** Tier after tier by {@link TierSearch}, for rounds whose only side constraints are the limits of recipients. */
final class TeamSearch {

    private final AllocationProblem problem;
    private final SideConstraints side;
    private final Places places;
    private final ProgramSolver solver;
    private final Duration work;
    private final List<TeamGroup> done = new ArrayList<>();
    private final Map<Integer, Long> held = new HashMap<>();
    private long bound;
    private boolean proven = true;

    TeamSearch(AllocationProblem problem, SideConstraints side, long[] worths, ProgramSolver solver, Duration work) {
        this.problem = problem;
        this.side = side;
        this.places = Places.of(problem, worths);
        this.solver = solver;
        this.work = work;
    }

    /** @param others whether it matters which plans are as good as the best */
    void search(boolean others) {
        for (int tier = 0; tier < problem.tiers(); tier++) {
            List<TeamGroup> own = groups(tier);
            TierSearch search = new TierSearch(places, solver, work, done, own, held);
            search.search(others || tier < problem.tiers() - 1);
            bound += proven ? search.bound() : alone(own);
            proven &= search.isProven();
            held.put(tier, search.value());
            done.addAll(own);
        }
    }

    /** What a tier cannot exceed whatever the tiers before get: those may be better than the best found and leave it more. */
    private long alone(List<TeamGroup> own) {
        return new PlacePrices(own.stream().map(TeamGroup::all).toList(), places, 0).bound();
    }

    /** Whether the worth of every tier is proven. */
    boolean isProven() {
        return proven;
    }

    /** Worth of all tiers that no plan exceeds. */
    long bound() {
        return bound;
    }

    /** Whether no other plan is as good. */
    boolean isOnlyOne() {
        return done.stream().allMatch(g -> g.left().size() == 1);
    }

    /** Pairs of the best plan. */
    boolean[] pairs() {
        boolean[] pairs = new boolean[places.worths().length];
        done.forEach(g -> IntStream.of(g.chosen()).forEach(e -> pairs[e] = true));
        return pairs;
    }

    /** What is left to choose from once the worth of every tier is held; variables of pairs come first. */
    HeldLevels levels() {
        TeamProgram program = new TeamProgram(places, done, places.worths().length);
        held.forEach((tier, least) -> program.hold(program.ofTier(tier, places::worth), least));
        return new HeldLevels(solver, work, program.program(), program.values(done.stream().map(TeamGroup::chosen).toList()));
    }

    /** A group for each recipient; where no limit can bind its needs together, one for each need. */
    private List<TeamGroup> groups(int tier) {
        Map<String, Map<Need, List<Integer>>> byRecipient = new TreeMap<>();
        IntStream.range(0, places.worths().length).filter(e -> problem.componentOf(problem.edges().get(e).need().tier()) == tier)
                .forEach(e -> byRecipient.computeIfAbsent(problem.edges().get(e).recipient(), r -> new TreeMap<>())
                        .computeIfAbsent(problem.edges().get(e).need(), n -> new ArrayList<>()).add(e));
        List<TeamGroup> groups = new ArrayList<>();
        byRecipient.forEach((recipient, needs) -> {
            List<int[]> pairs = needs.values().stream().map(some -> some.stream().mapToInt(e -> e).toArray()).toList();
            int slots = side.furtherSupporters(recipient);
            int most = side.limitsRecipients() ? side.furtherNeeds(recipient) : pairs.size();
            boolean[] locked = locked(recipient);
            boolean free = pairs.size() <= Math.min(slots, most);
            (free ? pairs.stream().map(List::of).toList() : List.of(pairs)).forEach(own -> groups.add(new TeamGroup(tier,
                    new RecipientTeams(places, own, locked, slots, most))));
        });
        return groups;
    }

    private boolean[] locked(String recipient) {
        boolean[] locked = new boolean[places.free().length];
        side.lockedSupporters(recipient).stream().filter(problem.columns()::containsKey).forEach(s -> locked[problem.columns().get(s)] = true);
        return locked;
    }
}
