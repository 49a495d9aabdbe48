package org.tandem.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tandem.benchmark.Estimate;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;
import org.tandem.standing.DrawnQuarter.DrawnLead;
import org.tandem.standing.DrawnQuarter.Places;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.Measure;
import org.tandem.standing.StandingRules.TopicRule;

/** One comparator group in one topic, whose figures can be drawn anew. A yearly figure is drawn once for all quarters that it holds at. */
final class TopicDraws {

    /** A figure of a lead: what it is, and how well it is known where that can be said. */
    private record Drawn(double goodness, double sign, Optional<Estimate> estimate) {

        double draw(RandomGenerator random) {
            return estimate.map(e -> sign * e.draw(random)).orElse(goodness);
        }
    }

    private record Key(String indicator, String provider, Period period) {
    }

    private final StandingRules rules;
    private final TopicRule rule;
    private final List<Provider> members;
    private final boolean yearly;
    private final List<Drawn> drawn = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<DrawnQuarter> quarters;

    TopicDraws(StandingRules rules, TopicRule rule, List<Provider> members, GroupTopic.PlacedQuarters placed, LeadFigures figures) {
        this.rules = rules;
        this.rule = rule;
        this.members = members;
        this.yearly = placed.yearly();
        List<TopicQuarter> all = placed.quarters();
        this.quarters = all.subList(Math.max(0, all.size() - Math.max(needWindow(), strengthWindow())), all.size()).stream()
                .map(q -> quarter(q, figures)).toList();
    }

    private DrawnQuarter quarter(TopicQuarter q, LeadFigures figures) {
        List<DrawnLead> leads = IntStream.range(0, rule.leads().size()).mapToObj(l -> lead(q, l, figures))
                .filter(l -> l.members().length >= rules.placing().minimumPlaced()).toList();
        return new DrawnQuarter(leads, members.size(), rules.placing());
    }

    private DrawnLead lead(TopicQuarter q, int number, LeadFigures figures) {
        Lead lead = rule.leads().get(number);
        int[] judged = IntStream.range(0, members.size()).filter(m -> q.leads(members.get(m).odsCode()).get(number).isJudged()).toArray();
        int[] figuresOf = IntStream.of(judged).map(m -> number(members.get(m), q.leads(members.get(m).odsCode()).get(number))).toArray();
        boolean moves = yearly || figures.rhythm(lead.indicator()) != Rhythm.YEARLY;
        return new DrawnLead(lead.weight(), moves, judged, figuresOf, lead.measure() == Measure.GAP_TO_REGION_MEDIAN ? regions(judged) : List.of());
    }

    private List<int[]> regions(int[] judged) {
        Map<String, List<Integer>> places = new TreeMap<>();
        IntStream.range(0, judged.length).forEach(i -> places.computeIfAbsent(members.get(judged[i]).region().code(), r -> new ArrayList<>()).add(i));
        return places.values().stream().map(own -> own.stream().mapToInt(i -> i).toArray()).toList();
    }

    private int number(Provider provider, LeadFigure f) {
        return numbers.computeIfAbsent(new Key(f.indicator().code(), provider.odsCode(), f.period()), k -> {
            double sign = f.indicator().direction() == ImprovementDirection.LOWER_BETTER ? -1 : 1;
            drawn.add(new Drawn(f.goodness(), sign, Estimate.of(f.figure(), f.indicator().kind())));
            return drawn.size() - 1;
        });
    }

    void published(DrawnSizes sizes) {
        put(drawn.stream().mapToDouble(Drawn::goodness).toArray(), sizes);
    }

    void draw(RandomGenerator random, DrawnSizes sizes) {
        put(drawn.stream().mapToDouble(d -> d.draw(random)).toArray(), sizes);
    }

    private void put(double[] goodness, DrawnSizes sizes) {
        List<Places> places = quarters.stream().map(q -> q.places(goodness)).toList();
        for (int m = 0; m < members.size(); m++) {
            sizes.put(rule.topic(), members.get(m).odsCode(), needSize(places, m), strengthSize(places, m));
        }
    }

    /** As {@link DifficultyRule#needSize}. */
    private double needSize(List<Places> places, int member) {
        double sum = 0;
        int placed = 0;
        int low = 0;
        for (Places p : last(places, needWindow())) {
            if (p.has(member)) {
                sum += p.score()[member];
                placed++;
                low += p.low()[member] ? 1 : 0;
            }
        }
        return 0.5 * (1 - (placed == 0 ? 1 : sum / placed)) + 0.5 * low / needWindow();
    }

    /** As {@link StrengthRule#strengthSize}. */
    private double strengthSize(List<Places> places, int member) {
        int known = 0;
        int best = 0;
        for (Places p : last(places, strengthWindow())) {
            known += p.has(member) ? 1 : 0;
            best += p.has(member) && p.best()[member] ? 1 : 0;
        }
        double[] recent = last(places, rules.difficulty().window()).stream().filter(p -> p.has(member)).mapToDouble(p -> p.score()[member]).toArray();
        double sum = 0;
        for (double score : recent) {
            sum += score;
        }
        return recent.length == 0 ? 0 : 0.5 * sum / recent.length + 0.5 * best / known;
    }

    private static List<Places> last(List<Places> places, int n) {
        return places.subList(Math.max(0, places.size() - n), places.size());
    }

    private int needWindow() {
        return yearly ? rules.yearly().window() : rules.difficulty().window();
    }

    private int strengthWindow() {
        return yearly ? rules.yearly().window() : rules.strength().window();
    }
}
