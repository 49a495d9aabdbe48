package org.tandem.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.service.Coverage;
import org.tandem.indicator.service.CoverageGrid;
import org.tandem.indicator.service.CoverageList;
import org.tandem.indicator.service.CoverageRow;
import org.tandem.provider.ProviderType;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;

/** What is published and what is missing: all indicators, or one by provider. */
@Named
@RequestScoped
public class CoveragePage {

    private static final int SHADES = 4;

    /**
     * A cell of the map of all indicators.
     *
     * @param shade 0 for nothing to 4 for as many providers as ever
     */
    public record Cell(Period month, int count, int shade) {
    }

    /** A cell of the map of one indicator: state and the sign for it. */
    public record Mark(Period period, String state, String sign) {
    }

    @Inject
    private Coverage coverage;
    @Inject
    private PanelHolder panels;
    @Inject
    private Notices notices;

    private CoverageList all;
    private CoverageGrid grid;

    public String getIndicator() {
        return Faces.getRequestParameter("indicator");
    }

    public String getType() {
        return Faces.getRequestParameter("type");
    }

    public boolean isOne() {
        return getIndicator() != null && !getIndicator().isBlank();
    }

    public List<Choice> getIndicators() {
        return panels.current().indicators().all().stream().map(i -> new Choice(i.code(), i.name())).toList();
    }

    public CoverageList getAll() {
        if (all == null) {
            all = coverage.all();
        }
        return all;
    }

    public CoverageGrid getGrid() {
        if (grid == null) {
            grid = coverage.of(getIndicator(), notices.constant(ProviderType.class, getType()));
        }
        return grid;
    }

    /** Cells of an indicator by month. */
    public List<Cell> cells(CoverageRow row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.counts().size(); i++) {
            int count = row.counts().get(i);
            cells.add(new Cell(getAll().months().get(i), count, count == 0 ? 0 : Math.max(1, Math.round((float) SHADES * count / row.most()))));
        }
        return cells;
    }

    /** Cells of a provider by period. */
    public List<Mark> marks(CoverageGrid.Line line) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < line.states().size(); i++) {
            FigureState state = line.states().get(i);
            marks.add(new Mark(getGrid().periods().get(i), state == null ? "NOTHING" : state.name(), sign(state)));
        }
        return marks;
    }

    private static String sign(FigureState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case PRESENT -> "✓";
            case SUPPRESSED -> "*";
            case NOT_APPLICABLE -> "–";
            case NOT_REPORTED -> "?";
        };
    }
}
