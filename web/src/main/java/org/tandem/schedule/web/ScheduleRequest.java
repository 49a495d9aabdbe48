package org.tandem.schedule.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tandem.job.FileForm;
import org.tandem.schedule.MonthlyTime;
import org.tandem.schedule.NewRelease;
import org.tandem.schedule.Occasion;
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperMatter;
import org.tandem.schedule.PaperSubject;
import org.tandem.schedule.Publication;
import org.tandem.schedule.WeekOfMonth;
import org.tandem.schedule.service.ScheduleAsked;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Input;

/**
 * A schedule as it is asked for.
 *
 * @param title    the usual one when left out
 * @param kind     {@code BENCHMARK_REPORTS REGIONAL_OVERVIEW BOARD_PACK}
 * @param subject  whom it is about
 * @param template of a board pack; {@code STANDARD} when left out
 * @param forms    of benchmark reports, {@code PDF} and {@code XLSX}; PDF when left out
 * @param when     either {@code week weekday time} or {@code publication}
 * @param tell     sign-in names of those who get a notice; the person who asks when left out
 */
record ScheduleRequest(String title, String kind, Subject subject, String template, List<String> forms, When when, List<String> tell) {

    private static final String STANDARD = "STANDARD";

    /** A provider, board or region by its code; England without one. */
    record Subject(String kind, String code) {
    }

    /** At a time of the month, or when a release of a publication is published. */
    record When(String week, String weekday, String time, String publication) {
    }

    static ScheduleAsked asked(ScheduleRequest request) {
        if (request == null || request.when() == null || request.subject() == null) {
            throw new Malformed("A schedule needs to know what it makes, about whom and when.", new Reason("when",
                    "Write {\"kind\": \"BENCHMARK_REPORTS\", \"subject\": {\"kind\": \"REGION\", \"code\": \"…\"}, \"when\": {\"week\": \"SECOND\", \"weekday\": \"THURSDAY\", \"time\": \"09:00\"}}."));
        }
        return new ScheduleAsked(request.title(), matter(request), occasion(request.when()), request.tell() == null ? null : Set.copyOf(request.tell()));
    }

    private static PaperMatter matter(ScheduleRequest r) {
        PaperKind kind = needed("kind", Input.oneOf("kind", r.kind(), PaperKind.class));
        PaperSubject.Kind about = needed("subject", Input.oneOf("subject", r.subject().kind(), PaperSubject.Kind.class));
        String code = r.subject().code() == null || r.subject().code().isBlank() ? null : r.subject().code().strip();
        String template = kind != PaperKind.BOARD_PACK ? null : r.template() == null || r.template().isBlank() ? STANDARD : r.template().strip();
        try {
            return new PaperMatter(kind, new PaperSubject(about, about == PaperSubject.Kind.ENGLAND ? null : code), template, forms(kind, r.forms()));
        } catch (IllegalArgumentException wrong) {
            throw new Malformed(wrong.getMessage(), new Reason("subject", wrong.getMessage()));
        }
    }

    private static Set<FileForm> forms(PaperKind kind, List<String> asked) {
        Set<FileForm> forms = EnumSet.noneOf(FileForm.class);
        if (kind == PaperKind.BENCHMARK_REPORTS) {
            (asked == null || asked.isEmpty() ? List.of(FileForm.PDF.name()) : asked).forEach(f -> forms.add(needed("forms", Input.oneOf("forms", f, FileForm.class))));
        }
        return forms;
    }

    private static Occasion occasion(When when) {
        Publication publication = Input.oneOf("publication", when.publication(), Publication.class);
        if (publication != null) {
            return new NewRelease(publication);
        }
        WeekOfMonth week = needed("week", Input.oneOf("week", when.week(), WeekOfMonth.class));
        DayOfWeek weekday = needed("weekday", Input.oneOf("weekday", when.weekday(), DayOfWeek.class));
        try {
            return new MonthlyTime(week, weekday, LocalTime.parse(needed("time", when.time()).strip()));
        } catch (DateTimeParseException noTime) {
            throw malformed("time", "'%s' is not a time of the day. Write it as 09:00.".formatted(when.time()));
        }
    }

    private static <T> T needed(String name, T value) {
        if (value == null) {
            throw malformed(name, "This is missing.");
        }
        return value;
    }

    private static Malformed malformed(String name, String sentence) {
        return new Malformed("The schedule cannot be read: %s. %s".formatted(name, sentence), new Reason(name, sentence));
    }
}
