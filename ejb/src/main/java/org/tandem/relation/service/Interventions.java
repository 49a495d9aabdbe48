package org.tandem.relation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.pairing.Intervention;
import org.tandem.relation.InterventionRecord;

/** Formal interventions: recorded and ended by leads of the provider's region; seen by those leads and by the provider. */
@Stateless
public class Interventions {

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

    /** Those in force first, then by provider. */
    public List<InterventionRow> list() {
        authority.require(Permission.READ_RELATIONS);
        return repository.all(InterventionRecord.class).stream().filter(r -> sight.sees(r.parties())).map(this::row)
                .sorted(Comparator.comparing((InterventionRow r) -> !r.recorded().inForce()).thenComparing(InterventionRow::provider)
                        .thenComparing(InterventionRow::id)).toList();
    }

    /** Records an intervention. */
    public InterventionRow record(Intervention intervention) {
        authority.require(Permission.RECORD_RELATIONS);
        book.requireWhole(sight.check().of(intervention));
        sight.requireLead(List.of(intervention.odsCode()));
        return row(book.add("RECORD_INTERVENTION", new InterventionRecord(intervention, sight.who(), clock.instant()), intervention));
    }

    /** Ends an intervention. */
    public InterventionRow end(long id, End end) {
        return row(book.end("END_INTERVENTION", InterventionRecord.class, id, end, r -> sight.requireLead(r.parties())));
    }

    private InterventionRow row(InterventionRecord r) {
        Intervention i = r.value();
        return new InterventionRow(r.id(), i.odsCode(), sight.name(i.odsCode()), i.kind(), i.from(), i.to(), i.source(),
                RecordFacts.of(r, sight.today(), sight.leads(r.parties())));
    }
}
