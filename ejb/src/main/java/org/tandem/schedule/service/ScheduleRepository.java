package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tandem.schedule.Notice;
import org.tandem.schedule.NoticeStatus;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunStatus;
import org.tandem.schedule.ScheduleRun;
import org.tandem.schedule.ScheduleStatus;

/** Schedules, their runs and the notices about them in the store. */
@ApplicationScoped
public class ScheduleRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected ScheduleRepository() {
    }

    ScheduleRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(ReportSchedule schedule) {
        entities.persist(schedule);
        entities.flush();
    }

    void add(ScheduleRun run) {
        entities.persist(run);
        entities.flush();
    }

    void add(Notice notice) {
        entities.persist(notice);
    }

    Optional<ReportSchedule> find(long id) {
        return Optional.ofNullable(entities.find(ReportSchedule.class, id));
    }

    /** As it is now, locked against others until the end of the transaction. */
    Optional<ReportSchedule> findForChange(long id) {
        return locked(ReportSchedule.class, id);
    }

    Optional<ScheduleRun> findRun(long id) {
        return Optional.ofNullable(entities.find(ScheduleRun.class, id));
    }

    Optional<ScheduleRun> findRunForChange(long id) {
        return locked(ScheduleRun.class, id);
    }

    Optional<Notice> findNoticeForChange(long id) {
        return locked(Notice.class, id);
    }

    private <T> Optional<T> locked(Class<T> type, long id) {
        // somebody may have deleted it meanwhile, which a refresh would take for an error
        Optional<T> found = Optional.ofNullable(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(entities::refresh);
        return found;
    }

    /** By title. */
    List<ReportSchedule> all() {
        return entities.createQuery("select s from ReportSchedule s order by s.title, s.id", ReportSchedule.class).getResultList();
    }

    long countOf(String owner) {
        return entities.createQuery("select count(s) from ReportSchedule s where s.owner = :owner", Long.class).setParameter("owner", owner).getSingleResult();
    }

    /** Whose next run is due, the longest due first. */
    List<Long> due(Instant now) {
        return entities.createQuery("select s.id from ReportSchedule s where s.status = :active and s.nextAt <= :now order by s.nextAt, s.id", Long.class)
                .setParameter("active", ScheduleStatus.ACTIVE).setParameter("now", now).getResultList();
    }

    /** Newest moment first. */
    List<ScheduleRun> runsOf(long schedule, int most) {
        return entities.createQuery("select r from ScheduleRun r where r.schedule = :schedule order by r.dueAt desc", ScheduleRun.class)
                .setParameter("schedule", schedule).setMaxResults(most).getResultList();
    }

    /** The newest run of each of some schedules that has one. */
    List<ScheduleRun> lastRunsOf(Collection<Long> schedules) {
        return schedules.isEmpty() ? List.of() : entities.createQuery("select r from ScheduleRun r where r.schedule in (:schedules)"
                        + " and r.dueAt = (select max(o.dueAt) from ScheduleRun o where o.schedule = r.schedule)", ScheduleRun.class)
                .setParameter("schedules", schedules).getResultList();
    }

    /** Runs whose reports are being made. */
    List<Long> running() {
        return entities.createQuery("select r.id from ScheduleRun r where r.status = :running order by r.id", Long.class)
                .setParameter("running", RunStatus.RUNNING).getResultList();
    }

    /** By person. */
    List<Notice> noticesOf(Collection<Long> runs) {
        return runs.isEmpty() ? List.of() : entities.createQuery("select n from Notice n where n.run in (:runs) order by n.person", Notice.class)
                .setParameter("runs", runs).getResultList();
    }

    /** Notices for which it is time, the longest due first. */
    List<Long> dueNotices(Instant now) {
        return entities.createQuery("select n.id from Notice n where n.status = :waiting and n.nextTryAt <= :now order by n.nextTryAt, n.id", Long.class)
                .setParameter("waiting", NoticeStatus.WAITING).setParameter("now", now).getResultList();
    }

    /** With its runs and notices. */
    void remove(ReportSchedule schedule) {
        entities.createQuery("delete from Notice n where n.run in (select r.id from ScheduleRun r where r.schedule = :schedule)")
                .setParameter("schedule", schedule.id()).executeUpdate();
        entities.createQuery("delete from ScheduleRun r where r.schedule = :schedule").setParameter("schedule", schedule.id()).executeUpdate();
        entities.remove(schedule);
    }
}
