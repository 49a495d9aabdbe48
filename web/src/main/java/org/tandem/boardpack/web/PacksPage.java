package org.tandem.boardpack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.boardpack.PackSubject;
import org.tandem.boardpack.service.BoardPacks;
import org.tandem.boardpack.service.PackRow;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;

/** Board packs that the person may see, and the form for a new one. */
@Named
@RequestScoped
public class PacksPage {

    @Inject
    private BoardPacks packs;
    @Inject
    private PackForm form;
    @Inject
    private Notices notices;
    @Inject
    private Authority authority;

    private List<PackRow> rows;

    /** Makes a pack and opens it. */
    public void make() throws IOException {
        String kind = form.text("subject");
        PackSubject subject = getOwnProvider() != null ? PackSubject.provider(getOwnProvider())
                : new PackSubject(Stream.of(PackSubject.Kind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(PackSubject.Kind.PROVIDER), form.text("code"));
        form.keep(() -> "/pack?id=" + packs.create(form.text("template"), subject, notices.period(form.text("asOf")), form.text("title")).id());
    }

    /** Newest first. */
    public List<PackRow> getRows() {
        if (rows == null) {
            rows = packs.list();
        }
        return rows;
    }

    public List<Choice> getTemplates() {
        return packs.templates().stream().map(t -> new Choice(t.code(), t.name())).toList();
    }

    public List<Choice> getKinds() {
        return Stream.of(PackSubject.Kind.values()).map(k -> new Choice(k.name(), k.label())).toList();
    }

    /** Code of the own trust, null for those who act for a board or region. */
    public String getOwnProvider() {
        return authority.caller().scope().ownProvider().orElse(null);
    }

    /** Whether the person makes packs. */
    public boolean isMaking() {
        return authority.holds(Permission.KEEP_PACKS);
    }
}
