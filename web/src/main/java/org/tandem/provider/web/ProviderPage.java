package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;
import org.tandem.provider.service.OpportunityPart;
import org.tandem.provider.service.ProviderDetail;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.DomainPart;
import org.tandem.provider.service.ProviderProfile.Spark;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.provider.service.Providers;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;

/** The profile of one provider. */
@Named
@RequestScoped
public class ProviderPage {

    @Inject
    private Providers providers;
    @Inject
    private Notices notices;
    @Inject
    private ProfileWords words;
    @Inject
    private HelpOfProvider help;
    @Inject
    private ImproversOfProvider improvers;
    @Inject
    private CourseOfProvider course;

    private String ods;
    private String asOf;
    private String peerSet;
    private String topic;
    private String indicator;
    private boolean all;
    private ProviderDetail detail;
    private ProviderProfile profile;
    private IndicatorsOfProvider parts;

    public void load() {
        detail = providers.find(ods);
        profile = providers.profile(ods, notices.period(asOf), peerSet);
        parts = new IndicatorsOfProvider(profile, all);
    }

    public IndicatorsOfProvider getParts() {
        return parts;
    }

    /** The same page with every indicator. */
    public String getWholeAddress() {
        Map<String, List<String>> asked = new LinkedHashMap<>(Faces.getRequestQueryStringMap());
        asked.put("all", List.of("true"));
        return Faces.getRequestContextPath() + "/provider?" + Servlets.toQueryString(asked);
    }

    /** Indicators with a gap to the best quarter of the peers, patients first. */
    public List<OpportunityPart.Item> getGaps() {
        return profile.opportunity().items().stream().filter(i -> i.bestQuarter().gap() > 0).toList();
    }

    /** The large chart of one indicator. */
    public CourseOfProvider getCourse() {
        return course.of(ods, indicator, parts);
    }

    /** Numbers of a small line. */
    public List<Double> values(List<Spark> sparks) {
        return sparks.stream().map(Spark::value).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The sentence that sums up the page. */
    public String getLead() {
        return words.lead(profile, parts.getExceptions());
    }

    /** One card a topic. */
    public List<ProfileWords.Tile> getTiles() {
        return words.tiles(profile);
    }

    /** Months to choose from, newest first. */
    public List<Choice> getMonths() {
        return words.months(profile.asOf());
    }

    public List<Choice> getPeerSets() {
        return words.peerSets();
    }

    /** Its figures are published ones, which everybody may read; its standing is for those who may see it. */
    public boolean isReportOffered() {
        return profile.asOf() != null;
    }

    public String getReportAddress() {
        return Faces.getRequestContextPath() + "/download/benchmark-report.pdf?provider=" + ods + "&asOf=" + profile.asOf()
                + (peerSet == null || peerSet.isBlank() ? "" : "&peerSet=" + peerSet);
    }

    /** Topics with a difficulty or strength that says something, the gravest first. */
    public List<TopicPart> getStandingTopics() {
        return profile.domains().stream().flatMap((DomainPart d) -> d.topics().stream())
                .filter(t -> t.difficulty() != null && t.difficulty() != DifficultyStatus.NONE && t.difficulty() != DifficultyStatus.NOT_ENOUGH_DATA
                        || t.strength() == StrengthStatus.STRONG)
                .sorted(java.util.Comparator.comparing(t -> t.difficulty() == null ? 0 : -weight(t.difficulty()))).toList();
    }

    private static int weight(DifficultyStatus status) {
        return switch (status) {
            case PERSISTENT -> 4;
            case EMERGING -> 3;
            case WATCH -> 2;
            case RECOVERING -> 1;
            default -> 0;
        };
    }

    /** Topics to ask about, and what was asked. */
    public HelpOfProvider getHelp() {
        return help.of(ods, topic, profile);
    }

    /** Whom the provider could learn from. */
    public ImproversOfProvider getImprovers() {
        return improvers.of(ods, topic, profile);
    }

    /** The topic that the badge in the head speaks of, null where nothing stands out or may be shown. */
    public TopicPart getGravest() {
        List<TopicPart> topics = profile.standingShown() ? getStandingTopics() : List.of();
        return topics.isEmpty() ? null : topics.get(0);
    }

    /** What national bodies published, apart from figures. */
    public JudgementsOfProvider getJudgements() {
        return new JudgementsOfProvider(detail.judgements());
    }

    public boolean isMerged() {
        return !detail.predecessors().isEmpty() || !detail.successors().isEmpty();
    }

    public ProviderDetail getDetail() {
        return detail;
    }

    public ProviderProfile getProfile() {
        return profile;
    }

    public String getOds() {
        return ods;
    }

    public void setOds(String ods) {
        this.ods = ods;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getPeerSet() {
        return peerSet;
    }

    public void setPeerSet(String peerSet) {
        this.peerSet = peerSet;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    /** Whether all indicators of a topic are shown, however many. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
