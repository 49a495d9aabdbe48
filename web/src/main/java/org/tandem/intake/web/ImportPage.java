package org.tandem.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.intake.Problem.Severity;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.ReleaseSummary.Total;
import org.tandem.intake.service.Imports;
import org.tandem.intake.service.ProblemList;
import org.tandem.intake.service.ReleaseView;
import org.tandem.intake.service.RevisedFigure;
import org.tandem.provider.Provider;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Notices;
import org.tandem.standing.service.EffectsView;
import org.tandem.standing.service.ReleaseEffects;

/** One release: what it holds, what it would change, and putting it in force. */
@Named
@RequestScoped
public class ImportPage {

    private static final int SHOWN = 100;
    private static final Set<String> DONE = Set.of("published", "withdrawn", "aside");

    @Inject
    private Imports imports;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    @Inject
    private ReleaseEffects effects;
    @Inject
    private PanelHolder panels;
    @Inject
    private Formats format;

    private ReleaseView release;
    private List<RevisedFigure> revised;
    private EffectsView view;
    private ProblemList errors;
    private ProblemList warnings;

    public ReleaseView getRelease() {
        if (release == null) {
            release = imports.find(id());
        }
        return release;
    }

    private static int id() {
        try {
            return Integer.parseInt(String.valueOf(Faces.getRequestParameter("id")));
        } catch (NumberFormatException noNumber) {
            throw new NotFound("There is no such release.");
        }
    }

    public void publish() throws IOException {
        change(imports::publish, "published");
    }

    public void withdraw() throws IOException {
        change(imports::withdraw, "withdrawn");
    }

    /** Withdraws a release that never was in force. */
    public void putAside() throws IOException {
        change(imports::withdraw, "aside");
    }

    private void change(IntFunction<ReleaseView> verb, String done) throws IOException {
        try {
            verb.apply(id());
            Faces.redirect(Faces.getRequestContextPath() + "/import?id=" + id() + "&done=" + done);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    /** Whether the file is still being read. */
    public boolean isReading() {
        return getRelease().status() == ReleaseStatus.STAGING;
    }

    public boolean isPublishable() {
        return authority.holds(Permission.MANAGE_IMPORTS) && getRelease().status() == ReleaseStatus.STAGED;
    }

    /** Whether the file was refused and its columns could be mapped. */
    public boolean isMappable() {
        return authority.holds(Permission.MANAGE_IMPORTS) && getRelease().refusal() != null && getRelease().refusal().rule().equals("UNKNOWN_LAYOUT");
    }

    public boolean isWithdrawable() {
        return authority.holds(Permission.MANAGE_IMPORTS) && getRelease().status() == ReleaseStatus.PUBLISHED;
    }

    /** What keeps rows out. */
    public ProblemList getErrors() {
        if (errors == null) {
            errors = imports.problems(getRelease().id(), Severity.ERROR, SHOWN);
        }
        return errors;
    }

    /** What somebody should look at. */
    public ProblemList getWarnings() {
        if (warnings == null) {
            warnings = imports.problems(getRelease().id(), Severity.WARNING, SHOWN);
        }
        return warnings;
    }

    /** Published figures that get another content. */
    public List<RevisedFigure> getRevised() {
        if (revised == null) {
            revised = imports.revised(getRelease().id());
        }
        return revised;
    }

    /** The first of them. */
    public List<RevisedFigure> getRevisedShown() {
        return getRevised().stream().limit(SHOWN).toList();
    }

    /** Whether the dry run is shown: always before publishing, afterwards when asked for. */
    public boolean isDryRun() {
        return getRelease().status() == ReleaseStatus.STAGED
                || getRelease().status() == ReleaseStatus.PUBLISHED && Faces.getRequestParameter("effects") != null;
    }

    /** What publishing would change, or withdrawing. */
    public EffectsView getEffects() {
        if (view == null) {
            view = effects.of(getRelease().id());
        }
        return view;
    }

    /** The first places that would change. */
    public List<EffectsView.Place> getPlacesShown() {
        return getEffects().positions().stream().limit(SHOWN).toList();
    }

    /** Name of a provider, its code where no list names it. */
    public String name(String odsCode) {
        return panels.current().providers().find(odsCode).map(Provider::name).orElse(odsCode);
    }

    /** A figure in the unit of its indicator, or why there is none. */
    public String value(String indicator, Double value, FigureState state) {
        return format.value(value, state, panels.current().indicators().get(indicator).kind());
    }

    /** New minus old figure. */
    public String difference(String indicator, Double value) {
        return format.difference(value, panels.current().indicators().get(indicator).kind());
    }

    /** A figure in the unit of its indicator, empty where there is none. */
    public String number(String indicator, Double value) {
        return format.number(value, panels.current().indicators().get(indicator).kind());
    }

    /** Totals that do not agree. */
    public List<Total> getDiffering() {
        return getRelease().summary().totals().stream().filter(t -> !t.equal()).toList();
    }

    /** First and last period, or the one. */
    public String getSpan() {
        List<String> periods = getRelease().summary().periods().stream().map(p -> ReportFormat.period(Period.parse(p))).toList();
        return periods.isEmpty() ? "–" : periods.size() == 1 ? periods.get(0) : periods.get(0) + " – " + periods.get(periods.size() - 1);
    }

    public String getIdentical() {
        return Faces.getRequestParameter("identical");
    }

    /** What was just done, null when nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }
}
