package org.tandem.pairing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.pairing.solver.ProgramSolver;
import org.tandem.pairing.solver.ProgramSolver.Answer;

/**
 * The greatest worth of a tier beside what the tiers before have left. Prices of places give a bound and say what every team is short
 * of the best; a plan better than a known one holds no team that is shorter than the known plan is of the bound. So first a few
 * teams are looked at, then as many as the proof asks for, in which a plan as good as the best is sought: if there is none, the best is
 * proven and the only one.
 */
final class TierSearch {

    private static final long FIRST_SLACK = 2000;
    private static final long WIDER = 8;
    private static final int FEW_TEAMS = 2_000;
    private static final int MOST_TEAMS = 100_000;
    private static final int MOST_PLANS = 4;

    private final Places places;
    private final ProgramSolver solver;
    private final Duration work;
    private final int tier;
    private final List<TeamGroup> own;
    private final List<TeamGroup> all;
    private final Map<Integer, Long> held;
    private final PlacePrices prices;
    private long value;
    private boolean proven = true;

    /**
     * @param work   for each question to the solver
     * @param before groups of tiers before, with what these have left of their teams
     * @param held   worth that each tier before must keep
     */
    TierSearch(Places places, ProgramSolver solver, Duration work, List<TeamGroup> before, List<TeamGroup> own, Map<Integer, Long> held) {
        this.places = places;
        this.solver = solver;
        this.work = work;
        this.tier = own.get(0).tier;
        this.own = own;
        this.all = Stream.concat(before.stream(), own.stream()).toList();
        this.held = new HashMap<>(held);
        this.prices = new PlacePrices(Stream.concat(before.stream().map(g -> (Teams) new ListedTeams(places, g.left())),
                own.stream().map(TeamGroup::all)).toList(), places, 0);
        begin(before);
    }

    /** Worth of the tier in the best plan found. */
    long value() {
        return value;
    }

    /** Worth of the tier that no plan exceeds. */
    long bound() {
        return proven ? value : Math.max(value, prices.bound());
    }

    boolean isProven() {
        return proven;
    }

    /**
     * Looks for the best plan and leaves the groups with the teams of those plans that are as good.
     *
     * @param others whether it matters which plans are as good
     */
    void search(boolean others) {
        if (!leave(missing(), FEW_TEAMS)) {
            approach();
        }
        if (proven) {
            settle(others);
        }
        if (!proven) {
            all.forEach(g -> g.leave(List.of()));
        }
    }

    /** A few teams bring the best known plan nearer to the bound, so that the proof has fewer of them to look at. */
    private void approach() {
        for (long slack = prices.bound() / FIRST_SLACK; proven && slack < missing(); slack *= WIDER) {
            proven = leave(slack, MOST_TEAMS) && improve(program());
        }
        proven = proven && leave(missing(), MOST_TEAMS);
    }

    private long missing() {
        return prices.bound() - value;
    }

    /** Groups take turns, those that bring most first, each the best team that there is room for. */
    private void begin(List<TeamGroup> before) {
        int[] room = places.free().clone();
        before.forEach(g -> places.move(g.chosen(), room, -1));
        Map<TeamGroup, Long> best = new HashMap<>();
        own.forEach(g -> best.put(g, g.all().bestUnder(prices.prices(), places.free())));
        own.stream().sorted(Comparator.comparingLong((TeamGroup g) -> -best.get(g))).forEach(g -> {
            g.all().bestUnder(prices.prices(), room);
            g.choose(g.all().best());
            places.move(g.chosen(), room, -1);
        });
        value = worth(chosen());
    }

    private List<int[]> chosen() {
        return all.stream().map(TeamGroup::chosen).toList();
    }

    private long worth(List<int[]> plan) {
        return IntStream.range(0, plan.size()).filter(g -> all.get(g).tier == tier).mapToLong(g -> places.worth(plan.get(g))).sum();
    }

    /** Leaves the teams that are short of the best by so much at most; false where they are too many to look at. */
    private boolean leave(long slack, int most) {
        int teams = 0;
        for (TeamGroup g : own) {
            List<int[]> within = g.all().within(prices.prices(), places.free(), slack, most - teams);
            teams += within.size();
            if (teams > most) {
                return false;
            }
            g.leave(within);
        }
        return true;
    }

    private TeamProgram program() {
        TeamProgram program = new TeamProgram(places, all, 0);
        held.forEach((t, least) -> program.hold(program.ofTier(t, places::worth), least));
        return program;
    }

    private boolean improve(TeamProgram program) {
        Answer answer = solver.maximise(program.program(), program.ofTier(tier, places::worth), Optional.of(program.values(chosen())), work);
        answer.values().map(program::plan).filter(plan -> worth(plan) > value).ifPresent(this::choose);
        return answer.proven();
    }

    private void choose(List<int[]> plan) {
        IntStream.range(0, plan.size()).forEach(g -> all.get(g).choose(plan.get(g)));
        value = worth(plan);
    }

    /** Asks for another plan as good or better until there is none. */
    private void settle(boolean others) {
        List<List<int[]>> plans = new ArrayList<>(List.of(chosen()));
        while (plans.size() <= MOST_PLANS) {
            TeamProgram program = program();
            long[] worth = program.ofTier(tier, places::worth);
            program.hold(worth, others ? value : value + 1);
            if (others) {
                plans.forEach(program::exclude);
            }
            Answer answer = solver.maximise(program.program(), worth, Optional.empty(), work);
            proven = answer.proven();
            if (answer.isImpossible()) {
                leaveThoseOf(plans);
                return;
            }
            Optional<List<int[]>> plan = answer.values().map(program::plan);
            if (plan.isPresent() && worth(plan.get()) > value) {
                plans.clear();
                choose(plan.get());
            }
            if (!proven) {
                return;
            }
            plans.add(plan.orElseThrow());
        }
    }

    private void leaveThoseOf(List<List<int[]>> plans) {
        for (int g = 0; g < all.size(); g++) {
            List<int[]> teams = new ArrayList<>();
            for (List<int[]> plan : plans) {
                int[] team = plan.get(g);
                if (teams.stream().noneMatch(t -> Arrays.equals(t, team))) {
                    teams.add(team);
                }
            }
            all.get(g).leave(teams);
        }
    }
}
