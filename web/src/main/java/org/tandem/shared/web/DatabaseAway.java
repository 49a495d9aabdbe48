package org.tandem.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** A call that failed because no connection to the database could be had or kept. */
public final class DatabaseAway {

    private static final int RETRY_SECONDS = 30;

    private DatabaseAway() {
    }

    /** Whether this is what went wrong at the bottom of an exception. */
    public static boolean isBehind(Throwable defect) {
        return Stream.iterate(defect, Objects::nonNull, Throwable::getCause).filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState()).anyMatch(DatabaseAway::isOfTheConnection);
    }

    /** The pool gives no state; class 08 is of connections, 57P of PostgreSQL shutting down, 90121 of H2 closed. */
    private static boolean isOfTheConnection(String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.equals("90121");
    }

    /** Answers a request for a page. */
    public static void tell(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** What the caller is told. */
    public static Problem problem() {
        return Problem.of(503, "DATABASE_AWAY", "The database does not answer at present. Nothing of this call was kept unless it was answered before;"
                + " try again in " + RETRY_SECONDS + " seconds.");
    }
}
