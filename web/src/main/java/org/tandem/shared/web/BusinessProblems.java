package org.tandem.shared.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Forbidden;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;

/** How refusals of the services are answered. */
@Provider
public class BusinessProblems implements ExceptionMapper<BusinessException> {

    @Override
    public Response toResponse(BusinessException refused) {
        return problem(refused).answer().build();
    }

    static Problem problem(BusinessException refused) {
        String detail = refused.getMessage();
        if (refused instanceof Malformed) {
            return Problem.of(400, "MALFORMED", detail).withFields(refused.reasons());
        }
        if (refused instanceof Refused r) {
            return Problem.of(422, r.code(), detail).withRules(refused.reasons());
        }
        if (refused instanceof Forbidden) {
            return Problem.of(403, "NOT_ALLOWED", detail);
        }
        if (refused instanceof NotFound) {
            return Problem.of(404, "NOT_FOUND", detail);
        }
        if (refused instanceof Stale) {
            return Problem.of(409, "STALE", detail);
        }
        if (refused instanceof WrongState) {
            return Problem.of(409, "WRONG_STATE", detail).withRules(refused.reasons());
        }
        throw new IllegalStateException("No answer is known for " + refused.getClass().getName() + ".", refused);
    }
}
