package org.tandem.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tandem.pairing.AssessedCriterion.About;
import org.tandem.pairing.Commitment;
import org.tandem.pairing.Intervention;
import org.tandem.pairing.Offer;
import org.tandem.pairing.OrganisationLink;
import org.tandem.pairing.PartyRefusal;
import org.tandem.pairing.SupporterCredential;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Reason;

/** Tells what is wrong with something that somebody asks to record. The code of each reason is the field that it speaks of. */
public final class RelationCheck {

    private static final int LONG = 2000;
    private static final int MIDDLE = 1000;
    private static final int SHORT = 500;
    private static final int NAME = 200;
    private static final int MODEL = 60;
    private static final int MOST_DAYS = 10_000;
    private static final int LONGEST_MONTHS = 36;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final ProviderRegistry providers;
    private final LocalDate today;

    public RelationCheck(ProviderRegistry providers, LocalDate today) {
        this.providers = providers;
        this.today = today;
    }

    /** What is wrong with an assessment, nothing when it can be recorded. */
    public List<Reason> of(AssessmentTerms a) {
        Problems p = new Problems();
        provider(p, "provider", a.provider());
        other(p, a);
        p.require(a.criterion() != null, "criterion", "Choose what is assessed.");
        p.require(a.notAssessed() != (a.score() != null), "score", "Give a score from 0 to 100, or say that it is not assessed.");
        p.require(a.score() == null || a.score() >= 0 && a.score() <= 100, "score", "A score lies between 0 and 100, best 100.");
        text(p, "evidence", a.evidence(), LONG, "what the assessment rests on");
        text(p, "source", a.source(), SHORT, "who says so, such as the minutes of a meeting");
        past(p, "date", a.date());
        expiry(p, "expires", a.date(), a.expires());
        return p.all();
    }

    private void other(Problems p, AssessmentTerms a) {
        About about = a.criterion() == null ? About.ONE_OR_BOTH : a.criterion().about();
        if (a.namesAnother()) {
            p.require(about != About.ONE, "other", "This criterion is of one provider; leave the other provider empty.");
            second(p, "other", a.provider(), a.other());
        } else {
            p.require(about != About.BOTH, "other", "This criterion is about two providers; name the other one.");
        }
    }

    /** What is wrong with a link. */
    public List<Reason> of(OrganisationLink l) {
        Problems p = new Problems();
        provider(p, "a", l.one());
        second(p, "b", l.one(), l.other());
        p.require(l.kind() != null, "kind", "Choose what ties the two.");
        span(p, l.from(), l.to());
        text(p, "source", l.source(), MIDDLE, "where it is published");
        return p.all();
    }

    /** What is wrong with a commitment; {@code peopleDays} null when not known. */
    public List<Reason> of(Commitment c, Integer peopleDays) {
        Problems p = new Problems();
        provider(p, "supporter", c.supporter());
        second(p, "recipient", c.supporter(), c.recipient());
        text(p, "model", c.model(), MODEL, "the model of support, such as BUDDYING");
        span(p, c.from(), c.to());
        p.require(peopleDays == null || peopleDays >= 0 && peopleDays <= MOST_DAYS, "peopleDays", "Days of people are a whole number from 0 to 10,000.");
        text(p, "source", c.source(), MIDDLE, "where it is recorded");
        return p.all();
    }

    /** What is wrong with a refusal. */
    public List<Reason> of(PartyRefusal r) {
        Problems p = new Problems();
        provider(p, "party", r.party());
        second(p, "other", r.party(), r.other());
        text(p, "reason", r.reason(), MIDDLE, "the reason, which is shown to leads");
        expiry(p, "expires", today, r.to());
        return p.all();
    }

    /** What is wrong with an offer or ask. */
    public List<Reason> of(Offer o) {
        Problems p = new Problems();
        provider(p, "provider", o.provider());
        p.require(o.kind() != null, "kind", "Choose whether it is offered or asked for.");
        p.require(o.topic() != null, "topic", "Choose a topic.");
        p.require(o.peopleDays() >= 1 && o.peopleDays() <= MOST_DAYS, "peopleDays", "Days of people are a whole number from 1 to 10,000.");
        p.require(o.note() != null && o.note().length() <= MIDDLE, "note", "A note has at most 1,000 characters.");
        expiry(p, "expires", today, o.expiresOn());
        return p.all();
    }

    /** What is wrong with a credential. */
    public List<Reason> of(SupporterCredential c) {
        Problems p = new Problems();
        provider(p, "provider", c.provider());
        text(p, "grantedBy", c.grantedBy(), NAME, "who granted it");
        text(p, "evidence", c.evidence(), LONG, "what it rests on");
        past(p, "from", c.from());
        expiry(p, "to", c.from(), c.to());
        return p.all();
    }

    /** What is wrong with a formal intervention. */
    public List<Reason> of(Intervention i) {
        Problems p = new Problems();
        provider(p, "provider", i.odsCode());
        p.require(i.kind() != null, "kind", "Choose what was ordered or agreed.");
        past(p, "from", i.from());
        span(p, i.from(), i.to());
        text(p, "source", i.source(), MIDDLE, "reference and date of what is published");
        return p.all();
    }

    /** What is wrong with a capability statement. */
    public List<Reason> of(CapabilityStatement s) {
        Problems p = new Problems();
        provider(p, "provider", s.provider());
        text(p, "leadershipModel", s.leadershipModel(), LONG, "how you would lead or second people");
        optional(p, "systems", s.systems());
        optional(p, "methods", s.methods());
        optional(p, "assets", s.assets());
        optional(p, "technologies", s.technologies());
        p.require(s.peopleDays() >= 0 && s.peopleDays() <= MOST_DAYS, "peopleDays", "Days of people are a whole number from 0 to 10,000.");
        p.require(!s.topics().isEmpty(), "topics", "Choose at least one topic.");
        expiry(p, "expires", today, s.expiresOn());
        return p.all();
    }

    /** What is wrong with the end of something that began on a day and lasts to another, null while it is open. */
    public List<Reason> ofEnd(LocalDate from, LocalDate to, LocalDate lastDay, String reason) {
        Problems p = new Problems();
        text(p, "reason", reason, MIDDLE, "why it ends");
        p.require(lastDay != null, "lastDay", "Give the last day on which it holds.");
        p.require(lastDay == null || !lastDay.isBefore(from.minusDays(1)), "lastDay",
                "The last day lies on or after %s; the day before that says that it never held.".formatted(NumberWords.day(from)));
        p.require(lastDay == null || to == null || !lastDay.isAfter(to), "lastDay",
                to == null ? "" : "It ends on %s already; only an earlier day can be given.".formatted(NumberWords.day(to)));
        return p.all();
    }

    private void provider(Problems p, String field, String code) {
        boolean given = code != null && !code.isBlank();
        p.require(given, field, "Name a provider by its ODS code.");
        p.require(!given || providers.find(code).isPresent(), field, "No provider has the code '%s'.".formatted(code));
    }

    private void second(Problems p, String field, String one, String other) {
        provider(p, field, other);
        p.require(one == null || other == null || !one.equals(other), field, "The two providers are one; name another.");
    }

    private static void text(Problems p, String field, String text, int longest, String what) {
        p.require(text != null && !text.isBlank(), field, "Write " + what + ".");
        p.require(text == null || text.length() <= longest, field, "This has at most %,d characters.".formatted(longest));
    }

    private static void optional(Problems p, String field, String text) {
        p.require(text != null && text.length() <= LONG, field, "This has at most 2,000 characters.");
    }

    private void past(Problems p, String field, LocalDate day) {
        p.require(day != null, field, "Give the day, such as 2026-03-31.");
        p.require(day == null || !day.isAfter(today) && !day.isBefore(EARLIEST), field, "The day is not after today and not before 1990.");
    }

    private static void expiry(Problems p, String field, LocalDate from, LocalDate day) {
        p.require(day != null, field, "Give the last day on which it counts, such as 2026-12-31.");
        p.require(day == null || from == null || !day.isBefore(from) && !day.isAfter(from.plusMonths(LONGEST_MONTHS)), field,
                "The last day lies at most 36 months after the first, and not before it.");
    }

    private static void span(Problems p, LocalDate from, LocalDate to) {
        p.require(from != null, "from", "Give the first day, such as 2026-04-01.");
        p.require(from == null || !from.isBefore(EARLIEST), "from", "The first day is not before 1990.");
        p.require(from == null || to == null || !to.isBefore(from), "to", "The last day is not before the first.");
    }

    private static final class Problems {

        private final List<Reason> all = new ArrayList<>();

        void require(boolean condition, String field, String sentence) {
            if (!condition && all.stream().noneMatch(r -> r.rule().equals(field))) {
                all.add(new Reason(field, sentence));
            }
        }

        List<Reason> all() {
            return List.copyOf(all);
        }
    }
}
