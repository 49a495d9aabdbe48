package org.tandem.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PlaceFinder;
import org.tandem.benchmark.Positions;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.service.WithheldFigures;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/** Holds the panel of the data version in force. A request takes it once and keeps it to its end. */
@ApplicationScoped
public class PanelHolder implements WithheldFigures {

    private record Held(Panel panel, PanelAnswers answers) {

        Held(Panel panel) {
            this(panel, new PanelAnswers());
        }
    }

    private record PlaceQuestion(String indicator, Period period, List<String> providers, QuartileMethod method) implements PanelQuestion<Positions> {

        @Override
        public int rows(Positions answer) {
            return answer.positions().size();
        }
    }

    private volatile Held held = new Held(new Panel(new DataVersion(0), ProviderRegistry.EMPTY, new IndicatorCatalogue(List.of()), Map.of()));

    /** The panel in force. */
    public Panel current() {
        return held.panel();
    }

    /**
     * An answer that rests on a panel alone: worked out once while this panel is in force, whoever asks. The caller has checked
     * that it may be told.
     */
    public <A> A answer(Panel panel, PanelQuestion<A> question, Supplier<A> work) {
        Held now = held;
        return now.panel() == panel ? now.answers().of(question, work) : work.get();
    }

    /** Positions in a panel, each worked out once while it is in force. */
    public PlaceFinder places(Panel panel) {
        return (indicator, period, providers, method) -> answer(panel, new PlaceQuestion(indicator, period, providers, method),
                () -> Positions.of(panel, indicator, period, providers, method));
    }

    @Override
    public boolean isWithheld(String indicator, String provider, Period period) {
        return current().isWithheld(indicator, provider, period);
    }

    /** Puts another panel in its place. */
    public void swap(Panel next) {
        held = new Held(next);
    }
}
