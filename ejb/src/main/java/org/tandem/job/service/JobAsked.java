package org.tandem.job.service;

import java.util.Set;
import org.tandem.job.FileForm;
import org.tandem.shared.Period;

/**
 * What a person asks for.
 *
 * @param title  null for the usual one
 * @param region code, null for all England
 * @param asOf   a month, null for the latest complete one
 * @param forms  empty for PDF alone
 */
public record JobAsked(String title, String region, Period asOf, Set<FileForm> forms) {

    public JobAsked {
        forms = forms == null || forms.isEmpty() ? Set.of(FileForm.PDF) : Set.copyOf(forms);
    }
}
