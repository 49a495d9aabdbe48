package org.tandem.demonstration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Names of the seven invented regions and their invented integrated care boards, from {@code bodies.csv}. */
public final class DemonstrationRegions {

    private static final Map<String, String> REGIONS = named("REGION");
    private static final Map<String, String> ICBS = named("ICB");

    private DemonstrationRegions() {
    }

    /** Names of the regions by code, in order of the code. */
    public static Map<String, String> regions() {
        return REGIONS;
    }

    /** Names of the integrated care boards by code, in order of the code. */
    public static Map<String, String> icbs() {
        return ICBS;
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
