package org.tandem.report.service;

import java.time.Instant;
import java.util.List;
import org.tandem.shared.Period;

/**
 * A paper that was handed to the person who asks.
 *
 * @param id          of its snapshot
 * @param kind        {@code BENCHMARK_REPORT} or {@code PAIRING_PAPER}
 * @param name        as shown
 * @param about       ODS code of the provider, or number of the round
 * @param state       {@code RESTATED} or {@code AS_HANDED}
 * @param corrections what would change on figures restated since, complete sentences; empty where nothing would
 * @param page        page of Tandem on which a new one is made
 */
public record HandedPaper(long id, String kind, String name, String about, Period asAt, long dataVersion, Instant handedAt, String state,
                          List<String> corrections, String page) {

    public HandedPaper {
        corrections = List.copyOf(corrections);
    }
}
