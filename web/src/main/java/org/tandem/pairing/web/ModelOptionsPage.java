package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.collaboration.Barrier;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.ProfilePart;
import org.tandem.collaboration.Recommendation;
import org.tandem.collaboration.web.LadderDrawings;
import org.tandem.pairing.service.ModelOptions;
import org.tandem.pairing.service.ModelQuestion;
import org.tandem.pairing.service.PairModels;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.Rounds;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Notices;

/** The collaboration models of a pair: the question, the ladder, the options in order, what was taken out, the choice. */
@Named
@RequestScoped
public class ModelOptionsPage {

    @Inject
    private PairModels models;
    @Inject
    private Rounds rounds;
    @Inject
    private LadderDrawings drawings;
    @Inject
    private Notices notices;

    private ModelOptions options;
    private RoundView round;

    /** Puts the models in order for what the address asks; a question that cannot be used is said and the usual one asked. */
    public void load() {
        ModelQuestion question = ModelQuestion.USUAL;
        try {
            question = ModelQuestionForm.read();
            options = models.options(roundId(), pairId(), question);
        } catch (NotFound missing) {
            throw missing;
        } catch (BusinessException refused) {
            notices.refused(refused);
            options = models.options(roundId(), pairId(), ModelQuestion.USUAL);
        }
    }

    /** Chooses a model on the question of the page. */
    public void choose() throws IOException {
        try {
            models.choose(roundId(), pairId(), new PairModels.Wanted(parameter("model"), parameter("reason"), parameter("purpose"),
                    ModelQuestionForm.read(), Integer.valueOf(parameter("rowVersion"))));
            Faces.redirect(Faces.getRequestContextPath() + "/model-options?id=" + roundId() + "&pair=" + pairId() + "&done=1");
        } catch (BusinessException refused) {
            notices.refused(refused);
            options = null;
        }
    }

    /** Also asked before a button of the page is heard, when nobody has called {@link #load()}. */
    public ModelOptions getOptions() {
        if (options == null) {
            load();
        }
        return options;
    }

    public List<Recommendation.Option> getRanked() {
        return getOptions().recommendation().options();
    }

    public RoundView getRound() {
        if (round == null) {
            round = rounds.find(roundId());
        }
        return round;
    }

    public boolean isDone() {
        return Faces.getRequestParameter("done") != null;
    }

    /** Name of a provider of the round. */
    public String name(String odsCode) {
        return getRound().names().getOrDefault(odsCode, odsCode);
    }

    public Drawing getLadder() {
        Recommendation r = getOptions().recommendation();
        List<CollaborationModel> all = Stream.concat(r.options().stream().map(Recommendation.Option::model),
                r.removed().stream().map(Recommendation.Removed::model)).toList();
        Set<String> feasible = r.options().stream().map(o -> o.model().code()).collect(Collectors.toSet());
        return drawings.of(all, r.lightestAdequate(), feasible);
    }

    /** Models that may be chosen, in order, those that a gate took out last. */
    public List<Choice> getChoices() {
        Recommendation r = getOptions().recommendation();
        return Stream.concat(r.options().stream().filter(o -> o.rank() > 0).map(o -> new Choice(o.model().code(), o.rank() + ". " + o.model().name())),
                r.removed().stream().map(m -> new Choice(m.model().code(), m.model().name()))).toList();
    }

    public ProfilePart[] getParts() {
        return ProfilePart.values();
    }

    /** Weight of a part as it was asked, without a needless decimal. */
    public String priority(ProfilePart part) {
        return RoundFormReader.plain(getOptions().situation().priorities().getOrDefault(part, 0.0));
    }

    public List<Choice> getCosts() {
        return Arrays.stream(CostBand.values()).map(b -> new Choice(b.name(), b.name() + ": " + b.words())).toList();
    }

    public List<Choice> getScale() {
        return IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).map(n -> new Choice(n, n)).toList();
    }

    /** Real barriers of all models, each once. */
    public List<Barrier> getBarriers() {
        Recommendation r = getOptions().recommendation();
        return Stream.concat(r.options().stream().map(Recommendation.Option::model), r.removed().stream().map(Recommendation.Removed::model))
                .flatMap(m -> m.barriers().stream()).filter(b -> b.kind() == Barrier.Kind.REAL).distinct().sorted(Comparator.comparing(Barrier::code)).toList();
    }

    public boolean unmitigated(Barrier barrier) {
        return getOptions().situation().unmitigatedBarriers().contains(barrier.code());
    }

    /** What was sent in a field of the choice, else what is there. */
    public String sent(String field, String present) {
        String sent = parameter(field);
        return sent != null ? sent : present == null ? "" : present;
    }

    private static String parameter(String name) {
        return Faces.getRequestParameter(name);
    }

    private static long roundId() {
        return RoundPage.id();
    }

    private static long pairId() {
        try {
            return Long.parseLong(String.valueOf(parameter("pair")));
        } catch (NumberFormatException noNumber) {
            throw new NotFound("There is no such pair.");
        }
    }
}
