package org.tandem.boardpack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.boardpack.PackAction;
import org.tandem.boardpack.PackSection;
import org.tandem.boardpack.PackTerms;
import org.tandem.boardpack.service.BoardPacks;
import org.tandem.boardpack.service.PackSteps;
import org.tandem.boardpack.service.PackView;
import org.tandem.report.boardpack.BoardPack;

/** One board pack: its cover and sections, its commentary, what it holds and its way to its issue. */
@Named
@RequestScoped
public class PackPage {

    @Inject
    private BoardPacks packs;
    @Inject
    private PackSteps steps;
    @Inject
    private PackForm form;

    private PackView pack;
    private BoardPack content;

    /** Keeps cover and sections. */
    public void change() throws IOException {
        List<PackSection> chosen = Stream.of(PackSection.values()).filter(s -> form.ticked("sections", s.name(), false)).toList();
        form.keep(() -> address(packs.change(id(), new PackTerms(form.text("title"), form.text("purpose"), form.text("owner"), form.text("classification"), chosen),
                PackForm.version()), "changed"));
    }

    /** Takes the next step. */
    public void take(PackAction action) throws IOException {
        form.keep(() -> address(steps.take(id(), action, form.text("reason"), PackForm.version()), action.name()));
    }

    /** Makes the public version. */
    public void publish() throws IOException {
        form.keep(() -> address(steps.publish(id(), PackForm.version()), "public"));
    }

    private static String address(PackView kept, String done) {
        return "/pack?id=%d&done=%s".formatted(kept.id(), done);
    }

    private static long id() {
        return PackForm.number("id");
    }

    public PackView getPack() {
        if (pack == null) {
            pack = packs.find(id());
        }
        return pack;
    }

    /** What it holds: the frozen record, or what would be frozen now. */
    public BoardPack getContent() {
        if (content == null) {
            content = packs.content(id());
        }
        return content;
    }

    public List<PackSection> getSections() {
        return List.of(PackSection.values());
    }

    /** The version as it was sent, else the present one. */
    public int getVersion() {
        return Faces.isPostback() ? PackForm.version() : getPack().rowVersion();
    }

    /** Whether cover, sections and commentary can be changed by the person. */
    public boolean isOpen() {
        return getPack().mayKeep() && getPack().status().isOpen();
    }

    public boolean isFrozen() {
        return getPack().snapshot() != null;
    }

    public boolean isPossible(String action) {
        return getPack().possible().contains(PackAction.valueOf(action));
    }

    /** Whether an issued pack has no public version yet and the person may make it. */
    public boolean isToBePublished() {
        return getPack().mayKeep() && getPack().status() == org.tandem.boardpack.PackState.ISSUED && !getPack().isPublic();
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("changed|FREEZE|CHECK|APPROVE|ISSUE|REOPEN|public|asked|chased|said") ? done : null;
    }
}
