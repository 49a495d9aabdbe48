package org.tandem.view.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Frame;
import org.tandem.shared.web.Notices;
import org.tandem.view.SavedViewTerms;
import org.tandem.view.service.SavedViewRow;
import org.tandem.view.service.SavedViews;

/** Saved views: the list of one's own, and those of a page for its filter bar. */
@Named
@RequestScoped
public class SavedViewsPage {

    @Inject
    private SavedViews views;
    @Inject
    private Frame frame;
    @Inject
    private Notices notices;

    private List<SavedViewRow> all;

    /** Keeps what stands in the form and goes back to the view. */
    public void save() throws IOException {
        try {
            SavedViewRow saved = views.add(new SavedViewTerms(getName(), getOf()));
            Faces.redirect(Faces.getRequestContextPath() + "/saved-views?done=saved&name=%s&of=%s", saved.name(), saved.address());
        } catch (BusinessException refused) {
            notices.refused(refused, field -> field.equals("name") ? "viewName" : "viewAddress");
        }
    }

    /** Takes one away; the page offers to put it back. */
    public void remove(int number) throws IOException {
        try {
            SavedViewRow gone = views.remove(number);
            Faces.redirect(Faces.getRequestContextPath() + "/saved-views?done=removed&name=%s&of=%s", gone.name(), gone.address());
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    public List<SavedViewRow> getAll() {
        if (all == null) {
            all = views.list();
        }
        return all;
    }

    /** Those of the page that is shown. */
    public List<SavedViewRow> getHere() {
        String page = new SavedViewTerms("", frame.getAddress()).page();
        return getAll().stream().filter(v -> new SavedViewTerms(v.name(), v.address()).page().equals(page)).toList();
    }

    /** Address of the form that keeps the page that is shown. */
    public String getFormAddress() {
        return Faces.getRequestContextPath() + "/saved-views?of=" + encoded(frame.getAddress());
    }

    /** The page to be kept, with its filters. */
    public String getOf() {
        String of = Faces.getRequestParameter("of");
        return of == null ? "" : of;
    }

    public String getName() {
        String name = Faces.getRequestParameter("name");
        return name == null ? "" : name;
    }

    /** What was just done, null when nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("saved|removed") ? done : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
