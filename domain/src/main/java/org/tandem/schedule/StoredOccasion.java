package org.tandem.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** How an {@link Occasion} is stored: either as a time or as a publication. */
@Embeddable
class StoredOccasion {

    @Enumerated(EnumType.STRING)
    @Column(name = "week_of_month", updatable = false, length = 10)
    private WeekOfMonth week;
    @Enumerated(EnumType.STRING)
    @Column(name = "weekday", updatable = false, length = 10)
    private DayOfWeek weekday;
    @Column(name = "at_time", updatable = false, length = 5)
    private String time;
    @Enumerated(EnumType.STRING)
    @Column(name = "publication", updatable = false, length = 40)
    private Publication publication;

    protected StoredOccasion() {
    }

    StoredOccasion(Occasion occasion) {
        if (occasion instanceof MonthlyTime monthly) {
            week = monthly.week();
            weekday = monthly.weekday();
            time = monthly.time().toString();
        } else if (occasion instanceof NewRelease release) {
            publication = release.publication();
        }
    }

    Occasion toOccasion() {
        return publication != null ? new NewRelease(publication) : new MonthlyTime(week, weekday, LocalTime.parse(time));
    }
}
