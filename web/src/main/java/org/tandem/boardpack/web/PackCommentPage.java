package org.tandem.boardpack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.boardpack.CommentTerms;
import org.tandem.boardpack.service.CommentView;
import org.tandem.boardpack.service.PackComments;
import org.tandem.boardpack.service.PackComments.Which;
import org.tandem.boardpack.service.PackPeople;
import org.tandem.shared.web.Choice;

/** The commentary on one exception of a pack: entered, asked for and chased. */
@Named
@RequestScoped
public class PackCommentPage {

    private static final CommentTerms NOTHING = new CommentTerms("", "", "", "", null, false);

    @Inject
    private PackComments comments;
    @Inject
    private PackPeople people;
    @Inject
    private PackForm form;

    private CommentView comment;

    /** Enters what is said. */
    public void say() throws IOException {
        LocalDate due = form.day("due");
        CommentTerms said = new CommentTerms(form.text("issue"), form.text("cause"), form.text("action"), form.text("owner"), due, form.ticked("restricted", "yes", false));
        form.keep(() -> address(comments.say(which(), said), "said"));
    }

    /** Asks a person. */
    public void ask() throws IOException {
        LocalDate by = form.day("dueOn");
        form.keep(() -> address(comments.ask(which(), form.text("person"), by), "asked"));
    }

    /** Reminds the person who was asked. */
    public void chase() throws IOException {
        form.keep(() -> address(comments.chase(which()), "chased"));
    }

    private String address(CommentView kept, String done) {
        return comments.mayAsk(kept.pack()) ? "/pack?id=%d&done=%s#comments".formatted(kept.pack(), done)
                : "/pack-comment?pack=%d&provider=%s&indicator=%s&done=%s".formatted(kept.pack(), kept.provider(), kept.indicator(), done);
    }

    private static Which which() {
        return new Which(PackForm.number("pack"), Faces.getRequestParameter("provider"), Faces.getRequestParameter("indicator"), PackForm.version());
    }

    public CommentView getComment() {
        if (comment == null) {
            comment = comments.find(PackForm.number("pack"), Faces.getRequestParameter("provider"), Faces.getRequestParameter("indicator"));
        }
        return comment;
    }

    /** What stands in the fields at first: what was said, else what was said in the last pack, which is offered. */
    public CommentTerms getTerms() {
        return getComment().said() != null ? getComment().said() : getComment().lastPack() != null ? getComment().lastPack() : NOTHING;
    }

    /** Whether the fields offer what was said in the last pack. */
    public boolean isOffered() {
        return getComment().said() == null && getComment().lastPack() != null;
    }

    /** Whether the person keeps the pack and so may ask others. */
    public boolean isKeeper() {
        return comments.mayAsk(getComment().pack());
    }

    public List<Choice> getPeople() {
        return people.of(getComment().pack(), getComment().provider()).stream().map(p -> new Choice(p.name(), p.displayName())).toList();
    }

    public int getVersion() {
        return Faces.isPostback() ? PackForm.version() : getComment().rowVersion();
    }

    public boolean isDone() {
        return !Faces.isPostback() && "said".equals(Faces.getRequestParameter("done"));
    }
}
