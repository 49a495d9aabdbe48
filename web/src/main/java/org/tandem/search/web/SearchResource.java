package org.tandem.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.search.Found;
import org.tandem.search.service.Search;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;

/** The search over the interface. */
@Path("/search")
@RequestScoped
@Tag(name = "Search")
public class SearchResource {

    @Inject
    private Search search;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Find providers, indicators and rounds", description = "By code or name; words may be cut short and stand in any order."
            + " Best first. Rounds are those that you may see.")
    public Page<Found> find(@QueryParam("q") String q, @BeanParam PageParameters page) {
        return Page.of(search.find(q, Integer.MAX_VALUE), page.asked());
    }
}
