package org.tandem.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.Succession;
import org.tandem.shared.Period;

/**
 * The newest transaction by which a provider took over others.
 *
 * @param wholeQuarters quarters that lie wholly after it, up to the one judged
 */
record Merger(LocalDate on, int wholeQuarters) {

    static Optional<Merger> newest(ProviderRegistry registry, Provider provider, Period quarter) {
        List<Succession> before = registry.intoSuccessor(provider.odsCode()).stream()
                .filter(s -> !s.on().isAfter(quarter.lastDay())).toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(of(before.get(before.size() - 1).on(), quarter));
    }

    private static Merger of(LocalDate on, Period quarter) {
        int whole = 0;
        for (Period q = quarter; !q.firstDay().isBefore(on) && whole < 100; q = q.plus(-1)) {
            whole++;
        }
        return new Merger(on, whole);
    }
}
