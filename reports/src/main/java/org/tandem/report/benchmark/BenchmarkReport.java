package org.tandem.report.benchmark;

import java.util.List;
import java.util.Objects;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportStamp;

/**
 * Everything a benchmark report of one provider prints, computed before. Stored as canonical JSON; page, PDF and workbook
 * render this record and nothing else.
 *
 * @param stamp    two dates, data version, rules
 * @param provider whom it is about
 * @param summary  complete sentences, most important first (four)
 * @param topics   standing by topic
 * @param domains  indicators by oversight domain
 * @param charts   at least one process chart
 * @param notes    sources and methods
 */
public record BenchmarkReport(ReportStamp stamp, ProviderHead provider, List<String> summary, List<TopicLine> topics,
                              List<DomainTable> domains, List<TrendChart> charts, DataNotes notes) {

    /** Stands on every standing. */
    public static final String PROMPT = "This is a prompt for discussion, not a regulatory judgement.";

    public BenchmarkReport {
        Objects.requireNonNull(stamp, "A report needs its stamp.");
        Objects.requireNonNull(provider, "A report needs its provider.");
        Objects.requireNonNull(notes, "A report needs its data notes.");
        summary = List.copyOf(summary);
        topics = List.copyOf(topics);
        domains = List.copyOf(domains);
        charts = List.copyOf(charts);
    }
}
