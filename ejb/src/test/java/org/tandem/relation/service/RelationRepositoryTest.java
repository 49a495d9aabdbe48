package org.tandem.relation.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.indicator.Topic;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.pairing.Assessment;
import org.tandem.pairing.Commitment;
import org.tandem.pairing.Intervention;
import org.tandem.pairing.Offer;
import org.tandem.pairing.OrganisationLink;
import org.tandem.pairing.PartyRefusal;
import org.tandem.pairing.Relations;
import org.tandem.pairing.SupporterCredential;
import org.tandem.relation.AssessmentRecord;
import org.tandem.relation.CapabilityRecord;
import org.tandem.relation.CapabilityStatement;
import org.tandem.relation.CommitmentRecord;
import org.tandem.relation.CredentialRecord;
import org.tandem.relation.InterventionRecord;
import org.tandem.relation.LinkRecord;
import org.tandem.relation.OfferRecord;
import org.tandem.relation.RefusalRecord;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.service.TestDatabase;

class RelationRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate YEAR = LocalDate.of(2027, 6, 1);

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration();
        List.of(AssessmentRecord.class, LinkRecord.class, CommitmentRecord.class, RefusalRecord.class, OfferRecord.class, CredentialRecord.class,
                CapabilityRecord.class, InterventionRecord.class).forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<RelationRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new RelationRepository((EntityManager) session)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everything_comes_back_as_it_was_recorded_and_in_its_written_form(TestDatabase database) {
        OrganisationLink link = new OrganisationLink("RA1", "RB1", OrganisationLink.Kind.MERGER_PLANNED, DAY, null, "board paper");
        Commitment commitment = new Commitment("RA1", "RB1", "BUDDYING", Set.of(Topic.CANCER, Topic.ELECTIVE), DAY, null, "agreement");
        PartyRefusal refusal = new PartyRefusal("RA1", "RB1", "a dispute", DAY, YEAR);
        Assessment none = new Assessment("RA1", Optional.empty(), AssessedCriterion.SERVICE_QUALITY, OptionalDouble.empty(), "e", "s", DAY, YEAR);
        Assessment some = new Assessment("RA1", Optional.of("RB1"), AssessedCriterion.RELATIONSHIP, OptionalDouble.of(62.5), "e", "s", DAY, YEAR);
        Offer offer = new Offer("RB1", Offer.Kind.OFFER, Topic.URGENT_CARE, 30, "two matrons", DAY, YEAR);
        SupporterCredential credential = new SupporterCredential("RB1", Set.of(), "the region", "visit", DAY, YEAR);
        CapabilityStatement statement = new CapabilityStatement("RB1", "secondments", "one record", "QI", "", "", 200, Set.of(Topic.FLOW), DAY, YEAR);
        Intervention intervention = new Intervention("RB1", Intervention.Kind.UNDERTAKINGS, "reference 7", DAY, null);
        try (SessionFactory sessions = sessions(database.migrated())) {
            in(sessions, r -> {
                r.add(new LinkRecord(link, "lead", NOW));
                r.add(new CommitmentRecord(commitment, null, "lead", NOW));
                r.add(new RefusalRecord(refusal, "recipient", NOW));
                r.add(new AssessmentRecord(none, "lead", NOW));
                r.add(new AssessmentRecord(some, "lead", NOW));
                r.add(new OfferRecord(offer, "supporter", NOW));
                r.add(new CredentialRecord(credential, "lead", NOW));
                r.add(new CapabilityRecord(statement, "supporter", NOW));
                r.add(new InterventionRecord(intervention, "lead", NOW));
                return 0;
            });
            Relations all = in(sessions, RelationRepository::all);
            assertThat(all).isEqualTo(new Relations(List.of(link), List.of(commitment), List.of(refusal), List.of(intervention), List.of(none, some), List.of(offer),
                    List.of(credential), Optional.empty()));
            CapabilityStatement read = in(sessions, r -> r.all(CapabilityRecord.class).get(0).value());
            assertThat(read).isEqualTo(statement);
            Relations looked = all.lookedAtOn(DAY);
            assertThat(CanonicalJson.read(CanonicalJson.write(looked), Relations.class)).isEqualTo(looked);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_end_is_kept_with_its_reason_and_counts_as_a_change(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            RefusalRecord stored = in(sessions, r -> {
                RefusalRecord made = new RefusalRecord(new PartyRefusal("RA1", "RB1", "a dispute", DAY, YEAR), "recipient", NOW);
                r.add(made);
                return made;
            });
            in(sessions, r -> {
                r.findForChange(RefusalRecord.class, stored.id()).orElseThrow().end(DAY.plusDays(3), "settled", "recipient", NOW.plusSeconds(9));
                return 0;
            });
            RefusalRecord ended = in(sessions, r -> r.refusalsForChange("RA1").get(0));
            assertThat(ended.value().to()).isEqualTo(DAY.plusDays(3));
            assertThat(ended.endReason()).contains("settled");
            assertThat(ended.endedAt()).contains(NOW.plusSeconds(9));
            assertThat(ended.rowVersion()).isEqualTo(stored.rowVersion() + 1);
        }
    }
}
