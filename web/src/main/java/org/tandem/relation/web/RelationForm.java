package org.tandem.relation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.indicator.Topic;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;

/**
 * The fields of the forms by which things are recorded, each named by its form and field such as {@code link.a}: what was
 * sent and refused is shown again, what was recorded leads back to the page.
 */
@Named
@RequestScoped
public class RelationForm {

    /** Something recorded from the fields of a form. */
    interface Recording {
        void run();
    }

    @Inject
    private Notices notices;

    private final List<Reason> unreadable = new ArrayList<>();

    /** A field as it was sent, empty when nothing was. */
    public String text(String form, String field) {
        String sent = Faces.isPostback() ? Faces.getRequestParameter(form + "." + field) : Faces.getRequestParameter(field);
        return sent == null ? "" : sent.strip();
    }

    /** Whether a box is ticked. */
    public boolean on(String form, String field, String value) {
        return Arrays.asList(sent(form, field)).contains(value);
    }

    private static String[] sent(String form, String field) {
        String[] values = Faces.isPostback() ? Faces.getRequestParameterValues(form + "." + field) : null;
        return values == null ? new String[0] : values;
    }

    /** A day, null when nothing or no day was sent. */
    LocalDate day(String form, String field) {
        String text = text(form, field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            unreadable.add(new Reason(field, "'" + text + "' is not a day such as 2026-03-31."));
            return null;
        }
    }

    /** A whole number, null when nothing or no whole number was sent. */
    Integer whole(String form, String field) {
        String text = text(form, field);
        if (text.isEmpty() || text.matches("\\d{1,7}")) {
            return text.isEmpty() ? null : Integer.valueOf(text);
        }
        unreadable.add(new Reason(field, "'" + text + "' is not a whole number."));
        return null;
    }

    /** A number, null when nothing or no number was sent. */
    Double number(String form, String field) {
        String text = text(form, field);
        if (text.isEmpty() || text.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            return text.isEmpty() ? null : Double.valueOf(text);
        }
        unreadable.add(new Reason(field, "'" + text + "' is not a number such as 70 or 62.5."));
        return null;
    }

    /** One of the names of an enum, null when nothing or none of them was sent. */
    <E extends Enum<E>> E constant(Class<E> type, String form, String field) {
        String text = text(form, field);
        return Stream.of(type.getEnumConstants()).filter(e -> e.name().equals(text)).findFirst().orElse(null);
    }

    /** The topics that are ticked. */
    Set<Topic> topics(String form) {
        Set<Topic> ticked = new TreeSet<>();
        Stream.of(Topic.values()).filter(t -> on(form, "topics", t.name())).forEach(ticked::add);
        return ticked;
    }

    /** Topics to choose from. */
    public List<Choice> getTopics() {
        return Stream.of(Topic.values()).map(t -> new Choice(t.name(), t.label())).toList();
    }

    /** A whole number of the address or form by its plain name, -1 when there is none. */
    static long plainNumber(String name) {
        String sent = Faces.getRequestParameter(name);
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    /** Version of the record that the person saw; what cannot be read is taken as another one than the present. */
    static int seenVersion() {
        long sent = plainNumber("version");
        return sent > Integer.MAX_VALUE ? -1 : (int) sent;
    }

    /** Fields that cannot be read are told before anything is recorded; what is recorded leads to an address of its own. */
    void record(String form, String address, Recording recording) throws IOException {
        try {
            if (!unreadable.isEmpty()) {
                throw new Refused("BAD_RECORD", "This was not recorded.", unreadable.toArray(Reason[]::new));
            }
            recording.run();
            Faces.redirect(Faces.getRequestContextPath() + address);
        } catch (BusinessException refused) {
            notices.refused(refused, field -> form + "-" + field);
        }
    }
}
