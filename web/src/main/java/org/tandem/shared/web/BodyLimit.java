package org.tandem.shared.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.tandem.shared.service.LimitedStream;
import org.tandem.shared.service.Settings;

/** Turns away bodies that are too large: by their announced length before a byte is read, else while they are read. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1)
public class BodyLimit implements ContainerRequestFilter {

    /** What the frame of a multipart body may add to its file. */
    private static final long FRAME = 64 * 1024;
    private static final long MOST_JSON = 1024 * 1024;

    @Inject
    private Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null) {
            return;
        }
        long limit = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type) ? settings.uploadLimitBytes() + FRAME : MOST_JSON;
        if (announced(request) > limit) {
            request.abortWith(new TooLarge(limit).problem().answer().build());
        } else {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit, () -> {
                throw new TooLarge(limit);
            }));
        }
    }

    /** Not as an int: a body of more than two gigabytes would look like one without length. */
    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length);
    }
}
