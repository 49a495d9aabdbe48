package org.tandem.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which pages and calls the people of the load test ask for, how often, and with which providers and indicators. */
final class VisitedPlaces {

    static final String PAGE = "page";
    static final String CALL = "call";
    static final String FLOOR = "empty page";

    /** A place, and how often it is asked for among the others. */
    private record Place(String kind, String address, int weight) {
    }

    /** What is asked for next; {@code name} without the provider. */
    record Visit(String kind, String name, String address) {
    }

    private static final List<String> INDICATORS = List.of("AE_4H_ALL", "AE_12H_DTA", "SICKNESS", "RTT_18W", "CWT_62D", "DM01_6W", "LOAD_007", "LOAD_111");
    private static final List<Place> EVERYBODY = List.of(
            new Place(PAGE, "/overview", 20), new Place(PAGE, "/providers", 8), new Place(PAGE, "/provider?ods={provider}", 16),
            new Place(PAGE, "/indicators", 3), new Place(PAGE, "/indicator?code={indicator}", 14), new Place(PAGE, "/search?q=mar", 3),
            new Place(PAGE, "/compare?providers=ZM01,ZM02,ZM04,ZM11&topic=URGENT_CARE", 2), new Place(PAGE, "/tasks", 8),
            new Place(PAGE, "/coverage?indicator={indicator}", 1), new Place(PAGE, "/oversight", 1), new Place(PAGE, "/models", 2),
            new Place(PAGE, "/glossary", 1), new Place(FLOOR, "/empty/index.xhtml", 5),
            new Place(CALL, "/providers?size=100", 3), new Place(CALL, "/providers/{provider}/profile?asOf=2025-03", 6),
            new Place(CALL, "/indicators/{indicator}/positions?period=2025-03", 6),
            new Place(CALL, "/indicators/{indicator}/process-chart?provider={provider}", 6));
    private static final Map<String, List<Place>> OWN = Map.of(
            "lead", List.of(new Place(PAGE, "/rounds", 5), new Place(PAGE, "/round?id={round}", 10), new Place(PAGE, "/standing?ods=ZM01", 3),
                    new Place(PAGE, "/assessments?provider=ZM11", 2), new Place(CALL, "/standings?asOf=2025-03", 4)),
            "secretary", List.of(new Place(PAGE, "/packs", 8), new Place(PAGE, "/issued-papers", 4)),
            "data", List.of(new Place(PAGE, "/imports", 10)),
            "recipient", List.of(new Place(PAGE, "/standing?ods=ZM01", 4), new Place(PAGE, "/offers", 3)));

    private final List<String> providers;
    private final String round;

    VisitedPlaces(Rest lead, List<String> providers) {
        this.providers = providers;
        JsonNode rounds = lead.get("/pairing-rounds?size=100").json().get("items");
        this.round = rounds.get(0).get("id").asText();
    }

    /** People of the demonstration, by how many of a hundred they are. */
    static List<String> people(int count) {
        List<String> hundred = new ArrayList<>();
        Map.of("lead", 30, "analyst", 20, "recipient", 10, "supporter", 10, "secretary", 12, "data", 4, "viewer", 14)
                .forEach((user, share) -> hundred.addAll(java.util.Collections.nCopies(share, user)));
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> hundred.get(i % hundred.size())).toList();
    }

    Visit next(String user, Random random) {
        List<Place> places = new ArrayList<>(EVERYBODY);
        places.addAll(OWN.getOrDefault(user, List.of()));
        int at = random.nextInt(places.stream().mapToInt(Place::weight).sum());
        for (Place place : places) {
            at -= place.weight();
            if (at < 0) {
                String indicator = INDICATORS.get(random.nextInt(INDICATORS.size()));
                return new Visit(place.kind(), place.kind() + " " + place.address().replaceAll("[?/]?\\{?[?].*", "").replace("{provider}", "…").replace("{indicator}", "…"),
                        place.address().replace("{provider}", providers.get(random.nextInt(providers.size()))).replace("{indicator}", indicator)
                                .replace("{round}", round));
            }
        }
        throw new IllegalStateException("weights");
    }
}
