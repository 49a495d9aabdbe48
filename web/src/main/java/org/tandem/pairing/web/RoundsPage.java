package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.indicator.Topic;
import org.tandem.pairing.CapacitySettings;
import org.tandem.pairing.RoundScope;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RoundSettingsBuilder;
import org.tandem.pairing.service.RoundRow;
import org.tandem.pairing.service.RoundSolving;
import org.tandem.pairing.service.Rounds;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.standing.service.StandingBoard;

/** Rounds that the person may see, and setting up a new one. */
@Named
@RequestScoped
public class RoundsPage {

    private static final Set<Topic> OFFERED = EnumSet.of(Topic.URGENT_CARE, Topic.ELECTIVE, Topic.CANCER, Topic.DIAGNOSTICS, Topic.WORKFORCE);

    @Inject
    private Rounds rounds;
    @Inject
    private RoundSolving solving;
    @Inject
    private StandingBoard board;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private List<RoundRow> rows;
    private String name;
    private String asOf;
    private String region;
    private Integer capacity;
    private Double maxDistanceKm;
    private boolean crossRegion = true;

    /** Makes the round, starts solving it and leads to it. */
    public void create() throws IOException {
        Period month = notices.period(asOf);
        if (name == null || name.isBlank() || month == null) {
            notices.wrong("rounds.incomplete");
            return;
        }
        try {
            long id = rounds.create(settings(month)).id();
            solving.start(id);
            Faces.redirect(Faces.getRequestContextPath() + "/round?id=" + id);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    private RoundSettings settings(Period month) {
        Set<String> regions = region == null || region.isBlank() ? Set.of() : Set.of(region);
        RoundSettingsBuilder settings = RoundSettings.topicRound(name.strip(), month, topics()).with().crossRegion(crossRegion)
                .scope(new RoundScope(regions, Set.of(), Set.of(), Set.of(), Set.of()));
        Optional.ofNullable(capacity).ifPresent(c -> settings.capacity(new CapacitySettings(OptionalInt.of(c), java.util.Map.of())));
        Optional.ofNullable(maxDistanceKm).ifPresent(settings::maxDistanceKm);
        return settings.build();
    }

    private Set<Topic> topics() {
        Set<Topic> chosen = EnumSet.noneOf(Topic.class);
        for (String topic : Optional.ofNullable(Faces.getRequestParameterValues("topic")).orElse(new String[0])) {
            Optional.ofNullable(notices.constant(Topic.class, topic)).ifPresent(chosen::add);
        }
        return chosen;
    }

    public boolean isSetUpAllowed() {
        return authority.holds(Permission.RUN_ROUNDS) && authority.caller().scope().ownProvider().isEmpty();
    }

    public List<RoundRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(rounds.list());
        }
        return rows;
    }

    public List<Choice> getTopics() {
        return OFFERED.stream().map(t -> new Choice(t.name(), t.label())).toList();
    }

    /** Months to choose from, newest first. */
    public List<Period> getMonths() {
        return board.latestMonth().map(newest -> Stream.iterate(newest, p -> p.plus(-1)).limit(12).toList()).orElse(List.of());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Double getMaxDistanceKm() {
        return maxDistanceKm;
    }

    public void setMaxDistanceKm(Double maxDistanceKm) {
        this.maxDistanceKm = maxDistanceKm;
    }

    public boolean isCrossRegion() {
        return crossRegion;
    }

    public void setCrossRegion(boolean crossRegion) {
        this.crossRegion = crossRegion;
    }
}
