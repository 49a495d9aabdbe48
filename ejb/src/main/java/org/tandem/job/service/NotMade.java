package org.tandem.job.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The list of what could not be made, as it lies in the archive. */
final class NotMade {

    private NotMade() {
    }

    static byte[] list(List<ReportJobView.Problem> problems) {
        return problems.stream().map(p -> p.provider() + "\t" + p.name() + "\t" + p.sentence() + "\r\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }
}
