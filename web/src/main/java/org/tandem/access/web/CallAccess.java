package org.tandem.access.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.tandem.access.service.Authority;

/** Lets a call through only to holders of the permission that its method names; a method that names none is refused. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class CallAccess implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;
    @Inject
    private Authority authority;

    @Override
    public void filter(ContainerRequestContext request) {
        Requires needed = resource.getResourceMethod().getAnnotation(Requires.class);
        if (needed == null) {
            throw authority.refusal("UNLISTED_CALL", request.getMethod() + " " + request.getUriInfo().getPath(),
                    "This call is not open to anybody.");
        }
        authority.require(needed.value());
    }
}
