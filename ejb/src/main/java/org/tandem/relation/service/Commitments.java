package org.tandem.relation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.pairing.Commitment;
import org.tandem.relation.CommitmentRecord;

/** The register of live arrangements: recorded and ended by leads of one of the two; seen by those leads and by the two. */
@Stateless
public class Commitments {

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

    /** Those in force first, then by supporter. */
    public List<CommitmentRow> list() {
        authority.require(Permission.READ_RELATIONS);
        return repository.all(CommitmentRecord.class).stream().filter(r -> sight.sees(r.parties())).map(this::row)
                .sorted(Comparator.comparing((CommitmentRow r) -> !r.recorded().inForce()).thenComparing(CommitmentRow::supporter)
                        .thenComparing(CommitmentRow::id)).toList();
    }

    /**
     * Records a commitment.
     *
     * @param peopleDays days of people that it takes, null when not known
     */
    public CommitmentRow record(Commitment commitment, Integer peopleDays) {
        authority.require(Permission.RECORD_RELATIONS);
        book.requireWhole(sight.check().of(commitment, peopleDays));
        sight.requireLead(List.of(commitment.supporter(), commitment.recipient()));
        return row(book.add("RECORD_COMMITMENT", new CommitmentRecord(commitment, peopleDays, sight.who(), clock.instant()), commitment));
    }

    /** Ends a commitment. */
    public CommitmentRow end(long id, End end) {
        return row(book.end("END_COMMITMENT", CommitmentRecord.class, id, end, r -> sight.requireLead(r.parties())));
    }

    private CommitmentRow row(CommitmentRecord r) {
        Commitment c = r.value();
        return new CommitmentRow(r.id(), c.supporter(), sight.name(c.supporter()), c.recipient(), sight.name(c.recipient()), c.model(),
                c.topics().stream().sorted().toList(), r.peopleDays().orElse(null), c.from(), c.to(), c.source(),
                RecordFacts.of(r, sight.today(), sight.leads(r.parties())));
    }
}
