package org.tandem.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.tandem.intake.Problem;
import org.tandem.intake.service.Imports;
import org.tandem.shared.PageAsked;

/** All bad rows of a file. */
public record ProblemRows(List<Problem> items) {

    static ProblemRows of(Imports imports, int release) {
        imports.find(release);
        List<Problem> all = new ArrayList<>();
        List<Problem> some = imports.problems(release, 0, PageAsked.MOST);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = imports.problems(release, all.size(), PageAsked.MOST);
        }
        return new ProblemRows(all);
    }
}
