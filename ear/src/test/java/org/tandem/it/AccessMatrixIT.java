package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.demonstration.DemonstrationUser;
import org.tandem.it.AccessMatrix.Access;
import org.tandem.it.AccessMatrix.Kind;
import org.tandem.it.AccessMatrix.Line;

/**
 * Who may see and do what: everything that can be asked for stands in {@code access-matrix.csv}, and is answered as it says
 * there. The calls are such that one that is let through changes nothing: the thing asked for is not there, or the body is
 * refused.
 */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

    private static final AccessMatrix MATRIX = new AccessMatrix();
    private static final String NOBODY = "nobody";
    private static final Map<String, String> OWN_TRUST = ownTrusts();

    private static Map<String, String> ownTrusts() {
        Map<String, String> own = new HashMap<>();
        DemonstrationUser.ALL.forEach(u -> own.put(u.name(), u.scope().ownProvider().orElse("ZM01")));
        return own;
    }

    @Test
    void the_matrix_has_a_column_for_every_demonstration_user_and_for_nobody() {
        Set<String> people = DemonstrationUser.ALL.stream().map(DemonstrationUser::name).collect(Collectors.toCollection(TreeSet::new));
        people.add(NOBODY);
        assertThat(MATRIX.users()).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void every_page_stands_in_the_matrix_and_the_matrix_names_no_other() throws Exception {
        Set<String> pages = BuiltApplication.openPages();
        pages.addAll(BuiltApplication.guardedPages());
        assertThat(MATRIX.names(Kind.PAGE)).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(pages).containsAll(BuiltApplication.pagesInTheArchive());
    }

    @Test
    void every_call_stands_in_the_matrix_names_its_permission_and_the_matrix_names_no_other() throws Exception {
        assertThat(MATRIX.names(Kind.CALL)).containsExactlyInAnyOrderElementsOf(BuiltApplication.calls().keySet());
        assertThat(BuiltApplication.calls()).allSatisfy((call, needed) -> assertThat(needed).as(call).isPresent());
    }

    @Test
    void every_permission_stands_in_the_matrix_and_is_held_as_it_says() {
        assertThat(MATRIX.names(Kind.PERMISSION)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Permission.values()).map(Enum::name).toList());
        for (Line line : MATRIX.lines(Kind.PERMISSION)) {
            Permission permission = Permission.valueOf(line.name());
            assertThat(permission.isHeldBy(Caller.NOBODY)).as(line.name()).isEqualTo(line.byUser().get(NOBODY) != Access.REFUSED);
            for (DemonstrationUser user : DemonstrationUser.ALL) {
                assertThat(user.roles().stream().anyMatch(permission.roles()::contains)).as("%s %s", line.name(), user.name())
                        .isEqualTo(line.byUser().get(user.name()) != Access.REFUSED);
            }
        }
    }

    @Test
    void pages_are_served_as_the_matrix_says() {
        List<String> wrong = new ArrayList<>();
        for (String user : MATRIX.users()) {
            PageVisitor visitor = user.equals(NOBODY) ? PageVisitor.nobody() : PageVisitor.signedIn(user);
            for (Line line : MATRIX.lines(Kind.PAGE)) {
                HttpResponse<String> answer = visitor.get(line.name());
                compare(wrong, line, user, isRefused(answer), answer.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        boolean toSignIn = answer.statusCode() == 302 && answer.headers().firstValue("Location").orElse("").contains("/sign-in?next=");
        return toSignIn || answer.statusCode() == 401 || answer.statusCode() == 403;
    }

    @Test
    void calls_are_answered_as_the_matrix_says() {
        List<String> wrong = new ArrayList<>();
        for (String user : MATRIX.users()) {
            Rest rest = user.equals(NOBODY) ? Rest.anonymous() : Rest.as(user);
            for (Line line : MATRIX.lines(Kind.CALL)) {
                Rest.Answer answer = call(rest, line.name(), OWN_TRUST.getOrDefault(user, "ZM01"));
                compare(wrong, line, user, answer.status() == 401 || answer.status() == 403, answer.status());
                if (answer.status() == 401 && !user.equals(NOBODY) || answer.status() == 403 && user.equals(NOBODY)) {
                    wrong.add("%s by %s: 401 is for nobody and 403 for somebody, not %d".formatted(line.name(), user, answer.status()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Rest.Answer call(Rest rest, String call, String ownTrust) {
        String verb = call.substring(0, call.indexOf(' '));
        String path = call.substring(call.indexOf(' ') + 1).replace("{ods}", ownTrust).replace("{code}", "AE_4H_ALL").replace("{indicator}", "AE_4H_ALL").replace("{period}", "2025-03")
                .replace("{id}", "99999999").replace("{pair}", "99999999").replace("{other}", "99999999");
        if (call.equals("POST /imports")) {
            return rest.upload(path, "none.csv", new byte[0], Map.of("layout", "no-such-layout"));
        }
        return call.equals("POST /assessments/file") ? rest.postCsv(path, "none") : rest.call(verb, path);
    }

    private static void compare(List<String> wrong, Line line, String user, boolean refused, int status) {
        if (status >= 500 || refused != (line.byUser().get(user) == Access.REFUSED)) {
            wrong.add("%s by %s: %d, the matrix says %s".formatted(line.name(), user, status, line.byUser().get(user)));
        }
    }

    @Test
    void a_trust_sees_its_own_standing_and_no_other() {
        for (String user : List.of("analyst", "recipient", "supporter", "secretary")) {
            Rest rest = Rest.as(user);
            String own = OWN_TRUST.get(user);
            JsonNode items = rest.get("/standings?asOf=2025-03&size=1000").json().get("items");
            assertThat(codes(items)).as(user).containsOnly(own);
            String other = own.equals("ZM01") ? "ZM22" : "ZM01";
            assertThat(rest.get("/providers/" + own).json().hasNonNull("standing")).as(user).isTrue();
            assertThat(rest.get("/providers/" + other).json().hasNonNull("standing")).as(user).isFalse();
            assertThat(labels(rest, own)).as(user).isNotEmpty();
            assertThat(labels(rest, other)).as(user).isEmpty();
        }
    }

    @Test
    void a_viewer_sees_no_standing_of_others() {
        Rest viewer = Rest.as("viewer");
        Rest.Answer standings = viewer.get("/standings?asOf=2025-03&size=1000");
        if (standings.status() != 403) {
            assertThat(codes(standings.json().get("items"))).containsOnly(OWN_TRUST.get("viewer"));
        }
        assertThat(viewer.get("/providers/ZM01").json().hasNonNull("standing")).isFalse();
        assertThat(labels(viewer, "ZM01")).isEmpty();
        assertThat(viewer.get("/providers/ZM01/candidates?topic=URGENT_CARE").status()).isEqualTo(403);
    }

    @Test
    void a_national_lead_sees_the_standing_of_all() {
        assertThat(codes(Rest.as("lead").get("/standings?asOf=2025-03&size=1000").json().get("items"))).hasSizeGreaterThan(30).contains("ZM01", "ZM22");
    }

    /** Difficulty and strength in a profile. */
    private static Set<String> labels(Rest rest, String provider) {
        Set<String> labels = new TreeSet<>();
        rest.get("/providers/" + provider + "/profile?asOf=2025-03").json().get("domains").forEach(d -> d.get("topics").forEach(t -> {
            for (String label : List.of("difficulty", "strength")) {
                if (t.hasNonNull(label)) {
                    labels.add(t.get(label).asText());
                }
            }
        }));
        return labels;
    }

    private static Set<String> codes(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).map(i -> i.get("odsCode").asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_signatory_cannot_answer_for_a_pair_of_other_trusts() {
        JsonNode pair = proposedPairWithout("ZM01");
        Rest.Answer answer = Rest.as("recipient").with("If-Match", "*").post("/pairing-rounds/%d/pairs/%d/decision".formatted(
                pair.get("round").asLong(), pair.get("id").asLong()), "{\"decision\": \"ACCEPT\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    }

    private static JsonNode proposedPairWithout(String trust) {
        Rest lead = Rest.as("lead");
        for (JsonNode row : lead.get("/pairing-rounds").json().get("items")) {
            JsonNode round = lead.get("/pairing-rounds/" + row.get("id").asLong()).json();
            for (JsonNode pair : round.path("plan").path("pairs")) {
                if (pair.get("decision").asText().equals("PROPOSED") && !pair.get("recipient").asText().equals(trust)
                        && !pair.get("supporter").asText().equals(trust)) {
                    return ((com.fasterxml.jackson.databind.node.ObjectNode) pair).put("round", round.get("id").asLong());
                }
            }
        }
        throw new AssertionError("The demonstration set has no proposed pair of other trusts.");
    }

    @Test
    void refusals_stand_in_the_audit_trail() {
        assertThat(Rest.as("data").get("/pairing-rounds/1/candidates").status()).isEqualTo(403);
        JsonNode entries = Rest.as("admin").get("/audit?who=data&size=1000").json().get("items");
        assertThat(entries).anySatisfy(e -> {
            assertThat(e.get("outcome").asText()).isEqualTo("REFUSED");
            assertThat(e.toString()).contains("READ_ROUNDS");
        });
    }
}
