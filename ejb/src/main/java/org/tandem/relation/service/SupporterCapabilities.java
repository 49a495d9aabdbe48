package org.tandem.relation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.indicator.Topic;
import org.tandem.pairing.SupporterCredential;
import org.tandem.relation.CapabilityRecord;
import org.tandem.relation.CapabilityStatement;
import org.tandem.relation.CredentialRecord;

/**
 * What providers can bring to others: capability statements, which a signatory makes for the own trust, and credentials, which a
 * lead of its region records. Everybody with a part in pairing sees those in force.
 */
@Stateless
public class SupporterCapabilities {

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

    /**
     * The newest statement of each provider, where it is in force, by code.
     *
     * @param topic null for any
     * @param text  that one of its texts holds, null or empty for any
     */
    public List<CapabilityRow> statements(Topic topic, String text) {
        authority.require(Permission.READ_RELATIONS);
        LocalDate today = sight.today();
        Map<String, CapabilityRecord> newest = new TreeMap<>();
        repository.all(CapabilityRecord.class).forEach(r -> newest.put(r.value().provider(), r));
        return newest.values().stream().filter(r -> r.isInForceOn(today)).filter(r -> topic == null || r.value().topics().contains(topic))
                .filter(r -> text == null || text.isBlank() || r.value().mentions(text.strip()) || matchesName(r.value(), text.strip())).map(this::row).toList();
    }

    private boolean matchesName(CapabilityStatement s, String text) {
        return sight.name(s.provider()).toLowerCase(java.util.Locale.ROOT).contains(text.toLowerCase(java.util.Locale.ROOT)) || s.provider().equalsIgnoreCase(text);
    }

    /** Records a statement of the person's own trust; it takes the place of the one before. */
    public CapabilityRow state(CapabilityStatement statement) {
        authority.require(Permission.RECORD_RELATIONS);
        book.requireWhole(sight.check().of(statement));
        sight.requireOwn(statement.provider(), "Only a person with the right to sign for a trust says what it can bring.");
        return row(book.add("STATE_CAPABILITY", new CapabilityRecord(statement, sight.who(), clock.instant()), statement));
    }

    /** Credentials in force, and for leads those of their scope that are over, by provider. */
    public List<CredentialRow> credentials() {
        authority.require(Permission.READ_RELATIONS);
        LocalDate today = sight.today();
        return repository.all(CredentialRecord.class).stream().filter(r -> r.isInForceOn(today) || sight.sees(r.parties())).map(this::row)
                .sorted(Comparator.comparing((CredentialRow r) -> !r.recorded().inForce()).thenComparing(CredentialRow::provider).thenComparing(CredentialRow::id)).toList();
    }

    /** Records a credential. */
    public CredentialRow grant(SupporterCredential credential) {
        authority.require(Permission.RECORD_RELATIONS);
        book.requireWhole(sight.check().of(credential));
        sight.requireLead(List.of(credential.provider()));
        return row(book.add("RECORD_CREDENTIAL", new CredentialRecord(credential, sight.who(), clock.instant()), credential));
    }

    /** Ends a credential. */
    public CredentialRow end(long id, End end) {
        return row(book.end("END_CREDENTIAL", CredentialRecord.class, id, end, r -> sight.requireLead(r.parties())));
    }

    private CapabilityRow row(CapabilityRecord r) {
        CapabilityStatement s = r.value();
        return new CapabilityRow(r.id(), s.provider(), sight.name(s.provider()), s.leadershipModel(), s.systems(), s.methods(), s.assets(), s.technologies(),
                s.peopleDays(), s.topics().stream().sorted().toList(), s.from(), s.expiresOn(), RecordFacts.of(r, sight.today(), false));
    }

    private CredentialRow row(CredentialRecord r) {
        SupporterCredential c = r.value();
        return new CredentialRow(r.id(), c.provider(), sight.name(c.provider()), c.topics().stream().sorted().toList(), c.grantedBy(), c.evidence(), c.from(),
                c.to(), RecordFacts.of(r, sight.today(), sight.leads(r.parties())));
    }
}
