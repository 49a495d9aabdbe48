package org.tandem.oversight.service;

import java.util.List;
import org.tandem.oversight.service.OversightList.Row;

/**
 * An oversight table with nothing left of the panel it was made from.
 *
 * @param cuts    highest score of each segment but the last, empty without segments
 * @param metrics codes of the indicators it rests on
 */
record OversightTold(List<Row> rows, List<Double> cuts, List<String> metrics, String method) {

    OversightTold {
        rows = List.copyOf(rows);
        cuts = List.copyOf(cuts);
        metrics = List.copyOf(metrics);
    }
}
