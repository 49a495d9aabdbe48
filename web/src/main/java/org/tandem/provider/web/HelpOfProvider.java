package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.indicator.Topic;
import org.tandem.pairing.service.HelpList;
import org.tandem.pairing.service.HelpSearch;
import org.tandem.pairing.service.ShownPart;
import org.tandem.provider.Provider;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderRow;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;

/** The questions of a profile: who could help, and whom could this provider help, in one topic. */
@RequestScoped
public class HelpOfProvider {

    private static final PageAsked SHOWN = new PageAsked(0, 5);

    @Inject
    private HelpSearch search;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private boolean shown;
    private List<Choice> topics = List.of();
    private Topic topic;
    private List<HelpList.Row> supporters = List.of();
    private List<HelpList.Row> recipients = List.of();

    HelpOfProvider of(String ods, String asked, ProviderProfile profile) {
        if (shown || profile.asOf() == null || !mayAsk(profile)) {
            return this;
        }
        List<TopicPart> judged = profile.domains().stream().flatMap(d -> d.topics().stream()).filter(t -> t.difficulty() != null).toList();
        topics = judged.stream().map(t -> new Choice(t.code().name(), t.name())).toList();
        topic = Optional.ofNullable(notices.constant(Topic.class, asked)).or(() -> gravest(judged)).orElse(null);
        shown = topic != null;
        if (shown) {
            ask(ods, profile.asOf());
        }
        return this;
    }

    private boolean mayAsk(ProviderProfile profile) {
        ProviderRow provider = profile.provider();
        return authority.holds(Permission.READ_ROUNDS) && authority.caller().scope().covers(provider.odsCode(),
                Provider.Body.codeOf(provider.region()), Provider.Body.codeOf(provider.icb()));
    }

    private void ask(String ods, Period asOf) {
        supporters = search.whoCouldHelp(ods, topic, asOf, SHOWN).page().items();
        recipients = search.whomCouldItHelp(ods, topic, asOf, SHOWN).page().items();
    }

    /** The topic with a need, else one with a strength, else the first. */
    private static Optional<Topic> gravest(List<TopicPart> judged) {
        return judged.stream().filter(t -> t.difficulty() == DifficultyStatus.PERSISTENT).findFirst()
                .or(() -> judged.stream().filter(t -> t.difficulty() == DifficultyStatus.EMERGING).findFirst())
                .or(() -> judged.stream().filter(t -> t.strength() == StrengthStatus.STRONG).findFirst())
                .or(() -> judged.stream().findFirst()).map(TopicPart::code);
    }

    /** Parts that add up to the fit as it is shown. */
    public List<ShownPart> parts(HelpList.Row row) {
        return ShownPart.of(row.fit(), row.parts());
    }

    public boolean isShown() {
        return shown;
    }

    public List<Choice> getTopics() {
        return topics;
    }

    public Topic getTopic() {
        return topic;
    }

    public List<HelpList.Row> getSupporters() {
        return supporters;
    }

    public List<HelpList.Row> getRecipients() {
        return recipients;
    }
}
