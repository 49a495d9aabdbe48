package org.tandem.relation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Offer;
import org.tandem.pairing.SupporterCredential;
import org.tandem.relation.CapabilityStatement;
import org.tandem.relation.OfferRecord;
import org.tandem.relation.service.CapabilityRow;
import org.tandem.relation.service.CredentialRow;
import org.tandem.relation.service.End;
import org.tandem.relation.service.OfferRow;
import org.tandem.relation.service.Offers;
import org.tandem.relation.service.RelationSight;
import org.tandem.relation.service.SupporterCapabilities;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.shared.web.Texts;

/** The board of offers and asks, and what providers can bring to others. */
@Named
@RequestScoped
public class OffersPage {

    private static final String OFFER = "offer";
    private static final String SETTLE = "settle";
    private static final String CAPABILITY = "capability";
    private static final String CREDENTIAL = "credential";
    private static final String END = "end";

    @Inject
    private Offers offers;
    @Inject
    private SupporterCapabilities capabilities;
    @Inject
    private RelationSight sight;
    @Inject
    private RelationForm form;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;

    private String region;
    private String topic;
    private String q;
    private List<OfferRow> everyOffer;
    private List<OfferRow> board = List.of();
    private List<CapabilityRow> statements = List.of();
    private List<CredentialRow> credentials;

    public void load() {
        Topic about = notices.constant(Topic.class, topic);
        everyOffer = offers.list();
        board = everyOffer.stream().filter(r -> region == null || region.isBlank() || region.equals(r.region()))
                .filter(r -> about == null || r.topic() == about).toList();
        statements = capabilities.statements(about, q);
        credentials = capabilities.credentials();
    }

    public void post() throws IOException {
        Integer days = form.whole(OFFER, "peopleDays");
        var expires = form.day(OFFER, "expires");
        form.record(OFFER, "/offers?done=posted#board", () -> offers.post(sight.signsFor().orElse(""), form.constant(Offer.Kind.class, OFFER, "kind"),
                form.constant(Topic.class, OFFER, "topic"), days == null ? 0 : days, form.text(OFFER, "note"), expires));
        load();
    }

    public void settle() throws IOException {
        form.record(SETTLE, "/offers?done=settled#board", () -> offers.settle(RelationForm.plainNumber(SETTLE),
                form.constant(OfferRecord.State.class, SETTLE, "outcome"), form.text(SETTLE, "reason"), RelationForm.seenVersion()));
        load();
    }

    public void state() throws IOException {
        Integer days = form.whole(CAPABILITY, "peopleDays");
        CapabilityStatement statement = new CapabilityStatement(sight.signsFor().orElse(""), form.text(CAPABILITY, "leadershipModel"),
                form.text(CAPABILITY, "systems"), form.text(CAPABILITY, "methods"), form.text(CAPABILITY, "assets"), form.text(CAPABILITY, "technologies"),
                days == null ? -1 : days, form.topics(CAPABILITY), sight.today(), form.day(CAPABILITY, "expires"));
        form.record(CAPABILITY, "/offers?done=stated#capabilities", () -> capabilities.state(statement));
        load();
    }

    public void grant() throws IOException {
        SupporterCredential credential = new SupporterCredential(form.text(CREDENTIAL, "provider"), form.topics(CREDENTIAL), form.text(CREDENTIAL, "grantedBy"),
                form.text(CREDENTIAL, "evidence"), form.day(CREDENTIAL, "from"), form.day(CREDENTIAL, "to"));
        form.record(CREDENTIAL, "/offers?done=granted#credentials", () -> capabilities.grant(credential));
        load();
    }

    public void end() throws IOException {
        var lastDay = form.day(END, "lastDay");
        form.record(END, "/offers?done=ended#credentials", () -> capabilities.end(RelationForm.plainNumber(END),
                new End(lastDay, form.text(END, "reason"), RelationForm.seenVersion())));
        load();
    }

    /** The offer that is to be taken off the board, also asked before its button is heard, when nothing is loaded yet; null when there is none that the person may take off. */
    public OfferRow getSettled() {
        if (everyOffer == null) {
            everyOffer = offers.list();
        }
        return everyOffer.stream().filter(r -> r.id() == RelationForm.plainNumber(SETTLE) && (r.mayBroker() || r.mayWithdraw())).findFirst().orElse(null);
    }

    /** What may become of it. */
    public List<Choice> getOutcomes() {
        return Stream.of(OfferRecord.State.values()).filter(s -> s != OfferRecord.State.OPEN)
                .filter(s -> s == OfferRecord.State.WITHDRAWN ? getSettled().mayWithdraw() : getSettled().mayBroker())
                .map(s -> new Choice(s.name(), texts.get("offer.state." + s))).toList();
    }

    /** The credential that is to be ended, null when there is none that the person may end. */
    public CredentialRow getEnded() {
        return getCredentials().stream().filter(r -> r.id() == RelationForm.plainNumber(END) && r.recorded().mayEnd()).findFirst().orElse(null);
    }

    /** The version as it was sent, else the present one. */
    public int version(int present) {
        return Faces.isPostback() ? RelationForm.seenVersion() : present;
    }

    public String getLead() {
        long open = board.stream().filter(r -> r.state().equals("OPEN") && r.kind() == Offer.Kind.OFFER).count();
        long asks = board.stream().filter(r -> r.state().equals("OPEN") && r.kind() == Offer.Kind.ASK).count();
        return texts.get("offer.lead", open, asks);
    }

    public List<Choice> getKinds() {
        return Stream.of(Offer.Kind.values()).map(k -> new Choice(k.name(), texts.get("offer.kind." + k))).toList();
    }

    /** Whether the person records what leads record. */
    public boolean isRecordedByLead() {
        return sight.isLead();
    }

    /** Name of the trust for which the person may speak, null when there is none. */
    public String getOwnTrust() {
        return sight.signsFor().map(sight::name).orElse(null);
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("posted|settled|stated|granted|ended") ? done : null;
    }

    public List<OfferRow> getBoard() {
        return board;
    }

    public List<CapabilityRow> getStatements() {
        return statements;
    }

    public List<CredentialRow> getCredentials() {
        if (credentials == null) {
            credentials = capabilities.credentials();
        }
        return credentials;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
