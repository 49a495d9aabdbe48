package org.tandem.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.indicator.service.ChartView;
import org.tandem.indicator.service.Comparisons;
import org.tandem.indicator.service.FunnelView;
import org.tandem.indicator.service.IndicatorRow;
import org.tandem.indicator.service.Indicators;
import org.tandem.indicator.service.PartList;
import org.tandem.indicator.service.PositionList;
import org.tandem.indicator.service.PositionQuery;
import org.tandem.indicator.service.RankList;
import org.tandem.indicator.service.SpreadView;
import org.tandem.shared.Page;
import org.tandem.shared.web.Computed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;

/** Indicators over the interface. */
@Path("/indicators")
@RequestScoped
@Computed
@Tag(name = "Indicators")
public class IndicatorResource {

    @Inject
    private Indicators indicators;
    @Inject
    private Comparisons comparisons;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List indicators", description = "In the order of the catalogue, with all that must be known to read them.")
    public Page<IndicatorRow> list(@BeanParam PageParameters page) {
        return indicators.list(page.asked());
    }

    @GET
    @Path("/{code}")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show an indicator")
    public IndicatorRow find(@PathParam("code") String code) {
        return indicators.find(code);
    }

    @GET
    @Path("/{code}/positions")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Show the positions of providers in a period",
            description = "Rank, percentile and quartile within a peer set: GROUP, REGION or TYPE of the provider, a comparator group"
                    + " such as ACUTE, ALL, or the id of an own peer set. With 'provider' only its own row is answered.")
    public PositionList positions(@PathParam("code") String code, @QueryParam("period") String period, @QueryParam("peerSet") String peerSet,
                                  @QueryParam("provider") String provider, @QueryParam("quartileMethod") String quartileMethod) {
        return indicators.positions(code, new PositionQuery(Input.period("period", period), peerSet, provider,
                Input.oneOf("quartileMethod", quartileMethod, QuartileMethod.class)));
    }

    @GET
    @Path("/{code}/parts")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show the parts of an indicator in a period",
            description = "By treatment function, type of cancer and the like. Every part is an indicator of its own under its code, such as RTT_18W.C_100;"
                    + " parts stand in no list of indicators and are never added to their total.")
    public PartList parts(@PathParam("code") String code, @QueryParam("period") String period, @QueryParam("peerSet") String peerSet,
                          @QueryParam("provider") String provider) {
        return indicators.parts(code, new PositionQuery(Input.period("period", period), peerSet, provider, null));
    }

    @GET
    @Path("/{code}/process-chart")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Show the process chart of a provider", description = "XmR chart in the style of Making Data Count. 'provider' is an"
            + " ODS code or England; 'rebase' can be given several times.")
    public ChartView processChart(@PathParam("code") String code, @BeanParam ChartParameters parameters) {
        return indicators.processChart(code, parameters.query());
    }

    @GET
    @Path("/{code}/funnel")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Show the funnel of an indicator", description = "Every provider against the limits at its denominator. Providers without"
            + " figure or denominator stand in 'leftOut' with the reason.")
    public FunnelView funnel(@PathParam("code") String code, @BeanParam FunnelParameters parameters) {
        return comparisons.funnel(code, parameters.query());
    }

    @GET
    @Path("/{code}/rank-chances")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Show how sure the ranks are", description = "Likely ranks, probabilities of the quarters, and whether the rank has"
            + " changed since 'compareWith' (a year before when not given), by simulation with a fixed seed.")
    public RankList rankChances(@PathParam("code") String code, @QueryParam("period") String period, @QueryParam("peerSet") String peerSet,
                                @QueryParam("provider") String provider, @QueryParam("compareWith") String compareWith) {
        return comparisons.ranks(code, new PositionQuery(Input.period("period", period), peerSet, provider, null),
                Input.period("compareWith", compareWith));
    }

    @GET
    @Path("/{code}/spread")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Show how far providers lie apart over time", description = "Quantiles by period, and whether the middle half of the"
            + " providers has become narrower, with a 95 % interval.")
    public SpreadView spread(@PathParam("code") String code, @QueryParam("period") String period, @QueryParam("peerSet") String peerSet,
                             @QueryParam("provider") String provider) {
        return comparisons.spread(code, new PositionQuery(Input.period("period", period), peerSet, provider, null));
    }
}
