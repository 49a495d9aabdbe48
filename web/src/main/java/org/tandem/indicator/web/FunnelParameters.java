package org.tandem.indicator.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tandem.indicator.service.FunnelQuery;
import org.tandem.shared.web.Input;

/** The parameters of a funnel. */
public class FunnelParameters {

    @Parameter(description = "Period of the indicator's rhythm; the newest when not given")
    @QueryParam("period")
    private String period;
    @Parameter(description = "GROUP, REGION, TYPE or SIMILAR of the provider, a comparator group such as ACUTE, or ALL")
    @QueryParam("peerSet")
    private String peerSet;
    @Parameter(description = "ODS code: whose peers are meant")
    @QueryParam("provider")
    private String provider;
    @Parameter(description = "SR standardised ratio, PR proportion, RC ratio of counts; as the indicator is when not given")
    @QueryParam("kind")
    private String kind;
    @Parameter(description = "SHMI or CQC, for standardised ratios")
    @QueryParam("method")
    private String method;
    @Parameter(description = "Whether the limits allow for the usual spread between providers; true when not given")
    @QueryParam("overdispersion")
    private String overdispersion;
    @Parameter(description = "95 or 99.8: the limits that name an outlier")
    @QueryParam("limit")
    private String limit;
    @Parameter(description = "Share of units trimmed at each end when that spread is estimated; 0.1 when not given")
    @QueryParam("trim")
    private String trim;

    FunnelQuery query() {
        return new FunnelQuery(Input.period("period", period), peerSet, provider, Input.oneOf("kind", kind, FunnelQuery.Kind.class),
                Input.oneOf("method", method, FunnelQuery.Standardised.class), Input.flag("overdispersion", overdispersion),
                Input.number("limit", limit), Input.number("trim", trim));
    }
}
