package org.tandem.pairing;

import java.util.List;
import java.util.stream.Collectors;

/** A round was asked for with settings that cannot be used. */
public class InvalidRoundSettings extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingProblem> problems;

    public InvalidRoundSettings(List<SettingProblem> problems) {
        super(problems.stream().map(SettingProblem::sentence).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong. */
    public List<SettingProblem> problems() {
        return problems;
    }
}
