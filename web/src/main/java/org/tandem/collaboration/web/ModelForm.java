package org.tandem.collaboration.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tandem.collaboration.CollaborationModel.Evidence;
import org.tandem.collaboration.CollaborationModel.SetUp;
import org.tandem.collaboration.CollaborationModel.Term;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.EvidenceGrade;
import org.tandem.collaboration.ModelChange;
import org.tandem.collaboration.Ordinals;

/** Reads the form of a model. Barriers, conditions, family, band and sources are changed over the interface only. */
final class ModelForm {

    private final UnaryOperator<String> field;

    private ModelForm(UnaryOperator<String> field) {
        this.field = field;
    }

    /**
     * The change that the form asks for.
     *
     * @param field value of a field by its name, null when not sent
     * @throws IllegalArgumentException with what cannot be read
     */
    static ModelChange read(UnaryOperator<String> field) {
        ModelForm f = new ModelForm(field);
        Ordinals ordinals = new Ordinals(f.number("controlConceded"), f.number("organisationalChange"), f.number("benefit"), f.number("risk"),
                f.number("reversibility"));
        String cost = f.text("cost");
        return new ModelChange(f.day("validFrom"), f.text("reason"), f.text("name"), f.text("summary"), null, null, ordinals, f.text("accountability"),
                f.text("mechanism"), f.text("approval"), new Term(f.optional("termFrom"), f.optional("termTo"), f.text("term")),
                new SetUp(f.number("setUpFrom"), f.number("setUpTo")), cost.isEmpty() ? null : CostBand.valueOf(cost),
                new Evidence(EvidenceGrade.valueOf(f.text("grade")), f.text("evidence")), f.lines("benefits"), f.lines("examples"), null, f.text("note"),
                f.text("advice"), f.lines("stepUp"), f.lines("stepDown"), null, null, null);
    }

    static int whole(String text) {
        if (text == null || !text.strip().matches("\\d{1,9}")) {
            throw new IllegalArgumentException("“" + text + "” is no whole number.");
        }
        return Integer.parseInt(text.strip());
    }

    private int number(String name) {
        return whole(text(name));
    }

    private Integer optional(String name) {
        return text(name).isEmpty() ? null : number(name);
    }

    private String text(String name) {
        String text = field.apply(name);
        return text == null ? "" : text.strip();
    }

    private LocalDate day(String name) {
        try {
            return text(name).isEmpty() ? null : LocalDate.parse(text(name));
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException("“" + text(name) + "” is no date.", noDate);
        }
    }

    private List<String> lines(String name) {
        return Arrays.stream(text(name).split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
