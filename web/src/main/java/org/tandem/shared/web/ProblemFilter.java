package org.tandem.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Forbidden;
import org.tandem.shared.service.BusinessException.NotFound;

/** Turns what a service refused while a page was made, a form whose page is forgotten, or a database that is away, into the error page with the right status. */
public class ProblemFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ProblemFilter.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Optional<BusinessException> refused = cause(failure, BusinessException.class);
            if (response.isCommitted()) {
                throw failure;
            }
            if (refused.isPresent()) {
                response.sendError(status(refused.get()));
            } else if (DatabaseAway.isBehind(failure)) {
                LOG.warnf("A page found no database: %s", failure.getMessage());
                DatabaseAway.tell(response);
            } else if (cause(failure, ViewExpiredException.class).isPresent()) {
                response.sendError(HttpServletResponse.SC_CONFLICT);
            } else {
                LOG.errorf(failure, "A page failed, request %s", RequestIds.current());
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static int status(BusinessException refused) {
        if (refused instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refused instanceof Forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST;
    }
}
