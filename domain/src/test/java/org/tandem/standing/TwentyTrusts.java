package org.tandem.standing;

import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;
import static org.tandem.standing.StandingRulesBuilder.aRuleSet;

import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PanelBuilder;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;

/**
 * Twenty acute trusts with one monthly share: nineteen stay at 41 % to 59 %, and the places of the twentieth are chosen
 * by its shares. Four trusts are the lowest fifth, six the lowest third, five the best quarter.
 */
final class TwentyTrusts {

    static final String SHARE = "SHARE";
    static final String SUBJECT = "SUB";
    static final Period MARCH_2025 = Period.month(2025, 3);
    static final Period LATEST = Period.quarter(2024, 4);

    static final double LOW = 0.10;
    static final double THIRD = 0.455;
    static final double MIDDLE = 0.515;
    static final double UPPER = 0.535;
    static final double BEST = 0.90;

    private static final int PEERS = 19;
    private static final int QUARTERS = 16;

    private TwentyTrusts() {
    }

    static StandingRules rules() {
        return aRuleSet().placing(Topic.URGENT_CARE, SHARE).build();
    }

    static PanelBuilder peers(Indicator indicator) {
        PanelBuilder panel = aPanel().with(indicator).with(aProvider(SUBJECT).build());
        for (int i = 1; i <= PEERS; i++) {
            String code = "P%02d".formatted(i);
            double[] shares = new double[QUARTERS];
            java.util.Arrays.fill(shares, 0.40 + i * 0.01);
            panel.with(aProvider(code).build()).quarters(indicator.code(), code, LATEST.plus(1 - QUARTERS), shares);
        }
        return panel;
    }

    /** The panel with the subject's quarters, of which the last is 2024-25Q4. */
    static Panel panel(double... shares) {
        return peers(anIndicator(SHARE).build()).quarters(SHARE, SUBJECT, LATEST.plus(1 - shares.length), shares).build();
    }

    static TopicStanding standing(Panel panel) {
        return new StandingCalculation().computeAsOf(panel, rules(), MARCH_2025).of(SUBJECT, Topic.URGENT_CARE).orElseThrow();
    }

    static TopicStanding after(double... shares) {
        return standing(panel(shares));
    }
}
