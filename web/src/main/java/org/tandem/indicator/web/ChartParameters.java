package org.tandem.indicator.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tandem.indicator.service.ChartQuery;
import org.tandem.shared.web.Input;

/** The parameters of a process chart. */
public class ChartParameters {

    @Parameter(description = "ODS code, code of a region, or England", required = true)
    @QueryParam("provider")
    private String provider;
    @Parameter(description = "First period, e.g. 2024-04")
    @QueryParam("from")
    private String from;
    @Parameter(description = "Last period, e.g. 2025-03")
    @QueryParam("to")
    private String to;
    @Parameter(description = "First period of a new process, can be given several times")
    @QueryParam("rebase")
    private List<String> rebases;
    @Parameter(description = "Number of points, at least 12, that mean and limits are fitted to")
    @QueryParam("fixAfter")
    private String fixAfter;
    @Parameter(description = "Whether moving ranges above their own limit are left out; true when not given")
    @QueryParam("screen")
    private String screen;
    @Parameter(description = "Target in the unit of the indicator; the minimum in force when not given")
    @QueryParam("target")
    private String target;

    ChartQuery query() {
        return new ChartQuery(provider, Input.period("from", from), Input.period("to", to), Input.periods("rebase", rebases),
                Input.whole("fixAfter", fixAfter), Input.flag("screen", screen), Input.number("target", target));
    }
}
