package org.tandem.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the pages, for Java code that speaks to people. */
@Named("text")
@ApplicationScoped
public class Texts {

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.tandem.web.texts", Locale.UK);

    /** A text by its key, with its gaps filled. */
    public String get(String key, Object... gaps) {
        return gaps.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), Locale.UK).format(gaps);
    }
}
