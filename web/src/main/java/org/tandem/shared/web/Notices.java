package org.tandem.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException;

/** Tells the person what is wrong with an input; the page shows it at its top. */
@RequestScoped
public class Notices {

    @Inject
    private Texts texts;

    /** What a service refused, with its reasons. */
    public void refused(BusinessException problem) {
        add(problem.getMessage());
        problem.reasons().stream().filter(r -> !r.sentence().equals(problem.getMessage())).forEach(r -> add(r.sentence()));
    }

    /**
     * What a service refused, each reason with a link to its field.
     *
     * @param fieldOf id of the field that the code of a reason speaks of
     */
    public void refused(BusinessException problem, UnaryOperator<String> fieldOf) {
        if (problem.reasons().isEmpty()) {
            add(problem.getMessage());
        }
        problem.reasons().forEach(r -> FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, r.sentence(), "#" + fieldOf.apply(r.rule()))));
    }

    /** A text of the bundle. */
    public void wrong(String key, Object... gaps) {
        add(texts.get(key, gaps));
    }

    /** A text of the bundle that leads to the field it is about, by its id. */
    public void wrongField(String field, String key, Object... gaps) {
        add(texts.get(key, gaps), "#" + field);
    }

    /** A period from an address; what is none is said and taken as not given. */
    public Period period(String text) {
        try {
            return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(Period::parse).orElse(null);
        } catch (IllegalArgumentException notPeriod) {
            add(notPeriod.getMessage());
            return null;
        }
    }

    /** A constant from an address; what is none is said and taken as not given. */
    public <E extends Enum<E>> E constant(Class<E> type, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            wrong("errors.unknownChoice", text);
            return null;
        }
    }

    private static void add(String sentence) {
        add(sentence, null);
    }

    private static void add(String sentence, String field) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, field));
    }
}
