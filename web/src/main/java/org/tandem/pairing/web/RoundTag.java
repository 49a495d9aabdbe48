package org.tandem.pairing.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import java.util.stream.Collectors;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.web.Problem;

/** The tag of a round as one person sees it: it changes when the round or one of the pairs shown changes. */
final class RoundTag {

    private static final Integer NO_LONGER = -1;

    private RoundTag() {
    }

    static EntityTag of(RoundView round) {
        String pairs = round.plan() == null ? "" : round.plan().pairs().stream()
                .map(p -> p.id() + ":" + p.rowVersion()).collect(Collectors.joining(","));
        byte[] text = (round.id() + " " + round.rowVersion() + " " + round.dataVersion() + " " + round.figuresAre() + " " + pairs)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new EntityTag(CanonicalJson.sha256(text).substring(0, 32));
    }

    /**
     * The version of the pair that the person had before the eyes.
     *
     * @return null for {@code *}, which asks for no check; a version that no pair has where the round has changed, so that the service
     *         refuses and tells what became of the pair
     */
    static Integer rowVersionSeen(String ifMatch, RoundView now, long pair) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new WebApplicationException(Problem.of(428, "IF_MATCH_NEEDED",
                    "A decision names what it was taken on: send If-Match with the ETag of the round.").answer().build());
        }
        String tag = ifMatch.strip().replace("\"", "");
        if (tag.equals("*")) {
            return null;
        }
        if (tag.matches("\\d{1,9}")) {
            return Integer.valueOf(tag);
        }
        if (!tag.equals(of(now).getValue())) {
            return NO_LONGER;
        }
        return now.plan() == null ? null : now.plan().pairs().stream().filter(p -> p.id() == pair).map(PairView::rowVersion).findFirst().orElse(null);
    }
}
