package org.tandem.relation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.pairing.Commitment;
import org.tandem.pairing.OrganisationLink;
import org.tandem.relation.service.CommitmentRow;
import org.tandem.relation.service.Commitments;
import org.tandem.relation.service.End;
import org.tandem.relation.service.LinkRow;
import org.tandem.relation.service.OrganisationLinks;
import org.tandem.relation.service.PartyRefusals;
import org.tandem.relation.service.RefusalRow;
import org.tandem.relation.service.RelationSight;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Texts;

/** Links, live arrangements and what parties say of others: lists, the ways in, and how each ends. */
@Named
@RequestScoped
public class RelationsPage {

    private static final String LINK = "link";
    private static final String COMMITMENT = "commitment";
    private static final String REFUSAL = "refusal";
    private static final String END = "end";

    @Inject
    private OrganisationLinks links;
    @Inject
    private Commitments commitments;
    @Inject
    private PartyRefusals refusals;
    @Inject
    private RelationSight sight;
    @Inject
    private RelationForm form;
    @Inject
    private Texts texts;

    private List<LinkRow> linkRows;
    private List<CommitmentRow> commitmentRows;
    private List<RefusalRow> refusalRows;

    public void recordLink() throws IOException {
        OrganisationLink link = new OrganisationLink(form.text(LINK, "a"), form.text(LINK, "b"), form.constant(OrganisationLink.Kind.class, LINK, "kind"),
                form.day(LINK, "from"), form.day(LINK, "to"), form.text(LINK, "source"));
        form.record(LINK, "/relations?done=recorded#links", () -> links.record(link));
    }

    public void recordCommitment() throws IOException {
        Commitment commitment = new Commitment(form.text(COMMITMENT, "recipient"), form.text(COMMITMENT, "supporter"), form.text(COMMITMENT, "model"),
                form.topics(COMMITMENT), form.day(COMMITMENT, "from"), form.day(COMMITMENT, "to"), form.text(COMMITMENT, "source"));
        Integer days = form.whole(COMMITMENT, "peopleDays");
        form.record(COMMITMENT, "/relations?done=recorded#commitments", () -> commitments.record(commitment, days));
    }

    public void recordRefusal() throws IOException {
        var expires = form.day(REFUSAL, "expires");
        form.record(REFUSAL, "/relations?done=recorded#refusals", () -> refusals.record(sight.signsFor().orElse(""), form.text(REFUSAL, "other"),
                form.text(REFUSAL, "reason"), expires));
    }

    /** Ends the record that the address names. */
    public void end() throws IOException {
        var lastDay = form.day(END, "lastDay");
        form.record(END, "/relations?done=ended#" + getEndedKind() + "s", () -> {
            End end = new End(lastDay, form.text(END, "reason"), RelationForm.seenVersion());
            switch (getEndedKind()) {
                case LINK -> links.end(endedId(), end);
                case COMMITMENT -> commitments.end(endedId(), end);
                default -> refusals.takeBack(endedId(), end.reason(), end.rowVersion());
            }
        });
    }

    /** What is to be ended: {@code link}, {@code commitment} or {@code refusal}; null when nothing is. */
    public String getEndedKind() {
        String kind = Faces.getRequestParameter("kind");
        return kind != null && kind.matches("link|commitment|refusal") && endedId() >= 0 ? kind : null;
    }

    public long endedId() {
        return RelationForm.plainNumber(END);
    }

    /** The record that is to be ended, in words and with its version; null when it is not there or not the person's to end. */
    public Ended getEnded() {
        String kind = getEndedKind();
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case LINK -> getLinks().stream().filter(r -> r.id() == endedId() && r.recorded().mayEnd()).findFirst()
                    .map(r -> new Ended(texts.get("relation.pair", r.nameOfA(), r.nameOfB()), version(r.recorded().rowVersion()))).orElse(null);
            case COMMITMENT -> getCommitments().stream().filter(r -> r.id() == endedId() && r.recorded().mayEnd()).findFirst()
                    .map(r -> new Ended(texts.get("relation.supports", r.nameOfSupporter(), r.nameOfRecipient()), version(r.recorded().rowVersion()))).orElse(null);
            default -> getRefusals().stream().filter(r -> r.id() == endedId() && r.recorded().mayEnd()).findFirst()
                    .map(r -> new Ended(texts.get("relation.cannot", r.nameOfParty(), r.nameOfOther()), version(r.recorded().rowVersion()))).orElse(null);
        };
    }

    /** The version as it was sent, else the present one. */
    private static int version(int present) {
        return Faces.isPostback() ? RelationForm.seenVersion() : present;
    }

    /** What is to be ended. */
    public record Ended(String words, int version) {
    }

    public List<LinkRow> getLinks() {
        linkRows = linkRows == null ? links.list() : linkRows;
        return linkRows;
    }

    public List<CommitmentRow> getCommitments() {
        commitmentRows = commitmentRows == null ? commitments.list() : commitmentRows;
        return commitmentRows;
    }

    public List<RefusalRow> getRefusals() {
        refusalRows = refusalRows == null ? refusals.list() : refusalRows;
        return refusalRows;
    }

    public String getLead() {
        return texts.get("relation.lead", getLinks().stream().filter(r -> r.recorded().inForce()).count(),
                getCommitments().stream().filter(r -> r.recorded().inForce()).count(), getRefusals().stream().filter(r -> r.recorded().inForce()).count());
    }

    public List<Choice> getKinds() {
        return Stream.of(OrganisationLink.Kind.values()).map(k -> new Choice(k.name(), texts.get("relation.kind." + k))).toList();
    }

    /** Whether the person records what leads record. */
    public boolean isRecordedByLead() {
        return sight.isLead();
    }

    /** Name of the trust for which the person may speak, null when there is none. */
    public String getOwnTrust() {
        return sight.signsFor().map(sight::name).orElse(null);
    }

    public int getMostRefusals() {
        return refusals.most();
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("recorded|ended") ? done : null;
    }
}
