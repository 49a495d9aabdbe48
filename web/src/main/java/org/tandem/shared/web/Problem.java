package org.tandem.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.shared.Reason;

/**
 * What went wrong, for a machine and for a person (RFC 9457).
 *
 * @param type   names the kind of problem
 * @param title  short, the same for every problem of the kind
 * @param status of the answer
 * @param detail sentence for this one
 * @param code   the kind in capitals
 * @param instance names the request, as the log does
 * @param errors what is wrong in detail, null when there is nothing to add
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String code, String instance, List<Error> errors) {

    /** Media type of the answer. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /**
     * One thing that is wrong.
     *
     * @param field   what it is about, null when it is about the whole request
     * @param code    kind in capitals
     * @param message what is wrong and what would be right
     */
    public record Error(String field, String code, String message) {
    }

    /** A problem without further detail. */
    public static Problem of(int status, String code, String detail) {
        return new Problem("urn:tandem:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'), titleOf(status), status, detail,
                code, ofRequest(), null);
    }

    private static String ofRequest() {
        return RequestIds.current().isEmpty() ? null : "urn:uuid:" + RequestIds.current();
    }

    /** Input that cannot be read: each reason names its field. */
    Problem withFields(List<Reason> reasons) {
        return with(reasons.stream().map(r -> new Error(r.rule(), code, r.sentence())).toList());
    }

    /** Input that was understood and refused: each reason names its rule in capitals, or the field that it is about. */
    Problem withRules(List<Reason> reasons) {
        return with(reasons.stream().map(r -> RULE.matcher(r.rule()).matches() ? new Error(null, r.rule(), r.sentence())
                : new Error(r.rule(), code, r.sentence())).toList());
    }

    private Problem with(List<Error> wrong) {
        return new Problem(type, title, status, detail, code, instance, wrong.isEmpty() ? null : wrong);
    }

    /** The answer that carries it. */
    public ResponseBuilder answer() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read";
            case 401 -> "Sign-in needed";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 409 -> "Not in this state";
            case 413 -> "Too large";
            case 415 -> "Unknown type of content";
            case 422 -> "Refused";
            case 428 -> "If-Match needed";
            case 429 -> "Too many calls";
            case 500 -> "Something went wrong";
            default -> {
                Response.Status known = Response.Status.fromStatusCode(status);
                yield known == null ? "Status " + status : known.getReasonPhrase();
            }
        };
    }
}
