package org.tandem.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The words of the field as these pages use them. */
@Named("glossary")
@ApplicationScoped
public class Glossary {

    /** One term. */
    public record Entry(String code, String term, String meaning) {
    }

    @Inject
    private Texts texts;

    /** All terms by their names. */
    public List<Entry> getAll() {
        return List.of(texts.get("glossary.codes").split(" ")).stream().map(c -> new Entry(c, term(c), meaning(c))).toList();
    }

    /** A term as people say it. */
    public String term(String code) {
        return texts.get("glossary.term." + code);
    }

    /** What a term means. */
    public String meaning(String code) {
        return texts.get("glossary.text." + code);
    }
}
