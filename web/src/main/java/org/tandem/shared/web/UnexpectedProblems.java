package org.tandem.shared.web;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.shared.service.BusinessException;

/** How a defect is answered: with a reference into the log, never with its inside. */
@Provider
public class UnexpectedProblems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class);

    @Override
    public Response toResponse(Throwable defect) {
        if (defect instanceof EJBException && defect.getCause() instanceof BusinessException refused) {
            return BusinessProblems.problem(refused).answer().build();
        }
        Optional<TooLarge> tooLarge = TooLarge.behind(defect);
        if (tooLarge.isPresent()) {
            return tooLarge.get().problem().answer().build();
        }
        if (DatabaseAway.isBehind(defect)) {
            LOG.warnf("A call found no database: %s", defect.getMessage());
            return DatabaseAway.problem().answer().build();
        }
        LOG.errorf(defect, "A call failed, request %s", RequestIds.current());
        return Problem.of(500, "UNEXPECTED", "Something went wrong on our side. Quote the request " + RequestIds.current() + ".").answer().build();
    }
}
