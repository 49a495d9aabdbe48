package org.tandem.report.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.boardpack.BoardArea;
import org.tandem.provider.CareRating;
import org.tandem.provider.Judgements;
import org.tandem.provider.OversightFact;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.report.format.ReportFormat;

/** What national bodies published about providers as their judgement: the overall rating and the segment of the oversight framework. */
final class PublishedJudgements {

    private static final List<String> SEGMENTS = List.of(OversightFact.ADJUSTED_SEGMENT, OversightFact.LEAGUE_SEGMENT);

    private final Panel panel;

    PublishedJudgements(Panel panel) {
        this.panel = panel;
    }

    /** Complete sentences on an area, one for each provider that was judged. */
    List<String> on(BoardArea area, List<ProviderProfile> profiles) {
        List<String> said = new ArrayList<>();
        for (ProviderProfile profile : profiles) {
            Judgements judged = panel.providers().judgements(profile.provider().odsCode());
            if (area == BoardArea.QUALITY) {
                judged.rating(CareRating.OVERALL, CareRating.OVERALL).ifPresent(r -> said.add(sentence(profile, r)));
            } else if (area == BoardArea.FINANCE) {
                segment(judged).ifPresent(s -> said.add("%s: segment %s of the NHS Oversight Framework in %s.".formatted(profile.provider().name(),
                        ReportFormat.decimals(s.figure().orThrow(), 0), s.quarter().words())));
            }
        }
        return said;
    }

    private static String sentence(ProviderProfile profile, CareRating rating) {
        boolean old = rating.isOldOn(profile.asOf().lastDay());
        return "%s: rated %s overall by the Care Quality Commission on %s%s.".formatted(profile.provider().name(), rating.score().words(),
                ReportFormat.day(rating.ratedOn()), old ? ", too old to rely on" : "");
    }

    private static Optional<OversightFact> segment(Judgements judged) {
        return judged.latestQuarter().flatMap(q -> SEGMENTS.stream().flatMap(m -> judged.fact(q, m).stream()).filter(f -> f.figure().isPresent()).findFirst());
    }
}
