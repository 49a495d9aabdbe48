package org.tandem.intake.web;

import java.util.List;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** Which staged files are to be published together. */
record PublishRequest(List<Integer> ids) {

    List<Integer> checked() {
        if (ids == null || ids.isEmpty() || ids.contains(null)) {
            throw new Malformed("No release is named.", new Reason("ids", "Write the numbers of the releases, such as {\"ids\": [12, 13]}."));
        }
        return List.copyOf(ids);
    }
}
