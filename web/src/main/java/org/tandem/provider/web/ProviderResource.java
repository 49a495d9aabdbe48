package org.tandem.provider.web;

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
import org.tandem.provider.ProviderType;
import org.tandem.provider.service.ProviderDetail;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderQuery;
import org.tandem.provider.service.ProviderRow;
import org.tandem.provider.service.Providers;
import org.tandem.shared.Page;
import org.tandem.shared.web.Computed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;

/** Providers over the interface. */
@Path("/providers")
@RequestScoped
@Computed
@Tag(name = "Providers")
public class ProviderResource {

    @Inject
    private Providers providers;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List providers", description = "By code. 'q' is a part of the name or code; 'open' is true for those open today.")
    public Page<ProviderRow> list(@QueryParam("q") String q, @QueryParam("region") String region, @QueryParam("icb") String icb,
                                  @QueryParam("type") String type, @QueryParam("open") String open, @BeanParam PageParameters page) {
        return providers.list(new ProviderQuery(q, region, icb, Input.oneOf("type", type, ProviderType.class), Input.flag("open", open)),
                page.asked());
    }

    @GET
    @Path("/{ods}")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show a provider", description = "With its successions and, to those who may see it, its standing.")
    public ProviderDetail find(@PathParam("ods") String odsCode) {
        return providers.find(odsCode);
    }

    @GET
    @Path("/{ods}/profile")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show all that is published about a provider",
            description = "By domain, topic and indicator, at a month (the latest complete one when none is given)."
                    + " 'opportunity' tells gaps to the median and the best quarter in patients, and which sums may be made."
                    + " With a peer set other than the comparator group 'peerEffects' says which results change with it.")
    public ProviderProfile profile(@PathParam("ods") String odsCode, @QueryParam("asOf") String asOf, @QueryParam("peerSet") String peerSet) {
        return providers.profile(odsCode, Input.period("asOf", asOf), peerSet);
    }
}
