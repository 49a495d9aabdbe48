package org.tandem.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.catalogue.service.LocalIndicatorView;
import org.tandem.catalogue.service.LocalIndicators;
import org.tandem.indicator.LocalIndicatorTerms;
import org.tandem.shared.Page;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** Indicators that are added to the catalogue, over the interface. */
@Path("/indicators")
@RequestScoped
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
public class LocalIndicatorResource {

    @Inject
    private LocalIndicators indicators;

    @POST
    @Requires(Permission.MANAGE_IMPORTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a local indicator", description = "Joined to the catalogue at once; its figures then come in by the layout tandem-observations."
            + " 422 with the fields that are wrong, or CODE_TAKEN.")
    public Response add(LocalIndicatorRequest asked, @Context UriInfo address) {
        LocalIndicatorView answer = indicators.add(LocalIndicatorRequest.terms(asked));
        return Response.created(address.getAbsolutePathBuilder().path(answer.code()).build()).entity(answer).build();
    }

    @GET
    @Path("/local")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List local indicators", description = "Those that were added here, in that order.")
    public Page<LocalIndicatorView> list(@BeanParam PageParameters page) {
        return Page.of(indicators.list(), page.asked());
    }

    @PUT
    @Path("/local/{code}")
    @Requires(Permission.MANAGE_IMPORTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a local indicator", description = "If-Match holds its rowVersion. Code, kind and rhythm stay; its definition version grows when"
            + " the meaning of its numbers changes.")
    public LocalIndicatorView change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, LocalIndicatorRequest asked) {
        int rowVersion = RowVersion.of(ifMatch, "indicator");
        LocalIndicatorTerms terms = LocalIndicatorRequest.terms(asked);
        if (!terms.code().equals(code)) {
            throw new Malformed("The address and the indicator name different codes.", new Reason("code", "Write " + code + "; the code of an indicator stays."));
        }
        return indicators.change(terms, rowVersion);
    }
}
