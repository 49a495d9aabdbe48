package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.provider.service.BodyLabels;
import org.tandem.provider.service.BodyLabels.BodyName;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** Names of regions and integrated care boards, each in a row that can be edited. */
@Named
@RequestScoped
public class LabelsPage {

    @Inject
    private BodyLabels labels;
    @Inject
    private Notices notices;

    private List<BodyName> rows;

    /** Saves the name of one row; its field is sent under kind and code. */
    public void save(Label.Kind kind, String code) throws IOException {
        String name = Optional.ofNullable(Faces.getRequestParameter(kind + "." + code)).orElse("");
        try {
            labels.name(kind, code, name);
            Faces.redirect(Faces.getRequestContextPath() + "/labels?saved=" + code);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    public List<BodyName> getRows() {
        if (rows == null) {
            rows = labels.inUse();
        }
        return rows;
    }

    /** What stands in the field of a row: as it was sent, else the present name. */
    public String entered(BodyName row) {
        return Optional.ofNullable(Faces.getRequestParameter(row.kind() + "." + row.code())).orElse(row.name());
    }

    /** Name that was just saved, null when none was. */
    public String getSaved() {
        String code = Faces.getRequestParameter("saved");
        return getRows().stream().filter(r -> r.code().equals(code)).map(BodyName::name).findFirst().orElse(null);
    }
}
