package org.tandem.boardpack.web;

import java.util.List;
import org.tandem.boardpack.PackSubject;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/**
 * A pack as it is asked for over the interface.
 *
 * @param template  {@code STANDARD} when none is named
 * @param providers one code
 * @param icb       code of a board, in place of a provider
 * @param region    code of a region, in place of a provider
 * @param asOf      a month, the latest complete one when none is named
 */
public record PackRequest(String template, List<String> providers, String icb, String region, String asOf, String title) {

    /** About what the pack is. */
    PackSubject subject() {
        int named = (providers == null || providers.isEmpty() ? 0 : 1) + (icb == null ? 0 : 1) + (region == null ? 0 : 1);
        if (named != 1 || providers != null && providers.size() > 1) {
            throw new Malformed("A pack is about one provider, one board or one region.",
                    new Reason("providers", "Send {\"providers\": [\"RXX\"]}, {\"icb\": \"…\"} or {\"region\": \"…\"}; make a pack for each provider."));
        }
        if (providers != null && !providers.isEmpty()) {
            return PackSubject.provider(providers.get(0));
        }
        return icb != null ? new PackSubject(PackSubject.Kind.ICB, icb) : new PackSubject(PackSubject.Kind.REGION, region);
    }

    String templateOrStandard() {
        return template == null || template.isBlank() ? "STANDARD" : template;
    }
}
