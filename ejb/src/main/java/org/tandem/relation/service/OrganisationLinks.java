package org.tandem.relation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.pairing.OrganisationLink;
import org.tandem.relation.LinkRecord;

/** Links between providers: recorded and ended by leads of one of the two; seen by those leads and by the two. */
@Stateless
public class OrganisationLinks {

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
    public List<LinkRow> list() {
        authority.require(Permission.READ_RELATIONS);
        return repository.all(LinkRecord.class).stream().filter(r -> sight.sees(r.parties())).map(this::row)
                .sorted(Comparator.comparing((LinkRow r) -> !r.recorded().inForce()).thenComparing(LinkRow::a).thenComparing(LinkRow::id)).toList();
    }

    /** Records a link. */
    public LinkRow record(OrganisationLink link) {
        authority.require(Permission.RECORD_RELATIONS);
        book.requireWhole(sight.check().of(link));
        sight.requireLead(List.of(link.one(), link.other()));
        return row(book.add("RECORD_LINK", new LinkRecord(link, sight.who(), clock.instant()), link));
    }

    /** Ends a link. */
    public LinkRow end(long id, End end) {
        return row(book.end("END_LINK", LinkRecord.class, id, end, r -> sight.requireLead(r.parties())));
    }

    private LinkRow row(LinkRecord r) {
        OrganisationLink l = r.value();
        return new LinkRow(r.id(), l.one(), sight.name(l.one()), l.other(), sight.name(l.other()), l.kind(), l.from(), l.to(), l.source(),
                RecordFacts.of(r, sight.today(), sight.leads(r.parties())));
    }
}
