package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;

/** Schedules to those who may see them. */
@Stateless
public class ScheduleBoard {

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ScheduleSight sight;
    @Inject
    private ScheduleShow show;
    @Inject
    private ToldPeople people;
    @Inject
    private Authority authority;

    /** The schedules that the person may see, by title. */
    public List<ScheduleView> list() {
        authority.require(Permission.KEEP_SCHEDULES);
        return show.rows(schedules.all().stream().filter(sight::maySee).toList());
    }

    /** One schedule with its runs. */
    public ScheduleView find(long id) {
        return show.view(sight.get(id));
    }

    /** One schedule for its person alone. */
    public ScheduleView findOwn(long id) {
        return show.view(sight.getOwn(id));
    }

    /** Who can be told of what a schedule makes. */
    public List<ToldPeople.Person> people(long id) {
        return people.of(sight.get(id).matter());
    }
}
