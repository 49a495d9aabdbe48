package org.tandem.overview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.overview.service.Change;
import org.tandem.overview.service.Changes;
import org.tandem.overview.service.RealChanges;
import org.tandem.shared.Period;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Notices;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.service.StandingBoard;
import org.tandem.standing.service.StandingRow;
import org.tandem.standing.web.StandingOverview;

/** The page after sign-in: what is new, who stands where, what is next. */
@Named
@RequestScoped
public class OverviewPage {

    private static final int FIRST = 6;
    private static final int MONTHS = 12;
    private static final int NEEDS = 8;

    /** How many providers have a status as their gravest. */
    public record Group(DifficultyStatus status, long count) {
    }

    @Inject
    private RealChanges realChanges;
    @Inject
    private StandingOverview standings;
    @Inject
    private StandingBoard board;
    @Inject
    private OverviewWords words;
    @Inject
    private Formats format;
    @Inject
    private Notices notices;

    private String asOf;
    private String region;
    private Changes changes;
    private Map<String, StandingRow> seen;
    private List<NeedLine> needs;

    public void load() {
        changes = realChanges.at(notices.period(asOf));
        seen = standings.at(changes.asOf());
    }

    public String getLead() {
        return words.lead(changes, real());
    }

    /** The largest changes. */
    public List<Change> getFirst() {
        return real().stream().limit(FIRST).toList();
    }

    /** The other real changes. */
    public List<Change> getFurther() {
        return real().stream().skip(FIRST).toList();
    }

    private List<Change> real() {
        return changes.real().stream().filter(c -> region == null || region.isBlank() || region.equals(c.region())).toList();
    }

    public List<Group> getGroups() {
        return NeedLines.LISTED.stream().map(s -> new Group(s, ofRegion().filter(r -> r.difficulty() == s).count())).toList();
    }

    /** How many new statuses are with their trusts still. */
    public int getWithTrusts() {
        return ofRegion().mapToInt(r -> r.withTrust().size()).sum();
    }

    /** The gravest needs. */
    public List<NeedLine> getNeeds() {
        return needs().stream().limit(NEEDS).toList();
    }

    /** The other needs. */
    public List<NeedLine> getFurtherNeeds() {
        return needs().stream().skip(NEEDS).toList();
    }

    private List<NeedLine> needs() {
        if (needs == null) {
            needs = words.needs(ofRegion());
        }
        return needs;
    }

    private Stream<StandingRow> ofRegion() {
        return seen.values().stream().filter(r -> region == null || region.isBlank() || region.equals(r.region()));
    }

    public Drawing getMap() {
        return words.map(seen, region, changes.asOf());
    }

    public boolean isLeading() {
        return standings.isLead();
    }

    public boolean isPublished() {
        return changes.asOf() != null;
    }

    /** Months to choose from, newest first. */
    public List<Choice> getMonths() {
        return board.latestMonth().map(newest -> Stream.iterate(newest, p -> p.plus(-1)).limit(MONTHS).map((Period p) ->
                new Choice(p.toString(), format.period(p))).toList()).orElse(List.of());
    }

    public Changes getChanges() {
        return changes;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
