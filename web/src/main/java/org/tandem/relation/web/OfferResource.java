package org.tandem.relation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.relation.service.OfferRow;
import org.tandem.relation.service.Offers;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** Offers and asks over the interface. */
@Path("/offers")
@RequestScoped
@Tag(name = "Assessments and links")
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {

    @Inject
    private Offers offers;

    @GET
    @Requires(Permission.READ_RELATIONS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List offers", description = "Open ones first; what is over is seen by its provider and by leads of its region.")
    public Page<OfferRow> list(@BeanParam PageParameters page) {
        return Page.of(offers.list(), page.asked());
    }

    @POST
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Offer or ask for support", description = "A signatory of the provider.")
    public Response record(OfferRequest sent) {
        OfferRequest asked = Body.of(sent);
        OfferRow made = offers.post(asked.provider(), asked.kind(), asked.topic(), asked.peopleDays() == null ? 0 : asked.peopleDays(), asked.note(),
                asked.expires());
        return Response.created(URI.create("offers/" + made.id())).entity(made).build();
    }

    @POST
    @Path("/{id: \\d{1,18}}/settle")
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an offer or ask off the board", description = "If-Match holds its rowVersion. Nothing is deleted.")
    public OfferRow settle(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, SettleRequest sent) {
        SettleRequest asked = Body.of(sent);
        return offers.settle(id, asked.outcome(), asked.reason(), RowVersion.of(ifMatch, "offer"));
    }
}
