package org.tandem.shared.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tandem.shared.PageAsked;

/** The parameters that every list takes. */
public class PageParameters {

    @Parameter(description = "Number of the page, the first is 0", schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    @QueryParam("page")
    private String page;

    @Parameter(description = "Entries a page", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"))
    @QueryParam("size")
    private String size;

    /** What is asked for. */
    public PageAsked asked() {
        return asked(PageAsked.USUAL);
    }

    /** What is asked for, with another usual size. */
    public PageAsked asked(int usualSize) {
        return Input.page(page, size == null || size.isBlank() ? Integer.toString(usualSize) : size);
    }
}
