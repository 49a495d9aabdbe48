package org.tandem.relation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.relation.AssessmentCoverage;
import org.tandem.relation.AssessmentTerms;
import org.tandem.relation.service.AssessmentFile;
import org.tandem.relation.service.AssessmentQuery;
import org.tandem.relation.service.AssessmentRow;
import org.tandem.relation.service.Assessments;
import org.tandem.relation.service.RelationSight;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.shared.web.Texts;

/** Assessments: coverage, a matrix of providers and criteria, all of one provider with history, and the ways in. */
@Named
@RequestScoped
public class AssessmentsPage {

    private static final String FORM = "assessment";
    private static final int MOST_PROBLEMS = 50;

    @Inject
    private Assessments assessments;
    @Inject
    private RelationSight sight;
    @Inject
    private RelationForm form;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;

    private String region;
    private String provider;
    private String criterion;
    private Part file;
    private List<AssessmentRow> newest = List.of();
    private List<AssessmentRow> history = List.of();
    private List<AssessmentCoverage> coverage = List.of();
    private AssessmentMatrix matrix;

    public void load() {
        newest = assessments.list(new AssessmentQuery(blank(region), null, null, false));
        coverage = assessments.coverage(blank(region));
        matrix = AssessmentMatrix.of(newest);
        history = blank(provider) == null ? List.of()
                : assessments.list(new AssessmentQuery(null, provider.strip(), notices.constant(AssessedCriterion.class, criterion), true));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Records what stands in the form. */
    public void record() throws IOException {
        AssessmentTerms terms = new AssessmentTerms(form.text(FORM, "provider"), form.text(FORM, "other"),
                form.constant(AssessedCriterion.class, FORM, "criterion"), form.number(FORM, "score"), form.on(FORM, "notAssessed", "on"),
                form.text(FORM, "evidence"), form.text(FORM, "source"), form.day(FORM, "date"), form.day(FORM, "expires"));
        form.record(FORM, "/assessments?done=recorded&provider=" + java.net.URLEncoder.encode(terms.provider(), StandardCharsets.UTF_8) + "#history",
                () -> assessments.record(terms));
        load();
    }

    /** Records the rows of a file. */
    public void upload() throws IOException {
        try {
            if (file == null || file.getSize() == 0) {
                notices.wrongField("upload:file", "assess.noFile");
            } else if (file.getSize() > AssessmentFile.LONGEST) {
                notices.wrongField("upload:file", "assess.tooLarge");
            } else {
                assessments.record(AssessmentFile.read(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
                Faces.redirect(Faces.getRequestContextPath() + "/assessments?done=file");
            }
        } catch (BusinessException refused) {
            refused.reasons().stream().limit(MOST_PROBLEMS).forEach(r -> notices.wrong("assess.problem", r.sentence()));
            if (refused.reasons().size() > MOST_PROBLEMS) {
                notices.wrong("assess.moreProblems", refused.reasons().size() - MOST_PROBLEMS);
            }
        }
        load();
    }

    public String getLead() {
        long soon = newest.stream().filter(r -> r.state() == AssessmentRow.State.ENDS_SOON).count();
        long over = newest.stream().filter(r -> r.state() == AssessmentRow.State.EXPIRED).count();
        return texts.get("assess.lead", newest.size(), soon, over);
    }

    /** Those that end soon or have ended, first to end first. */
    public List<AssessmentRow> getWarnings() {
        return newest.stream().filter(r -> r.state() == AssessmentRow.State.ENDS_SOON || r.state() == AssessmentRow.State.EXPIRED)
                .sorted(java.util.Comparator.comparing(AssessmentRow::expires)).toList();
    }

    public boolean isRecordingAllowed() {
        return authority.holds(Permission.RECORD_RELATIONS) && (sight.isLead() || sight.signsFor().isPresent());
    }

    /** The rule on coverage is about many providers, so it is shown to leads. */
    public boolean isCoverageShown() {
        return sight.isLead();
    }

    /** A lead records all but willingness, a signatory willingness alone. */
    public List<Choice> getCriteria() {
        return Stream.of(AssessedCriterion.values()).filter(c -> sight.isLead() ? !c.isSaidByItself() : c.isSaidByItself())
                .map(c -> new Choice(c.name(), c.label())).toList();
    }

    public List<AssessedCriterion> getAllCriteria() {
        return Arrays.asList(AssessedCriterion.values());
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("recorded|file") ? done : null;
    }

    public List<AssessmentCoverage> getCoverage() {
        return coverage;
    }

    public AssessmentMatrix getMatrix() {
        return matrix;
    }

    /** Everything on record about the chosen provider. */
    public List<AssessmentRow> getHistory() {
        return history;
    }

    /** Name of the chosen provider. */
    public String getProviderName() {
        return sight.name(blank(provider));
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
