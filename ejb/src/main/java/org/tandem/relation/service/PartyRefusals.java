package org.tandem.relation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.PartyRefusal;
import org.tandem.relation.RefusalRecord;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.ShippedFile;

/** "Cannot work with": said and taken back by a signatory of the party alone; seen by that party and by leads, never by the other. */
@Stateless
public class PartyRefusals {

    private static final String OWN = "Only a person with the right to sign for a trust says whom it cannot work with.";

    private final PairingRules rules = ShippedFile.read(PairingRules.RESOURCE, PairingRules.class);

    @Inject
    private RelationRepository repository;
    @Inject
    private RecordBook book;
    @Inject
    private RelationSight sight;
    @Inject
    private Authority authority;
    @Inject
    private Clock clock;

    /** Those in force first, then by party. */
    public List<RefusalRow> list() {
        authority.require(Permission.READ_RELATIONS);
        return repository.all(RefusalRecord.class).stream().filter(this::isSeen).map(this::row)
                .sorted(Comparator.comparing((RefusalRow r) -> !r.recorded().inForce()).thenComparing(RefusalRow::party).thenComparing(RefusalRow::id)).toList();
    }

    private boolean isSeen(RefusalRecord r) {
        return sight.leads(r.parties()) || sight.sees(List.of(r.value().party()));
    }

    /** How many others a party may refuse at a time. */
    public int most() {
        return rules.guards().refusalsPerParty();
    }

    /**
     * Records what the person's own trust says from today on.
     *
     * @throws Refused when as many are in force as a party may say at a time
     */
    public RefusalRow record(String party, String other, String reason, LocalDate expires) {
        authority.require(Permission.RECORD_RELATIONS);
        PartyRefusal said = new PartyRefusal(party, other, reason, sight.today(), expires);
        book.requireWhole(sight.check().of(said));
        sight.requireOwn(party, OWN);
        List<PartyRefusal> standing = repository.refusalsForChange(party).stream().map(RefusalRecord::value).filter(r -> r.isInForceOn(sight.today())).toList();
        if (standing.size() >= most()) {
            throw new Refused("TOO_MANY_REFUSALS", "%s says so of %d others already; that is the most. Take one back first.".formatted(
                    sight.name(party), standing.size()));
        }
        if (standing.stream().anyMatch(r -> r.other().equals(other))) {
            throw new Refused("SAID_ALREADY", "This is said already of %s. Take it back before you say it anew.".formatted(sight.name(other)));
        }
        return row(book.add("RECORD_REFUSAL", new RefusalRecord(said, sight.who(), clock.instant()), said));
    }

    /** Takes it back; from today it no longer holds. */
    public RefusalRow takeBack(long id, String reason, int rowVersion) {
        RefusalRecord seen = book.seen(RefusalRecord.class, id, rowVersion, r -> sight.requireOwn(r.value().party(), OWN));
        LocalDate yesterday = sight.today().minusDays(1);
        return row(book.end("END_REFUSAL", RefusalRecord.class, id, new End(seen.from().isAfter(yesterday) ? seen.from().minusDays(1) : yesterday, reason,
                rowVersion), r -> { }));
    }

    private RefusalRow row(RefusalRecord r) {
        PartyRefusal said = r.value();
        return new RefusalRow(r.id(), said.party(), sight.name(said.party()), said.other(), sight.name(said.other()), said.reason(), said.from(), said.to(),
                RecordFacts.of(r, sight.today(), sight.signsFor().filter(said.party()::equals).isPresent()));
    }
}
