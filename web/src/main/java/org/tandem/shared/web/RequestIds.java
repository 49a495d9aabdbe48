package org.tandem.shared.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.util.UUID;
import org.jboss.logging.MDC;

/**
 * Gives each request an id, which stands in every line of the log that the request causes, in the header
 * {@code X-Request-Id} of its answer, on the error page and in problems of the interface. The id is always our own: one
 * that a caller sends could stand for another request already.
 */
@WebListener
public class RequestIds implements ServletRequestListener {

    /** Attribute of the request that holds its id; error pages read it. */
    static final String NAME_OF_ATTRIBUTE = "tandem_request";

    private static final String NAME = "request";

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        String id = UUID.randomUUID().toString();
        event.getServletRequest().setAttribute(NAME_OF_ATTRIBUTE, id);
        MDC.put(NAME, id);
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        MDC.remove(NAME);
    }

    /** Id of the request that this thread works for, empty outside requests. */
    static String current() {
        Object id = MDC.get(NAME);
        return id == null ? "" : id.toString();
    }
}
