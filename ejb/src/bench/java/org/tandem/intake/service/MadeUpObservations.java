package org.tandem.intake.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tandem.intake.Observation;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/** Many monthly shares with their counts, the same ones in every run. */
public final class MadeUpObservations {

    private MadeUpObservations() {
    }

    /** One observation for each indicator, provider and month, in the order of a published file: month, provider, indicator. */
    public static List<Observation> of(int indicators, int providers, int firstMonth, int months, long seed) {
        Random random = new Random(seed);
        List<Observation> observations = new ArrayList<>(indicators * providers * months);
        for (int m = firstMonth; m < firstMonth + months; m++) {
            Period month = Period.month(2005, 1).plus(m);
            for (int p = 0; p < providers; p++) {
                String provider = "R%03d".formatted(p);
                for (int i = 0; i < indicators; i++) {
                    int all = 1_000 + random.nextInt(30_000);
                    observations.add(new Observation(indicator(i), provider, month, Figure.ofCounts(random.nextInt(all), all), observations.size() + 2));
                }
            }
        }
        return observations;
    }

    /** Code of an indicator. */
    public static String indicator(int number) {
        return "MADE_UP_%02d".formatted(number);
    }
}
