package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.access.service.Authority;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundScope;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.service.RoundSolving;
import org.tandem.pairing.service.Rounds;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** Setting up a round: from the defaults, or from the settings of another round that are changed. */
@Named
@RequestScoped
public class RoundSetUp {

    private static final String FIELD = "setUp:";

    @Inject
    private Rounds rounds;
    @Inject
    private RoundSolving solving;
    @Inject
    private SetUpChoices choices;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private RoundForm form;
    private RoundSettings base;

    /** Makes the round, starts solving it and leads to it. */
    public void create() throws IOException {
        try {
            RoundSettings settings = choices.reader(getForm()).read(base(), authority.caller().name());
            long id = (isCopy() ? rounds.copyChanged(origin(), settings) : rounds.create(settings)).id();
            solving.start(id);
            Faces.redirect(Faces.getRequestContextPath() + "/round?id=" + id);
        } catch (BusinessException refused) {
            notices.refused(refused, field -> FIELD + fieldOf(field));
        }
    }

    /** One more row for a lock, an exclusion or a rule that is set aside. */
    public void add(String kind) {
        getForm().add(kind);
    }

    public RoundForm getForm() {
        if (form == null) {
            form = Faces.isPostback() ? RoundForm.sent(Faces.getRequest().getParameterMap())
                    : RoundForm.of(base().map(choices::copyOf).map(s -> PairWish.addedTo(s, Faces::getRequestParameter)).orElseGet(this::usual), choices.rules());
        }
        return form;
    }

    /** Whether the settings come from another round. */
    public boolean isCopy() {
        return Faces.getRequestParameter("copy") != null;
    }

    /** What the page has no field for and a copy keeps; empty text when there is nothing. */
    public String getKept() {
        return base().map(s -> Stream.of(s.scope().icbs(), s.scope().types(),
                        s.capacity().byProvider().entrySet()).filter(kept -> !kept.isEmpty()).flatMap(Set::stream).map(String::valueOf)
                .sorted().collect(Collectors.joining(", "))).orElse("");
    }

    private RoundSettings usual() {
        String own = authority.caller().scope().region();
        RoundKind kind = RoundKind.WHOLE_TRUST.name().equals(Faces.getRequestParameter("kind")) ? RoundKind.WHOLE_TRUST : RoundKind.TOPIC;
        return RoundSettings.topicRound("", choices.latest(), Set.of()).with().kind(kind)
                .recipientLimit(kind == RoundKind.TOPIC ? OptionalInt.of(choices.rules().capacity().supportersPerRecipient()) : OptionalInt.empty())
                .scope(new RoundScope(own == null ? Set.of() : Set.of(own), Set.of(), Set.of(), Set.of(), Set.of())).build();
    }

    private Optional<RoundSettings> base() {
        if (base == null && isCopy()) {
            base = rounds.find(origin()).settings();
        }
        return Optional.ofNullable(base);
    }

    private static long origin() {
        try {
            return Long.parseLong(Faces.getRequestParameter("copy"));
        } catch (NumberFormatException noNumber) {
            throw new NotFound("There is no such round.");
        }
    }

    /** Where on the page a setting is entered that a service names. */
    private static String fieldOf(String setting) {
        if (setting.startsWith("weights.")) {
            return setting.replace("weights.", "weight.");
        }
        return switch (setting) {
            case "weights" -> "weight.COMPLEMENTARITY";
            case "maxDistanceKm" -> "distance";
            case "capacity.default" -> "capacity";
            case "topics" -> "name";
            case "scope.regions" -> "regions";
            case "scope.recipients" -> "recipients";
            case "scope.supporters" -> "supporters";
            case "locks" -> "lock.0.recipient";
            case "exclusions" -> "exclusion.0.recipient";
            case "overrides" -> "override.0.rule";
            default -> setting;
        };
    }
}
