package org.tandem.intake.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.intake.Layout;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.service.Imports;
import org.tandem.intake.service.ReleaseView;
import org.tandem.intake.service.RevisedFigure;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.standing.service.EffectsView;
import org.tandem.standing.service.ReleaseEffects;

/** Imports over the interface. */
@Path("/imports")
@RequestScoped
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final int PROBLEMS_SHOWN = 100;
    /** How long a sender waits for the end of a staging. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A file format that can be imported. */
    public record LayoutRow(String code, String title, String publisher, String licence) {
    }

    @Inject
    private Imports imports;
    @Inject
    private ReleaseEffects effects;
    @Inject
    private PanelHolder panels;

    @GET
    @Requires(Permission.READ_IMPORTS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List imported files", description = "Newest first.")
    public Page<ImportRow> list(@BeanParam PageParameters page) {
        PageAsked asked = page.asked();
        List<ImportRow> rows = imports.list((int) Math.min(asked.first(), Integer.MAX_VALUE), asked.size()).stream().map(ImportRow::of).toList();
        return new Page<>(rows, asked.page(), asked.size(), imports.count());
    }

    @GET
    @Path("/layouts")
    @Requires(Permission.READ_IMPORTS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List the file formats that can be imported", description = "They are recognised from the content of a file.")
    public Page<LayoutRow> layouts(@BeanParam PageParameters page) {
        return Page.of(Arrays.stream(Layout.values()).map(l -> new LayoutRow(l.code(), l.title(), l.publisher(), l.attribution())).toList(), page.asked());
    }

    @POST
    @Requires(Permission.MANAGE_IMPORTS)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Stage files", description = "Parts: file, and where wanted layout and publishedOn. 201 with what was found; nothing"
            + " shows in figures before it is published. 202 with status STAGING while a large file is still being read: ask for it again by"
            + " its id. The same bytes again are answered by 200 with the existing release. With several files 202 and one entry a file in"
            + " items; what is wrong with a file then stands in its own entry.")
    public Response stage(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, @Context UriInfo address)
            throws IOException {
        try (UploadParts parts = UploadReader.read(body, contentType)) {
            if (parts.files().size() > 1) {
                List<ImportAnswer> items = parts.use(upload -> answer(imports.begin(upload)));
                return Response.accepted(Page.of(items, new PageAsked(0, UploadParts.MOST_FILES))).build();
            }
            return answered(parts.use(upload -> imports.stage(upload, PATIENCE)).get(0), address);
        }
    }

    private Response answered(Imports.Staged staged, UriInfo address) {
        ImportAnswer answer = answer(staged);
        URI place = address.getAbsolutePathBuilder().path(Integer.toString(answer.id())).build();
        if (staged.identical()) {
            return Response.ok(answer).build();
        }
        return (answer.status() == ReleaseStatus.STAGING ? Response.accepted().location(place) : Response.created(place)).entity(answer).build();
    }

    @POST
    @Path("/publish")
    @Requires(Permission.MANAGE_IMPORTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish several staged files", description = "All of them in one data version, or none.")
    public Page<ImportRow> publish(PublishRequest wanted) {
        List<ImportRow> rows = imports.publishAll(wanted.checked()).stream().map(ImportRow::of).toList();
        return Page.of(rows, new PageAsked(0, PageAsked.MOST));
    }

    @GET
    @Path("/{id: \\d{1,9}}")
    @Requires(Permission.READ_IMPORTS)
    @Operation(summary = "Show an imported file")
    public ImportAnswer find(@PathParam("id") int id) {
        return answer(imports.find(id), false);
    }

    @GET
    @Path("/{id: \\d{1,9}}/problems.csv")
    @Requires(Permission.READ_IMPORTS)
    @Produces(CsvAnswers.TEXT_CSV)
    @Operation(summary = "Download all problems of a file", description = "Errors, which keep their row out, and warnings, which do not.")
    public ProblemRows problems(@PathParam("id") int id) {
        return ProblemRows.of(imports, id);
    }

    @GET
    @Path("/{id: \\d{1,9}}/changes")
    @Requires(Permission.READ_IMPORTS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List the figures that a file revises", description = "Old and new figure and their difference: against the figures in"
            + " force for a staged file, against those before it for a published one.")
    public Page<RevisedFigure> changes(@PathParam("id") int id, @BeanParam PageParameters page) {
        return Page.of(imports.revised(id), page.asked());
    }

    @GET
    @Path("/{id: \\d{1,9}}/effects")
    @Requires(Permission.READ_IMPORTS)
    @Operation(summary = "Dry run: what publishing a file would change", description = "Standings by topic with their reasons before and after, and"
            + " ranks and quartiles; for a published file what withdrawing it would change.")
    public EffectsView effects(@PathParam("id") int id) {
        return effects.of(id);
    }

    @POST
    @Path("/{id: \\d{1,9}}/publish")
    @Requires(Permission.MANAGE_IMPORTS)
    @Operation(summary = "Publish a staged file", description = "Answered when the figures show. A published file stays as it is.")
    public ImportAnswer publish(@PathParam("id") int id) {
        return answer(imports.publish(id), false);
    }

    @POST
    @Path("/{id: \\d{1,9}}/withdraw")
    @Requires(Permission.MANAGE_IMPORTS)
    @Operation(summary = "Withdraw a published file, or put a staged one aside")
    public ImportAnswer withdraw(@PathParam("id") int id) {
        return answer(imports.withdraw(id), false);
    }

    private ImportAnswer answer(Imports.Staged staged) {
        return answer(staged.release(), staged.identical());
    }

    private ImportAnswer answer(ReleaseView release, boolean identical) {
        return ImportAnswer.of(release, imports.problems(release.id(), 0, PROBLEMS_SHOWN), identical, panels.current().version());
    }
}
