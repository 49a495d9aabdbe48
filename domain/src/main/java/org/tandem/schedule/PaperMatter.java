package org.tandem.schedule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.Role;
import org.tandem.job.FileForm;

/**
 * What a schedule makes.
 *
 * @param template of a board pack, null for other papers
 * @param forms    of benchmark reports, at least one; none for other papers, whose form is given
 */
public record PaperMatter(PaperKind kind, PaperSubject subject, String template, Set<FileForm> forms) {

    public PaperMatter {
        Objects.requireNonNull(kind, "Say what is to be made.");
        Objects.requireNonNull(subject, "Say whom the paper is about.");
        if (!kind.isAbout(subject.kind())) {
            throw new IllegalArgumentException("There is no such paper about a %s.".formatted(subject.kind().label()));
        }
        if ((kind == PaperKind.BOARD_PACK) != (template != null)) {
            throw new IllegalArgumentException("A board pack begins from a template, other papers have none.");
        }
        forms = forms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(forms));
        if ((kind == PaperKind.BENCHMARK_REPORTS) == forms.isEmpty()) {
            throw new IllegalArgumentException("Benchmark reports are made in at least one form, other papers have a form of their own.");
        }
    }

    /** Why a person may not have it made by a schedule, empty when the person may. */
    public Optional<String> refusalFor(Caller person) {
        if (!holds(person, Permission.KEEP_SCHEDULES) || !holds(person, kind.toMake(subject))) {
            return Optional.of("The role of the person does not allow this paper to be made on a schedule.");
        }
        return subject.isOf(person) ? Optional.empty()
                : Optional.of("The %s lies outside the organisation or region of the person.".formatted(subject.kind().label()));
    }

    /** Whether a person may read what is made, and so be told of it. */
    public boolean mayBeReadBy(Caller person) {
        return holds(person, kind.toRead(subject)) && subject.isOf(person);
    }

    /** By roles alone: a password that is to be changed first ends nobody's rights. */
    private static boolean holds(Caller person, Permission permission) {
        Set<Role> roles = permission.roles();
        return person.roles().stream().anyMatch(roles::contains);
    }
}
