package org.tandem.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.report.CanonicalJson;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportRenderer;
import org.tandem.report.overview.RegionalOverview;
import org.tandem.report.overview.RegionalOverview.PlanLine;
import org.tandem.report.overview.RegionalOverviewWorkbook;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.snapshot.Snapshot;

/** The overview of a region, or of all England, for its leads. */
@Stateless
public class RegionalOverviews {

    private static final String KIND = "REGIONAL_OVERVIEW";
    private static final int HASH = 16;

    private final ReportRenderer<RegionalOverview> workbook = new RegionalOverviewWorkbook();

    @Inject
    private OverviewProfiles trusts;
    @Inject
    private OverviewPlans plans;
    @Inject
    private ReportContext context;
    @Inject
    private Press press;
    @Inject
    private Authority authority;

    /**
     * The overview as a workbook, with the standings and the decisions as they are now.
     *
     * @param region code, null for all England
     * @param asOf   a month, null for the latest complete one
     */
    public IssuedPaper workbook(String region, Period asOf) {
        requireScope(region);
        Panel panel = trusts.panel();
        List<ProviderProfile> profiles = trusts.of(panel, region, asOf);
        Period month = profiles.get(0).asOf();
        DataVersion version = panel.version();
        RegionalOverviewWriter writer = new RegionalOverviewWriter(new IndicatorLines(panel), profiles);
        List<PlanLine> plan = plans.of(month, profiles.stream().map(p -> p.provider().odsCode()).collect(Collectors.toSet()));
        String state = CanonicalJson.sha256(List.of(writer.standings(), plan)).substring(0, HASH);
        String area = region == null ? "England" : profiles.get(0).provider().region().name();
        return press.issue(new Snapshot.Matter(KIND, (region == null ? "England" : region) + " state " + state, month, version), RegionalOverview.class,
                () -> new RegionalOverview(context.stamp(month, version), area, writer.indicators(), writer.trusts(), writer.topics(), writer.standings(),
                        plan, notes(profiles)), workbook);
    }

    private void requireScope(String region) {
        Caller caller = authority.require(Permission.READ_STANDINGS);
        if (region == null ? !caller.scope().isNational() : !caller.scope().coversRegion(region)) {
            throw authority.refusal(Permission.READ_STANDINGS.name(), region == null ? "England" : region,
                    "You may have the overview of your own region only; name it.");
        }
    }

    private DataNotes notes(List<ProviderProfile> profiles) {
        TreeSet<Integer> releases = profiles.stream().flatMap(p -> p.domains().stream()).flatMap(d -> d.topics().stream())
                .flatMap(t -> t.indicators().stream()).map(IndicatorPart::release).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        return new DataNotes(context.lines(releases), List.of(), List.of(profiles.get(0).method().split("; ")));
    }
}
