package org.tandem.job;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.tandem.shared.Period;

/**
 * What a job makes: the benchmark reports of every provider of a region or of all England.
 *
 * @param title  as the person calls it
 * @param region code of the region, null for all England
 * @param asOf   month that the reports are as at
 * @param forms  in which forms, at least one
 */
public record JobMatter(String title, String region, Period asOf, Set<FileForm> forms) {

    public JobMatter {
        Objects.requireNonNull(title, "A job has a title.");
        Objects.requireNonNull(asOf, "The reports of a job are as at a month.");
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("A job makes reports in at least one form.");
        }
        forms = Collections.unmodifiableSet(EnumSet.copyOf(forms));
    }
}
