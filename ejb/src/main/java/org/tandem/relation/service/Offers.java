package org.tandem.relation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Offer;
import org.tandem.relation.OfferRecord;
import org.tandem.relation.OfferRecord.State;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/**
 * The board of offers and asks. A signatory posts and withdraws for the own trust; a lead of its region marks as brokered or
 * closed. Everybody with a part in pairing sees what is open; what is over the provider and its leads see.
 */
@Stateless
public class Offers {

    private static final String EXPIRED = "EXPIRED";
    private static final String OWN = "Only a person with the right to sign for a trust posts for it.";

    @Inject
    private RelationRepository repository;
    @Inject
    private RecordBook book;
    @Inject
    private RelationSight sight;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Open ones first, those that end next before others. */
    public List<OfferRow> list() {
        authority.require(Permission.READ_RELATIONS);
        LocalDate today = sight.today();
        return repository.all(OfferRecord.class).stream().filter(r -> isOpen(r, today) || sight.sees(r.parties())).map(this::row)
                .sorted(Comparator.comparing((OfferRow r) -> !r.recorded().inForce()).thenComparing(OfferRow::expires).thenComparing(OfferRow::id)).toList();
    }

    private static boolean isOpen(OfferRecord r, LocalDate today) {
        return r.state() == State.OPEN && r.isInForceOn(today);
    }

    /** Posts an offer or ask of the person's own trust from today on. */
    public OfferRow post(String provider, Offer.Kind kind, Topic topic, int peopleDays, String note, LocalDate expires) {
        authority.require(Permission.RECORD_RELATIONS);
        Offer offer = new Offer(provider, kind, topic, peopleDays, note == null ? "" : note.strip(), sight.today(), expires);
        book.requireWhole(sight.check().of(offer));
        sight.requireOwn(provider, OWN);
        return row(book.add("POST_OFFER", new OfferRecord(offer, sight.who(), clock.instant()), offer));
    }

    /**
     * Takes it off the board: a lead as brokered or closed, its provider as withdrawn.
     *
     * @throws Refused when the outcome is none of these
     */
    public OfferRow settle(long id, State outcome, String reason, int rowVersion) {
        authority.require(Permission.RECORD_RELATIONS);
        if (outcome == null || outcome == State.OPEN) {
            throw new Refused("BAD_OUTCOME", "Choose what has become of it.", new Reason("outcome", "Write BROKERED, CLOSED or WITHDRAWN."));
        }
        OfferRecord offer = book.seen(OfferRecord.class, id, rowVersion, r -> requireAuthor(r, outcome));
        LocalDate yesterday = sight.today().minusDays(1);
        LocalDate lastDay = offer.from().isAfter(yesterday) ? offer.from().minusDays(1) : offer.to().isBefore(yesterday) ? offer.to() : yesterday;
        book.requireWhole(sight.check().ofEnd(offer.from(), offer.to(), lastDay, reason));
        offer.settle(outcome, lastDay, reason.strip(), sight.who(), clock.instant());
        repository.flush();
        audit.done("SETTLE_OFFER", "record " + id, outcome + ": " + reason);
        return row(offer);
    }

    private void requireAuthor(OfferRecord r, State outcome) {
        if (outcome == State.WITHDRAWN) {
            sight.requireOwn(r.value().provider(), OWN);
        } else {
            sight.requireLead(r.parties());
        }
    }

    private OfferRow row(OfferRecord r) {
        Offer o = r.value();
        RecordFacts facts = RecordFacts.of(r, sight.today(), true);
        String state = r.state() == State.OPEN && !r.isInForceOn(sight.today()) ? EXPIRED : r.state().name();
        return new OfferRow(r.id(), o.provider(), sight.name(o.provider()), sight.region(o.provider()), o.kind(), o.topic(), o.peopleDays(), o.note(), o.from(),
                o.expiresOn(), state, facts.mayEnd() && sight.leads(r.parties()), facts.mayEnd() && sight.signsFor().filter(o.provider()::equals).isPresent(),
                facts);
    }
}
