package org.tandem.report.boardpack;

import java.util.List;
import org.tandem.boardpack.BoardArea;

/** What is said in the summary on one area of the guide for provider boards; never empty. */
public record AreaPart(BoardArea area, List<Said> said) {

    public AreaPart {
        said = List.copyOf(said);
    }

    AreaPart forThePublic() {
        List<Said> open = said.stream().filter(s -> !s.restricted()).toList();
        return new AreaPart(area, open.isEmpty() ? List.of(new Said(PublicVersion.WITHHELD, false)) : open);
    }

    /** Its sentences in one text. */
    public String words() {
        return String.join(" ", said.stream().map(Said::sentence).toList());
    }
}
