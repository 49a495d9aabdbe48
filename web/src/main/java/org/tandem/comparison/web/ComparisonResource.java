package org.tandem.comparison.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.comparison.service.ComparisonQuery;
import org.tandem.comparison.service.ComparisonView;
import org.tandem.comparison.service.ProviderComparisons;
import org.tandem.indicator.Topic;
import org.tandem.shared.web.Computed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;

/** Chosen providers side by side, over the interface. */
@Path("/comparisons")
@RequestScoped
@Computed
@Tag(name = "Providers")
public class ComparisonResource {

    @Inject
    private ProviderComparisons comparisons;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Compare chosen providers", description = "1 to 10 ODS codes parted by commas, over the indicators of a topic (all when none is given):"
            + " value, rank, grade against England by the 95 % and 99.8 % interval, recent trend, signal and place on the spine chart.")
    public ComparisonView compare(@QueryParam("providers") String providers, @QueryParam("topic") String topic, @QueryParam("asOf") String asOf,
                                  @QueryParam("peerSet") String peerSet) {
        return comparisons.of(new ComparisonQuery(codes(providers), Input.oneOf("topic", topic, Topic.class), Input.period("asOf", asOf), peerSet));
    }

    static List<String> codes(String parted) {
        return parted == null ? List.of() : List.of(parted.split(","));
    }
}
