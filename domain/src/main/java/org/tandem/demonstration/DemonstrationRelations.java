package org.tandem.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tandem.indicator.Topic;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.pairing.Commitment;
import org.tandem.pairing.Intervention;
import org.tandem.pairing.Offer;
import org.tandem.pairing.OrganisationLink;
import org.tandem.pairing.PartyRefusal;
import org.tandem.pairing.SupporterCredential;
import org.tandem.relation.AssessmentTerms;
import org.tandem.relation.CapabilityStatement;

/**
 * What the invented people recorded between and about the invented providers, with days counted from the day of loading. None of
 * it changes what the stories show: acute trusts that are paired carry no commitment and no tie of these.
 */
public final class DemonstrationRelations {

    private static final int FIRST = 1;
    private static final int LAST = 64;
    private static final int FIRST_MENTAL_HEALTH = 46;
    private static final int LAST_MENTAL_HEALTH = 55;
    private static final Set<Integer> GAPS = Set.of(5, 38, 39, 40);

    private final LocalDate today;

    public DemonstrationRelations(LocalDate today) {
        this.today = today;
    }

    /** Recorded by the lead. */
    public List<AssessmentTerms> assessments() {
        List<AssessmentTerms> all = new ArrayList<>();
        everybody(FIRST, LAST).forEach(n -> all.add(scored(n, AssessedCriterion.BOARD_GOVERNANCE, 3, "Review of governance with the board")));
        everybody(FIRST, 37).forEach(n -> all.add(scored(n, AssessedCriterion.LEADERSHIP_EFFECTIVENESS, 11, "Quarterly review with the region")));
        everybody(FIRST_MENTAL_HEALTH, LAST_MENTAL_HEALTH).forEach(n -> all.add(scored(n, AssessedCriterion.LEADERSHIP_CONTINUITY, 19,
                "Months in post of the executive posts")));
        everybody(20, 34).forEach(n -> all.add(scored(n, AssessedCriterion.SERVICE_QUALITY, 29, "Visits of peers to three services")));
        all.add(terms("ZM01", "", AssessedCriterion.RECIPIENT_READINESS, 75.0, 40, 325));
        all.add(terms("ZM60", "", AssessedCriterion.RECIPIENT_READINESS, 45.0, 35, 330));
        all.add(terms("ZM18", "ZM17", AssessedCriterion.RELATIONSHIP, 82.0, 90, 275));
        all.add(terms("ZM31", "ZM06", AssessedCriterion.RELATIONSHIP, 64.0, 320, 45));
        all.add(terms("ZM48", "", AssessedCriterion.FINANCIAL_PERFORMANCE, 58.0, 380, -15));
        return all;
    }

    private static IntStream everybody(int first, int last) {
        return IntStream.rangeClosed(first, last).filter(n -> !GAPS.contains(n));
    }

    private AssessmentTerms scored(int number, AssessedCriterion criterion, int step, String evidence) {
        double score = 40 + (7 * number + step * number % 13) % 55;
        return new AssessmentTerms(code(number), "", criterion, score, false, evidence + " (made up)", "Made-up minutes of the regional team",
                today.minusDays(30 + number), today.plusDays(300 + number));
    }

    private static String code(int number) {
        return "ZM%02d".formatted(number);
    }

    private AssessmentTerms terms(String provider, String other, AssessedCriterion criterion, Double score, int daysAgo, int daysLeft) {
        return new AssessmentTerms(provider, other, criterion, score, false, "Talks with both chairs (made up)", "Made-up note of the regional team",
                today.minusDays(daysAgo), today.plusDays(daysLeft));
    }

    /** What Northmere says of itself. */
    public AssessmentTerms willingness() {
        return new AssessmentTerms("ZM17", "", AssessedCriterion.WILLINGNESS, 60.0, false, "Discussed at the board (made up)", "Made-up board paper",
                today.minusDays(20), today.plusDays(340));
    }

    /** Ties that are no leadership. */
    public List<OrganisationLink> links() {
        return List.of(new OrganisationLink("ZM52", "ZM58", OrganisationLink.Kind.MERGER_PLANNED, today.minusDays(120), null, "Made-up joint board paper"),
                new OrganisationLink("ZM46", "ZM47", OrganisationLink.Kind.COLLABORATIVE, today.minusDays(700), null, "Made-up agreement of the collaborative"));
    }

    /** Moorland Community, which is also the one that is not ready yet. */
    public List<Intervention> interventions() {
        return List.of(new Intervention("ZM60", Intervention.Kind.UNDERTAKINGS, "Made-up undertakings, reference 12", today.minusDays(150), null));
    }

    /** One live, one over. */
    public List<Commitment> commitments() {
        return List.of(new Commitment("ZM49", "ZM50", "BUDDYING", Set.of(Topic.MENTAL_HEALTH), today.minusDays(210), null, "Made-up memorandum"),
                new Commitment("ZM55", "ZM51", "BUDDYING", Set.of(Topic.DIGITAL), today.minusDays(800), today.minusDays(100), "Made-up closing report"));
    }

    /** Marlbrook cannot work with Haverbridge. */
    public PartyRefusal refusal() {
        return new PartyRefusal("ZM01", "ZM10", "A dispute about ambulance diverts is with the ombudsman (made up).", today, today.plusDays(180));
    }

    /** An offer of Northmere, one of Oxbeck, asks of Brackenford and Lydford. */
    public List<Offer> offers() {
        return List.of(offer("ZM17", Offer.Kind.OFFER, Topic.CANCER, 30, "A cancer manager two days a week, and visits to our multidisciplinary team."),
                offer("ZM31", Offer.Kind.OFFER, Topic.DIGITAL, 15, "Lessons from the change of the electronic record."),
                offer("ZM18", Offer.Kind.ASK, Topic.CANCER, 25, "Help with the front of the pathway, above all in urology."),
                offer("ZM35", Offer.Kind.ASK, Topic.ELECTIVE, 40, "Theatre scheduling and validation of the list."));
    }

    private Offer offer(String provider, Offer.Kind kind, Topic topic, int peopleDays, String note) {
        return new Offer(provider, kind, topic, peopleDays, note + " (Made up.)", today, today.plusDays(150));
    }

    /** What Northmere and Fallowdale say that they can bring. */
    public List<CapabilityStatement> statements() {
        return List.of(new CapabilityStatement("ZM17", "Secondment of managers and nurses, with a named executive as sponsor", "One electronic record with a cancer tracker",
                        "Improvement huddles, statistical process control", "A training centre with rooms for 40", "Virtual multidisciplinary meetings", 120,
                        Set.of(Topic.CANCER, Topic.DIAGNOSTICS), today, today.plusDays(365)),
                new CapabilityStatement("ZM06", "Advice by the director of operations and twinned teams", "Theatre scheduling with booking by patients",
                        "Validation of lists, flow programmes", "An elective hub with four theatres", "", 80, Set.of(Topic.ELECTIVE), today, today.plusDays(365)));
    }

    /** Credentials that the lead recorded. */
    public List<SupporterCredential> credentials() {
        return List.of(new SupporterCredential("ZM17", Set.of(Topic.CANCER), "Made-up cancer alliance", "Peer review of the cancer pathway (made up)", today.minusDays(60),
                        today.plusDays(600)),
                new SupporterCredential("ZM06", Set.of(Topic.ELECTIVE), "Made-up elective programme", "Accreditation of the elective hub (made up)", today.minusDays(200),
                        today.plusDays(500)));
    }
}
