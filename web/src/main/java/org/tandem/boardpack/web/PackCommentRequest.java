package org.tandem.boardpack.web;

import java.time.LocalDate;
import org.tandem.boardpack.CommentTerms;

/** Commentary on an exception as it is sent over the interface. */
public record PackCommentRequest(String provider, String indicator, String issue, String cause, String action, String owner, LocalDate due, Boolean restricted) {

    CommentTerms terms() {
        return new CommentTerms(issue, cause, action, owner, due, Boolean.TRUE.equals(restricted));
    }
}
