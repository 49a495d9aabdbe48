package org.tandem.boardpack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.web.Notices;

/** The fields of the forms of packs: what was sent and refused is shown again, what was kept leads to an address of its own. */
@Named
@RequestScoped
public class PackForm {

    /** Something kept from the fields of a form; answers the address that follows. */
    interface Keeping {
        String run();
    }

    @Inject
    private Notices notices;

    private final List<Reason> unreadable = new ArrayList<>();

    /** A field as it was sent; what stands there already when nothing was sent. */
    public String value(String field, Object present) {
        String sent = Faces.isPostback() ? Faces.getRequestParameter(field) : null;
        return sent != null ? sent.strip() : present == null ? "" : present.toString();
    }

    /** Whether a box is ticked, or was ticked before anything was sent. */
    public boolean ticked(String field, String value, boolean present) {
        if (!Faces.isPostback()) {
            return present;
        }
        String[] sent = Faces.getRequestParameterValues(field);
        return sent != null && Arrays.asList(sent).contains(value);
    }

    String text(String field) {
        return value(field, "");
    }

    /** A day, null when nothing or no day was sent. */
    LocalDate day(String field) {
        String text = text(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            unreadable.add(new Reason(field, "'" + text + "' is not a day such as 2026-03-31."));
            return null;
        }
    }

    /** A whole number of the address or form, -1 when there is none. */
    static long number(String name) {
        String sent = Faces.getRequestParameter(name);
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    /** Version of what the person saw. */
    static int version() {
        String sent = Faces.getRequestParameter("version");
        return sent != null && sent.matches("-1|\\d{1,9}") ? Integer.parseInt(sent) : Integer.MIN_VALUE;
    }

    void keep(Keeping keeping) throws IOException {
        try {
            if (!unreadable.isEmpty()) {
                throw new Refused("BAD_FORM", "This was not kept.", unreadable.toArray(Reason[]::new));
            }
            Faces.redirect(Faces.getRequestContextPath() + keeping.run());
        } catch (BusinessException refused) {
            notices.refused(refused, field -> field);
        }
    }
}
