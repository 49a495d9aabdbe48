package org.tandem.job.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tandem.job.FileForm;
import org.tandem.job.service.JobAsked;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Input;

/**
 * A job as it is asked for.
 *
 * @param title  the usual one when left out
 * @param region code, or {@code ENGLAND} for all, so that nobody asks for all by leaving something out
 * @param asOf   a month; the latest complete one when left out
 * @param forms  {@code PDF} and {@code XLSX}; PDF when left out
 */
record ReportJobRequest(String title, String region, String asOf, List<String> forms) {

    private static final String ENGLAND = "ENGLAND";
    private static final int LONGEST_TITLE = 200;

    static JobAsked asked(ReportJobRequest request) {
        if (request == null || request.region() == null || request.region().isBlank()) {
            throw new Malformed("A job needs to know whose reports it makes.", new Reason("region", "Write the code of a region, or \"" + ENGLAND + "\" for all."));
        }
        if (request.title() != null && request.title().strip().length() > LONGEST_TITLE) {
            throw new Malformed("The title is too long.", new Reason("title", "Write at most " + LONGEST_TITLE + " characters."));
        }
        Set<FileForm> forms = EnumSet.noneOf(FileForm.class);
        if (request.forms() != null) {
            request.forms().forEach(f -> forms.add(form(f)));
        }
        String region = request.region().strip().equals(ENGLAND) ? null : request.region().strip();
        return new JobAsked(request.title(), region, Input.period("asOf", request.asOf()), forms);
    }

    private static FileForm form(String text) {
        FileForm form = Input.oneOf("forms", text, FileForm.class);
        if (form == null) {
            throw new Malformed("One of the forms is empty.", new Reason("forms", "Write PDF, XLSX or both, such as [\"PDF\", \"XLSX\"]."));
        }
        return form;
    }
}
