package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.boardpack.PackTemplate;
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperMatter;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/** What a schedule must be like to be made. */
@ApplicationScoped
class ScheduleChecks {

    /** So many may belong to one person. */
    private static final int MOST_OF_ONE = 50;
    private static final int LONGEST_TITLE = 200;

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ScheduleSubjects subjects;
    @Inject
    private ToldPeople people;
    @Inject
    private Authority authority;

    /** Refuses what the person who asks may not have and what cannot be; answers the name of whom the paper is about. */
    String require(ScheduleAsked asked) {
        authority.require(Permission.KEEP_SCHEDULES);
        PaperMatter matter = asked.matter();
        matter.refusalFor(authority.caller()).ifPresent(why -> {
            throw authority.refusal(Permission.KEEP_SCHEDULES.name(), matter.kind() + " " + matter.subject(), why);
        });
        String whose = subjects.nameOf(matter.subject()).orElseThrow(() -> refused("subject", "No provider, board or region in use has the code '%s'."
                .formatted(matter.subject().code())));
        if (matter.kind() == PaperKind.BOARD_PACK && PackTemplate.find(matter.template()).isEmpty()) {
            throw refused("template", "There is no template '%s'. There are: %s.".formatted(matter.template(), String.join(", ",
                    PackTemplate.all().stream().map(PackTemplate::code).toList())));
        }
        if (schedules.countOf(authority.caller().name()) >= MOST_OF_ONE) {
            throw refused("title", "You have %d schedules already. Delete one that you no longer need.".formatted(MOST_OF_ONE));
        }
        if (asked.tell() != null) {
            people.required(matter, asked.tell());
        }
        return whose;
    }

    /** The title, or the usual one. */
    String title(ScheduleAsked asked, String whose) {
        String title = asked.title() == null || asked.title().isBlank() ? asked.matter().kind().label() + ", " + whose : asked.title().strip();
        if (title.length() > LONGEST_TITLE) {
            throw refused("title", "Write at most %d characters.".formatted(LONGEST_TITLE));
        }
        return title;
    }

    private static Refused refused(String field, String sentence) {
        return new Refused("BAD_SCHEDULE", "The schedule was not made.", new Reason(field, sentence));
    }
}
