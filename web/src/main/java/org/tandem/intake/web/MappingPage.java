package org.tandem.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.service.ColumnMappings;
import org.tandem.intake.service.MappingView;
import org.tandem.intake.service.layout.FileStart;
import org.tandem.intake.service.layout.MappedPreview;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.Settings;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;

/** The making of a mapping of local files: a file is looked at, its columns are chosen, its first rows are tried. */
@Named
@RequestScoped
public class MappingPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private ColumnMappings mappings;
    @Inject
    private PanelHolder panels;
    @Inject
    private Settings settings;
    @Inject
    private Notices notices;
    @Inject
    private MappingList list;

    private Part file;
    private FileStart start;
    private MappingForm form;
    private List<MappedPreview.Row> preview;
    private boolean loaded;

    private void load() {
        loaded = true;
        String sent = Faces.getRequestParameter("start");
        if (Faces.isPostback() && sent != null) {
            form = MappingForm.sent(Faces.getRequestParameterMap());
            start = read(sent);
        } else if (!Faces.isPostback() && getEdited() != null) {
            MappingTerms terms = getEdited().terms();
            form = MappingForm.of(terms);
            start = new FileStart(terms.header(), List.of());
        }
    }

    private FileStart read(String sent) {
        try {
            return JSON.readValue(sent, FileStart.class);
        } catch (JsonProcessingException notWhole) {
            notices.wrong("mapping.unreadable");
            return null;
        }
    }

    /** Looks at a file. */
    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.wrongField("look:file", "mapping.noFile");
            return;
        }
        if (file.getSize() > settings.uploadLimitBytes()) {
            notices.wrongField("look:file", "imports.tooLarge", settings.uploadLimitBytes() / MEGABYTE);
            return;
        }
        try {
            loaded = true;
            start = mappings.start(file.getInputStream());
            form = MappingForm.fresh(start.header());
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    /** Tries the choices on the first rows. */
    public void tryOut() {
        if (getStart() == null) {
            return;
        }
        try {
            preview = mappings.preview(form.terms(start.header()), start);
        } catch (BusinessException refused) {
            notices.refused(refused, MappingPage::fieldOf);
        }
    }

    /** Saves the choices. */
    public void save() throws IOException {
        if (getStart() == null) {
            return;
        }
        try {
            MappingTerms terms = form.terms(start.header());
            if (id() < 0) {
                mappings.add(terms);
            } else {
                mappings.change(id(), version(), terms);
            }
            Faces.redirect(Faces.getRequestContextPath() + "/mapping?done=saved");
        } catch (BusinessException refused) {
            notices.refused(refused, MappingPage::fieldOf);
        }
    }

    private static String fieldOf(String rule) {
        return rule.equals("name") ? "sourceName" : rule.equals("header") ? "start" : rule;
    }

    private static int id() {
        return number("id");
    }

    private static int version() {
        return number("version");
    }

    private static int number(String parameter) {
        String sent = Faces.getRequestParameter(parameter);
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /** The mapping that is changed, null when a new one is made. */
    public MappingView getEdited() {
        return list.find(id());
    }

    /** The version that the person saw: as it was sent, else the present one. */
    public int getSeenVersion() {
        return version() >= 0 ? version() : getEdited() == null ? 0 : getEdited().rowVersion();
    }

    /** Names of columns to choose from. */
    public List<Choice> getColumns() {
        return start.header().choices().stream().map(c -> new Choice(c, c)).toList();
    }

    /** Indicators of the catalogue to choose from. */
    public List<Choice> getIndicators() {
        return panels.current().indicators().all().stream().map(i -> new Choice(i.code(), i.code() + " · " + i.name())).toList();
    }

    /** The header and first rows, carried by the form from one step to the next. */
    public String getCarried() throws JsonProcessingException {
        return JSON.writeValueAsString(start);
    }

    /** The file that is mapped: as it was sent, or of the mapping that is changed; null before one was chosen. */
    public FileStart getStart() {
        if (!loaded) {
            load();
        }
        return start;
    }

    public MappingForm getForm() {
        return form;
    }

    /** What the first rows would become, null before it was asked for. */
    public List<MappedPreview.Row> getPreview() {
        return preview;
    }

    /** Rows of the preview that would be refused. */
    public long getRefusedRows() {
        return Stream.ofNullable(preview).flatMap(List::stream).filter(r -> r.problem() != null).count();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
