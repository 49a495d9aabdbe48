package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.indicator.Topic;
import org.tandem.pairing.service.HelpList;
import org.tandem.pairing.service.HelpSearch;
import org.tandem.provider.Provider.Body;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.provider.service.ProviderRow;
import org.tandem.report.Cell;
import org.tandem.report.benchmark.LearningPart;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.PageAsked;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.service.ImproverList;
import org.tandem.standing.service.ImproverSearch;

/** Finds from whom a provider could learn and who could help it, as far as the person who asks may see it. */
@ApplicationScoped
class Learning {

    private static final PageAsked FIRST = new PageAsked(0, 3);
    private static final int TOPICS = 3;

    @Inject
    private ImproverSearch improvers;
    @Inject
    private HelpSearch help;
    @Inject
    private Authority authority;

    /** Whether the person may be told who could help; a snapshot with it is not shared with those who may not. */
    boolean tellsHelpers(ProviderProfile profile) {
        ProviderRow p = profile.provider();
        return profile.standingShown() && authority.holds(Permission.READ_ROUNDS)
                && authority.caller().scope().covers(p.odsCode(), Body.codeOf(p.region()), Body.codeOf(p.icb()));
    }

    LearningPart of(ProviderProfile profile) {
        if (!profile.standingShown()) {
            String withheld = "Shown to the trust itself and to the leads of its region.";
            return new LearningPart(Cell.absent(withheld), Cell.absent(withheld), Cell.absent(withheld));
        }
        List<TopicPart> topics = profile.domains().stream().flatMap(d -> d.topics().stream()).toList();
        List<Topic> needs = topics.stream().filter(Learning::isNeed).map(TopicPart::code).limit(TOPICS).toList();
        return new LearningPart(improvers(profile, needs), offers(topics), helpers(profile, needs));
    }

    private static boolean isNeed(TopicPart t) {
        return t.difficulty() == DifficultyStatus.PERSISTENT || t.difficulty() == DifficultyStatus.EMERGING;
    }

    private Cell<List<String>> improvers(ProviderProfile profile, List<Topic> needs) {
        List<String> told = new ArrayList<>();
        for (Topic topic : needs) {
            ImproverList found = improvers.find(profile.provider().odsCode(), topic, FIRST);
            if (Objects.equals(found.asOf(), profile.asOf())) {
                found.page().items().forEach(row -> told.add(topic.label() + ": " + row.name() + ". " + row.sentence()));
            }
        }
        return told.isEmpty() ? Cell.absent(needs.isEmpty() ? "No topic has a need for support, so nobody is looked for."
                : "No provider of like context that was as badly placed is now in the better half, or the month is not the latest.") : Cell.of(told);
    }

    private static Cell<List<String>> offers(List<TopicPart> topics) {
        List<String> strong = topics.stream().filter(t -> t.strength() == StrengthStatus.STRONG)
                .map(t -> "A sustained strength in " + t.name().toLowerCase(java.util.Locale.UK) + ", which others could learn from.").toList();
        return strong.isEmpty() ? Cell.absent("No topic shows a sustained strength.") : Cell.of(strong);
    }

    private Cell<List<String>> helpers(ProviderProfile profile, List<Topic> needs) {
        if (!tellsHelpers(profile)) {
            return Cell.absent("Support partners are looked for by the leads of the region in a pairing round.");
        }
        List<String> told = new ArrayList<>();
        for (Topic topic : needs) {
            help.whoCouldHelp(profile.provider().odsCode(), topic, profile.asOf(), FIRST).page().items().stream().filter(HelpList.Row::eligible)
                    .forEach(row -> told.add("%s: %s, fit %s of 100%s.".formatted(topic.label(), row.name(), ReportFormat.decimals(row.fit().doubleValue(), 1),
                            row.distanceKm() == null ? "" : ", " + ReportFormat.decimals(row.distanceKm(), 0) + " km away")));
        }
        return told.isEmpty() ? Cell.absent("No need for support, or no support partner that passes every rule.") : Cell.of(told);
    }
}
