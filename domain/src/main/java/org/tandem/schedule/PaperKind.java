package org.tandem.schedule;

import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.schedule.PaperSubject.Kind;

/** What a schedule makes, about whom that can be, and who makes and reads it. */
public enum PaperKind {
    BENCHMARK_REPORTS("Benchmark reports", Set.of(Kind.PROVIDER, Kind.REGION, Kind.ENGLAND)) {
        @Override
        Permission toMake(PaperSubject subject) {
            return subject.kind() == Kind.PROVIDER ? Permission.READ_PUBLISHED_FIGURES : Permission.MAKE_REPORTS;
        }
    },
    REGIONAL_OVERVIEW("Regional overview", Set.of(Kind.REGION, Kind.ENGLAND)) {
        @Override
        Permission toMake(PaperSubject subject) {
            return Permission.READ_STANDINGS;
        }
    },
    BOARD_PACK("Draft of a board pack", Set.of(Kind.PROVIDER, Kind.ICB, Kind.REGION)) {
        @Override
        Permission toMake(PaperSubject subject) {
            return Permission.KEEP_PACKS;
        }

        @Override
        Permission toRead(PaperSubject subject) {
            return Permission.READ_PACKS;
        }
    };

    private final String label;
    private final Set<Kind> subjects;

    PaperKind(String label, Set<Kind> subjects) {
        this.label = label;
        this.subjects = subjects;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }

    /** Whether there is such a paper about a kind of subject. */
    public boolean isAbout(Kind subject) {
        return subjects.contains(subject);
    }

    abstract Permission toMake(PaperSubject subject);

    Permission toRead(PaperSubject subject) {
        return toMake(subject);
    }
}
