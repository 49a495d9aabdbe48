package org.tandem.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The interface for analysts' tools and other systems. It finds its resources by itself. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Tandem", version = "1",
                description = "Published figures of English NHS providers, their positions, charts, standing and pairing."
                        + " Shares are fractions from 0 to 1. A number that is not there is null beside its state."
                        + " Lists are answered as JSON or, with Accept: text/csv, as CSV."),
        securitySets = {
            @SecurityRequirementsSet(@SecurityRequirement(name = "user")),
            @SecurityRequirementsSet(@SecurityRequirement(name = "token"))})
@SecurityScheme(securitySchemeName = "user", type = SecuritySchemeType.HTTP, scheme = "basic", description = "User name and password")
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "Personal access token, made and revoked on the account page")
public class RestApi extends Application {
}
