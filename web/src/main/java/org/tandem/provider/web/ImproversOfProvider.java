package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Topic;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.shared.PageAsked;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.service.ImproverList;
import org.tandem.standing.service.ImproverSearch;

/** Whom a provider could learn from in one topic; for those who may see its standing. */
@RequestScoped
public class ImproversOfProvider {

    private static final PageAsked SHOWN = new PageAsked(0, 5);

    @Inject
    private ImproverSearch search;
    @Inject
    private Notices notices;

    private List<Choice> topics = List.of();
    private TopicPart topic;
    private ImproverList list;

    ImproversOfProvider of(String ods, String asked, ProviderProfile profile) {
        if (list != null || !profile.standingShown()) {
            return this;
        }
        List<TopicPart> judged = profile.domains().stream().flatMap(d -> d.topics().stream()).filter(t -> t.difficulty() != null).toList();
        topics = judged.stream().map(t -> new Choice(t.code().name(), t.name())).toList();
        Topic wanted = notices.constant(Topic.class, asked);
        Optional<TopicPart> chosen = judged.stream().filter(t -> t.code() == wanted).findFirst().or(() -> gravest(judged));
        chosen.ifPresent(part -> {
            topic = part;
            list = search.find(ods, part.code(), SHOWN);
        });
        return this;
    }

    private static Optional<TopicPart> gravest(List<TopicPart> judged) {
        return judged.stream().filter(t -> t.difficulty() == DifficultyStatus.PERSISTENT).findFirst()
                .or(() -> judged.stream().filter(t -> t.difficulty() == DifficultyStatus.EMERGING).findFirst())
                .or(() -> judged.stream().findFirst());
    }

    public boolean isShown() {
        return list != null;
    }

    public List<Choice> getTopics() {
        return topics;
    }

    public TopicPart getTopic() {
        return topic;
    }

    public List<ImproverList.Row> getRows() {
        return list.page().items();
    }
}
