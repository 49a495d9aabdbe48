package org.tandem.report.benchmark;

import java.util.List;
import java.util.Objects;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportStamp;

/**
 * Everything a benchmark report of one provider prints, computed before. Stored as canonical JSON; page, PDF and workbook
 * render this record and nothing else.
 *
 * @param stamp      two dates, data version, rules
 * @param provider   whom it is about
 * @param front      lines of the front sheet
 * @param summary    complete sentences, most important first (four)
 * @param topics     standing by topic
 * @param affected   how many cases lie outside the standards, complete sentences
 * @param asked      what the board is asked, complete sentences
 * @param exceptions at most five, most urgent first
 * @param learning   who does better, what could be offered, who could help
 * @param domains    indicators by oversight domain
 * @param notes      sources and methods
 */
public record BenchmarkReport(ReportStamp stamp, ProviderHead provider, List<FrontLine> front, List<String> summary,
                              List<TopicLine> topics, List<String> affected, List<String> asked, List<ExceptionPart> exceptions,
                              LearningPart learning, List<DomainTable> domains, DataNotes notes) {

    /** Stands on every standing. */
    public static final String PROMPT = "This is a prompt for discussion, not a regulatory judgement.";

    public BenchmarkReport {
        Objects.requireNonNull(stamp, "A report needs its stamp.");
        Objects.requireNonNull(provider, "A report needs its provider.");
        Objects.requireNonNull(learning, "A report says from whom one could learn, or why not.");
        Objects.requireNonNull(notes, "A report needs its data notes.");
        front = List.copyOf(front);
        summary = List.copyOf(summary);
        topics = List.copyOf(topics);
        affected = List.copyOf(affected);
        asked = List.copyOf(asked);
        exceptions = List.copyOf(exceptions);
        domains = List.copyOf(domains);
    }
}
