package org.tandem.retention.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tandem.retention.RetentionRun;

/** Every place in the store that names a person by the sign-in name, beside the account and the audit trail. */
@ApplicationScoped
public class PersonRepository {

    /** A column with sign-in names. */
    record Place(String table, String column) {
    }

    /** A test compares this with the schema, so that a new table is not forgotten. */
    static final List<Place> PLACES = List.of(
            new Place("assessment", "recorded_by"), new Place("board_pack", "created_by"), new Place("board_pack_comment", "asked_by"),
            new Place("board_pack_comment", "asked_of"), new Place("board_pack_comment", "said_by"), new Place("board_pack_step", "who"),
            new Place("capability_statement", "ended_by"), new Place("capability_statement", "recorded_by"),
            new Place("collaboration_model_version", "changed_by"), new Place("column_mapping", "changed_by"), new Place("commitment", "ended_by"),
            new Place("commitment", "recorded_by"), new Place("correction_notice", "owner_name"), new Place("correction_notice", "seen_by"),
            new Place("data_release", "loaded_by"), new Place("data_version_change", "changed_by"), new Place("emergency_access_seen", "who"),
            new Place("first_sight", "ended_by"),
            new Place("formal_intervention", "ended_by"), new Place("formal_intervention", "recorded_by"), new Place("local_indicator", "changed_by"),
            new Place("new_start", "ended_by"), new Place("new_start", "made_by"),
            new Place("offer", "ended_by"), new Place("offer", "recorded_by"), new Place("organisation_link", "ended_by"),
            new Place("organisation_link", "recorded_by"), new Place("pair_approval", "approved_by"), new Place("pair_model_choice", "who"),
            new Place("pair_step", "who"), new Place("pairing_round", "created_by"), new Place("party_refusal", "ended_by"),
            new Place("party_refusal", "recorded_by"), new Place("peer_set", "changed_by"), new Place("peer_set", "owner_name"),
            new Place("report_job", "requested_by"), new Place("report_schedule", "owner_name"), new Place("report_snapshot", "made_by"), new Place("role_review", "reviewed_by"),
            new Place("snapshot_holder", "who"), new Place("standing_comment", "made_by"), new Place("standing_override", "ended_by"),
            new Place("standing_override", "made_by"), new Place("supporter_credential", "ended_by"), new Place("supporter_credential", "recorded_by"));

    /** Columns of rows that are for one person alone. */
    static final List<Place> OWN = List.of(new Place("saved_view", "owner_name"), new Place("report_notice", "person"),
            new Place("report_schedule_told", "person"));

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected PersonRepository() {
    }

    PersonRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Puts a pseudonym in place of a name everywhere, and removes what is for the person alone: saved views, notices; answers in how many rows. */
    int replace(String name, String pseudonym) {
        entities.flush();
        int rows = 0;
        for (Place place : OWN) {
            rows += entities.createNativeQuery("delete from " + place.table() + " where " + place.column() + " = :name").setParameter("name", name).executeUpdate();
        }
        for (Place place : PLACES) {
            rows += entities.createNativeQuery("update " + place.table() + " set " + place.column() + " = :pseudonym where " + place.column() + " = :name")
                    .setParameter("pseudonym", pseudonym).setParameter("name", name).executeUpdate();
        }
        return rows;
    }

    /** Held against other nodes until the transaction ends. */
    RetentionRun runForChange() {
        return entities.find(RetentionRun.class, RetentionRun.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }
}
