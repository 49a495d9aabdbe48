package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Commitment;
import org.tandem.pairing.OrganisationLink;
import org.tandem.pairing.PartyRefusal;
import org.tandem.pairing.Relations;

/** What is recorded between organisations: shared leadership, live commitments, refusals. */
@ApplicationScoped
public class RelationRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    /** Everything on record. */
    public Relations all() {
        return new Relations(links(), commitments(), refusals(), List.of(), List.of());
    }

    private List<OrganisationLink> links() {
        return rows("select one_provider, other_provider, link_kind, valid_from, valid_to, source_text from organisation_link order by id")
                .map(r -> new OrganisationLink(text(r[0]), text(r[1]), OrganisationLink.Kind.valueOf(text(r[2])), day(r[3]), day(r[4]), text(r[5])))
                .toList();
    }

    private List<Commitment> commitments() {
        return rows("select recipient, supporter, model, topics, valid_from, valid_to, source_text from commitment order by id")
                .map(r -> new Commitment(text(r[0]), text(r[1]), text(r[2]), topics(text(r[3])), day(r[4]), day(r[5]), text(r[6]))).toList();
    }

    private List<PartyRefusal> refusals() {
        return rows("select party, other_party, reason, valid_from, valid_to from party_refusal order by id")
                .map(r -> new PartyRefusal(text(r[0]), text(r[1]), text(r[2]), day(r[3]), day(r[4]))).toList();
    }

    /** Records shared leadership. */
    public void add(OrganisationLink link) {
        entities.createNativeQuery("insert into organisation_link (one_provider, other_provider, link_kind, valid_from, valid_to, source_text)"
                        + " values (:one, :other, :kind, :from, cast(:to as date), :source)")
                .setParameter("one", link.one()).setParameter("other", link.other()).setParameter("kind", link.kind().name())
                .setParameter("from", link.from()).setParameter("to", text(link.to())).setParameter("source", link.source()).executeUpdate();
    }

    /** Records a live arrangement. */
    public void add(Commitment commitment) {
        String topics = commitment.topics().stream().sorted().map(Topic::name).collect(Collectors.joining(","));
        entities.createNativeQuery("insert into commitment (recipient, supporter, model, topics, valid_from, valid_to, source_text)"
                        + " values (:recipient, :supporter, :model, :topics, :from, cast(:to as date), :source)")
                .setParameter("recipient", commitment.recipient()).setParameter("supporter", commitment.supporter())
                .setParameter("model", commitment.model()).setParameter("topics", topics).setParameter("from", commitment.from())
                .setParameter("to", text(commitment.to())).setParameter("source", commitment.source()).executeUpdate();
    }

    private java.util.stream.Stream<Object[]> rows(String sql) {
        List<?> found = entities.createNativeQuery(sql).getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static Set<Topic> topics(String names) {
        return names.isEmpty() ? Set.of() : Arrays.stream(names.split(",")).map(Topic::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Object cell) {
        return cell == null ? null : cell.toString();
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
