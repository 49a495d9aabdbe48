package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.access.RoleReview;

/** Confirmations of roles in the store. */
@ApplicationScoped
class RoleReviewRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected RoleReviewRepository() {
    }

    RoleReviewRepository(EntityManager entities) {
        this.entities = entities;
    }

    Map<RoleReview.Key, RoleReview> all() {
        return entities.createQuery("select r from RoleReview r", RoleReview.class).getResultStream().collect(Collectors.toMap(RoleReview::key, Function.identity()));
    }

    void confirm(RoleReview.Key key, Instant now, String by) {
        RoleReview before = entities.find(RoleReview.class, key);
        if (before == null) {
            entities.persist(new RoleReview(key, now, by));
        } else {
            before.confirm(now, by);
        }
    }

    /** Roles of accounts that do not end before a day, neither given nor confirmed since a moment; the account for emergencies is left out. */
    long countNeitherGivenNorConfirmedSince(Instant moment, LocalDate day) {
        return ((Number) entities.createNativeQuery("select count(*) from user_account_role r join user_account a on a.id = r.account_id"
                        + " left join role_review v on v.account_id = r.account_id and v.role_name = r.role_name"
                        + " where r.granted_at <= :moment and (v.reviewed_at is null or v.reviewed_at <= :moment)"
                        + " and (a.last_day is null or a.last_day >= :today) and a.open_until is null")
                .setParameter("moment", moment).setParameter("today", day).getSingleResult()).longValue();
    }
}
