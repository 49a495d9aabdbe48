package org.tandem.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.job.FileForm;

/** How a {@link PaperMatter} is stored. */
@Embeddable
class StoredMatter {

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_kind", nullable = false, updatable = false, length = 40)
    private PaperKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false, length = 20)
    private PaperSubject.Kind subjectKind;
    @Column(name = "subject_code", updatable = false, length = 20)
    private String subjectCode;
    @Column(name = "template", updatable = false, length = 40)
    private String template;
    @Column(name = "forms", updatable = false, length = 40)
    private String forms;

    protected StoredMatter() {
    }

    StoredMatter(PaperMatter matter) {
        kind = matter.kind();
        subjectKind = matter.subject().kind();
        subjectCode = matter.subject().code();
        template = matter.template();
        forms = matter.forms().isEmpty() ? null : matter.forms().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    PaperMatter toMatter() {
        Set<FileForm> all = forms == null ? Set.of() : Arrays.stream(forms.split(",")).map(FileForm::valueOf).collect(Collectors.toSet());
        return new PaperMatter(kind, new PaperSubject(subjectKind, subjectCode), template, all);
    }
}
