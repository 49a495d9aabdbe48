package org.tandem.pairing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tandem.pairing.solver.FlowProblem;
import org.tandem.pairing.solver.PlanSolver;

/**
 * Looks for the smallest change of one weight that would bring an allowed pair into the plan: point by point further from
 * the weight as it is, the other weights kept in proportion so that all add up to 100. Which points are worth trying is
 * read from the flow ({@link WeightLine}); each is then solved as a round of its own. Where branch and bound makes the plan the flow
 * is only a hint and solving is dear: there the distance doubles after every point that fails, and the change is narrowed down
 * between the last that failed and the first that holds.
 */
final class WeightSearch {

    private static final double WHOLE = 100;
    private static final int ROUNDS_SOLVED = 12;

    private record Way(Criterion criterion, int direction) {
    }

    /** How far a way was looked at. */
    private static final class Course {
        private final Way way;
        private final WeightLine line;
        private OptionalInt next;
        private int failed;

        Course(Way way, WeightLine line) {
            this.way = way;
            this.line = line;
            this.next = line.firstAfter(0);
        }

        void failedAt(int points, int from) {
            failed = points;
            next = line.firstAfter(from);
        }
    }

    private final Solved solved;
    private final SolveAgain again;
    private final PlanSolver flows;
    private final FitBasis basis;
    private final List<Candidate> edges;
    private final FlowProblem problem;
    private final Map<Candidate, Map<Criterion, Score>> scores = new IdentityHashMap<>();
    private final Map<Criterion, Double> now;
    private int rounds;

    WeightSearch(Solved solved, SolveAgain again, PlanSolver flows) {
        this.solved = solved;
        this.again = again;
        this.flows = flows;
        this.basis = solved.evaluation().basis();
        this.edges = solved.optimum().problem().edges();
        this.problem = solved.optimum().problem().byWorth();
        this.now = ofHundred(solved.evaluation().round());
        solved.evaluation().scored().forEach(s -> scores.put(s.candidate(), s.scores()));
    }

    /** The change, empty when no point of any weight was found that brings the pair about, or when a rule refuses it. */
    Optional<SmallestChange> bringingIn(Candidate pair) {
        OptionalInt edge = solved.optimum().problem().edgeOf(pair);
        if (edge.isEmpty() || solved.optimum().problem().free(pair.supporter()) == 0) {
            return Optional.empty();
        }
        List<Course> courses = ways().stream().map(way -> new Course(way, line(way, edge.getAsInt()))).toList();
        for (Optional<Course> next = nearest(courses); next.isPresent() && rounds < ROUNDS_SOLVED; next = nearest(courses)) {
            Course course = next.get();
            int points = course.next.getAsInt();
            if (bringsAbout(course.way, points, pair)) {
                return Optional.of(change(course.way, narrowed(course.way, course.failed, points, pair)));
            }
            course.failedAt(points, solved.side().canBind() ? 2 * points - 1 : points);
        }
        return Optional.empty();
    }

    /** The one that is nearest to the weights as they are; of equals the first. */
    private static Optional<Course> nearest(List<Course> courses) {
        return courses.stream().filter(c -> c.next.isPresent()).min(Comparator.comparingInt(c -> c.next.getAsInt()));
    }

    private List<Way> ways() {
        return basis.weights().keySet().stream().flatMap(c -> Stream.of(new Way(c, 1), new Way(c, -1))).toList();
    }

    /** The least distance that holds, as far as rounds may be solved for it. */
    private int narrowed(Way way, int failed, int holding, Candidate pair) {
        if (!solved.side().canBind() || holding - failed < 2) {
            return holding;
        }
        int middle = (failed + holding) / 2;
        return rounds >= ROUNDS_SOLVED ? holding
                : bringsAbout(way, middle, pair) ? narrowed(way, failed, middle, pair) : narrowed(way, middle, holding, pair);
    }

    /** The weights that were set, brought to a sum of 100. */
    private static Map<Criterion, Double> ofHundred(RoundContext round) {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        for (Criterion c : Criterion.values()) {
            weights.put(c, FitBasis.weight(round, c));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((c, w) -> w * WHOLE / sum);
        return weights;
    }

    private double to(Way way, int points) {
        return now.get(way.criterion()) + way.direction() * points;
    }

    /** Whole points that a weight can move and stay from 0 to 100. */
    private int length(Way way) {
        double weight = now.get(way.criterion());
        return weight >= WHOLE ? 0 : (int) Math.floor(way.direction() > 0 ? WHOLE - weight : weight);
    }

    private Map<Criterion, Double> moved(Way way, int points) {
        double rest = (WHOLE - to(way, points)) / (WHOLE - now.get(way.criterion()));
        Map<Criterion, Double> weights = new EnumMap<>(now);
        weights.replaceAll((c, w) -> Millionths.of(c == way.criterion() ? to(way, points) : w * rest) / (double) Millionths.ONE);
        return weights;
    }

    private WeightLine line(Way way, int edge) {
        int length = length(way);
        return new WeightLine(problem, flows, edge, gains(now), gains(moved(way, length)), length);
    }

    /** In hundredths of a point of the weights that count, so that dropped criteria do not bend the line. */
    private long[] gains(Map<Criterion, Double> weights) {
        FitBasis other = basis.withWeights(weights);
        long counted = Math.round(WHOLE * basis.weights().keySet().stream().mapToDouble(weights::get).sum());
        int width = problem.width();
        long[] gains = new long[edges.size() * width];
        for (int e = 0; e < edges.size(); e++) {
            Candidate c = edges.get(e);
            gains[e * width + solved.optimum().problem().componentOf(c.need().tier())] = counted * c.need().worth(other.whole(scores.get(c)));
        }
        return gains;
    }

    private boolean bringsAbout(Way way, int points, Candidate pair) {
        if (rounds++ >= ROUNDS_SOLVED) {
            return false;
        }
        RoundSettings settings = solved.evaluation().round().settings().with().weights(moved(way, points), "tried in a question").build();
        return again.underWeights(settings).filter(s -> s.pairs(pair)).isPresent();
    }

    private SmallestChange change(Way way, int points) {
        String from = Words.plain(now.get(way.criterion()));
        String to = Words.plain(to(way, points));
        return new SmallestChange("WEIGHT." + way.criterion(), from, to,
                "A weight of %s instead of %s for '%s', the others in proportion so that all add up to 100, would bring the pair into the plan."
                        .formatted(to, from, way.criterion().label()));
    }
}
