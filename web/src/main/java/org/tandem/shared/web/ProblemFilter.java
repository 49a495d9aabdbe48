package org.tandem.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Forbidden;
import org.tandem.shared.service.BusinessException.NotFound;

/** Turns what a service refused while a page was made, or a database that is away, into the error page with the right status. */
public class ProblemFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ProblemFilter.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Optional<BusinessException> refused = refusal(failure);
            if (response.isCommitted()) {
                throw failure;
            }
            if (refused.isPresent()) {
                response.sendError(status(refused.get()));
            } else if (DatabaseAway.isBehind(failure)) {
                LOG.warnf("A page found no database: %s", failure.getMessage());
                DatabaseAway.tell(response);
            } else {
                LOG.errorf(failure, "A page failed, request %s", RequestIds.current());
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static Optional<BusinessException> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static int status(BusinessException refused) {
        if (refused instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refused instanceof Forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST;
    }
}
