package org.tandem.demonstration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Names of the seven invented regions and their invented integrated care boards, from {@code bodies.csv}. */
public final class DemonstrationRegions {

    private DemonstrationRegions() {
    }

    /** Names of the regions by code, in order of the code. */
    public static Map<String, String> regions() {
        return named("REGION");
    }

    /** Names of the integrated care boards by code, in order of the code. */
    public static Map<String, String> icbs() {
        return named("ICB");
    }

    private static Map<String, String> named(String kind) {
        Map<String, String> names = new LinkedHashMap<>();
        for (CSVRecord r : DemonstrationTable.read("bodies.csv")) {
            if (r.get("kind").equals(kind)) {
                names.put(r.get("code"), r.get("name"));
            }
        }
        return Collections.unmodifiableMap(names);
    }
}
