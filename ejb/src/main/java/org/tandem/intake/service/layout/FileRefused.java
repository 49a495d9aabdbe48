package org.tandem.intake.service.layout;

import java.util.List;
import org.tandem.intake.Problem;

/** A file that is not accepted, with everything that is wrong with it. The first problem names the rule that refused. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FileRefused(Problem first, List<Problem> more) {
        super(first.message());
        List<Problem> all = new java.util.ArrayList<>(more);
        all.add(0, first);
        this.problems = List.copyOf(all);
    }

    /** Wrong as a whole. */
    public FileRefused(String code, String message) {
        this(Problem.ofFile(code, message), List.of());
    }

    /** Code of the rule that refused. */
    public String code() {
        return problems.get(0).code();
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
