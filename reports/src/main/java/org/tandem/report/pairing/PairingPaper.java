package org.tandem.report.pairing;

import java.util.List;
import java.util.Objects;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportStamp;
import org.tandem.shared.Figure;

/**
 * Everything the paper of a pairing round prints, computed before: page, PDF and workbook show these figures.
 *
 * @param stamp   two dates, data version, rules
 * @param edition for whom
 * @param round   what was asked
 * @param asked   what the reader is asked to decide, complete sentences
 * @param pairs   pairs that the reader may see, by recipient and topic
 * @param places  where the providers of these pairs and needs are, those whose place is known
 * @param method  how the plan was made, in six lines
 * @param changes what would change the answer, complete sentences
 * @param whole   the rest of the round, or why it is not shown
 * @param notes   sources and methods
 */
public record PairingPaper(ReportStamp stamp, Edition edition, RoundHead round, List<String> asked, List<PairLine> pairs,
                           List<SpotOnMap> places, List<String> method, List<String> changes, Cell<WholeRound> whole,
                           DataNotes notes) {

    /** Stands on every paper. */
    public static final String PROMPT = "A pair is a prompt for discussion, not a regulatory judgement.";

    public PairingPaper {
        Objects.requireNonNull(stamp, "A paper needs its stamp.");
        Objects.requireNonNull(edition, "A paper says for whom it is.");
        Objects.requireNonNull(round, "A paper needs its round.");
        Objects.requireNonNull(notes, "A paper needs its data notes.");
        if (whole.present() != (edition == Edition.REGIONAL)) {
            throw new IllegalArgumentException("The whole round stands in the regional edition and nowhere else.");
        }
        asked = List.copyOf(asked);
        pairs = List.copyOf(pairs);
        places = List.copyOf(places);
        method = List.copyOf(method);
        changes = List.copyOf(changes);
    }

    /** A provider as it is named. */
    public record Party(String odsCode, String name) {
    }

    /**
     * What was asked.
     *
     * @param name           of the round
     * @param kind           {@code TOPIC} or {@code WHOLE_TRUST}
     * @param scope          who takes part, in words
     * @param weights        of the criteria, 0–1, as used after normalising
     * @param changedWeights weights that differ from those of the rules, in words, with the reason
     * @param timesSolved    how often it was solved until this plan
     */
    public record RoundHead(String name, String kind, String scope, List<Weight> weights, List<String> changedWeights, int timesSolved) {

        public RoundHead {
            weights = List.copyOf(weights);
            changedWeights = List.copyOf(changedWeights);
        }
    }

    /**
     * Weight of one criterion.
     *
     * @param weight share of the fit, 0–1
     */
    public record Weight(String criterion, double weight) {
    }

    /**
     * One pair.
     *
     * @param id              stable number within the round
     * @param needWeight      0–1
     * @param fit             0–100, the sum of the contributions of its parts
     * @param distanceKm      straight line, or absent
     * @param robustness      share of the draws in which the pair survives, or absent
     * @param robustnessWords what it means
     * @param decision        state in words
     * @param answer          who has answered what so far, in words
     * @param reason          complete sentences why this pair, or of its decision
     * @param parts           of the fit
     * @param considered      how many other support partners were looked at
     * @param alternatives    next best support partners; none for a party
     * @param warnings        what to know beside; none for a party
     * @param models          collaboration models that come into question, in order
     */
    public record PairLine(long id, Party recipient, Party supporter, String topic, int tier, double needWeight,
                           double fit, Figure distanceKm, Figure robustness, String robustnessWords, String decision, String answer,
                           String reason, List<PartLine> parts, int considered, List<AlternativeLine> alternatives, List<String> warnings,
                           List<String> models) {

        public PairLine {
            parts = List.copyOf(parts);
            alternatives = List.copyOf(alternatives);
            warnings = List.copyOf(warnings);
            models = List.copyOf(models);
        }
    }

    /**
     * One part of a fit.
     *
     * @param score        0–1 before weighting, or absent
     * @param weight       0–1
     * @param contribution to the fit, 0–100; those of a pair add up exactly to its fit
     * @param shown        the same with one decimal, so that those of a pair add up to the fit with one decimal
     * @param sentence     what it says
     * @param notAssessed  whether the median stands in for a missing assessment
     */
    public record PartLine(String criterion, Figure score, double weight, double contribution, double shown, String sentence,
                           boolean notAssessed) {
    }

    /**
     * Another supporter for the same need.
     *
     * @param planLoss what the whole plan would lose
     */
    public record AlternativeLine(Party supporter, double fit, double planLoss) {
    }

    /**
     * A provider on the map.
     *
     * @param latitude  degrees north
     * @param longitude degrees east
     */
    public record SpotOnMap(Party provider, double latitude, double longitude) {
    }
}
