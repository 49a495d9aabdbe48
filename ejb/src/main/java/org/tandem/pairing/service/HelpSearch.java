package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Candidate;
import org.tandem.pairing.Candidates;
import org.tandem.pairing.RoundData;
import org.tandem.provider.Provider;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.Absent;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.standing.service.ComputedStandings;

/** Who could help a provider and whom it could help, without a round: to regional leads for the providers of their scope. */
@Stateless
public class HelpSearch {

    @Inject
    private PanelHolder panels;
    @Inject
    private ComputedStandings computed;
    @Inject
    private PairingData data;
    @Inject
    private Authority authority;

    /**
     * Every other provider as a supporter of this one in a topic: eligible ones first, best fit first, refused ones with reasons.
     *
     * @param asOf null for the latest complete month
     */
    public HelpList whoCouldHelp(String odsCode, Topic topic, Period asOf, PageAsked asked) {
        return search(odsCode, topic, asOf, asked, Candidate::supporter, (c, t) -> c.whoCouldHelp(odsCode, t));
    }

    /**
     * Every provider with a need in a topic, with this one as its supporter, likewise.
     *
     * @param asOf null for the latest complete month
     */
    public HelpList whomCouldItHelp(String odsCode, Topic topic, Period asOf, PageAsked asked) {
        return search(odsCode, topic, asOf, asked, Candidate::recipient, (c, t) -> c.whomCouldItHelp(odsCode, t));
    }

    private HelpList search(String odsCode, Topic topic, Period asOf, PageAsked asked, Function<Candidate, String> other,
                            BiFunction<Candidates, Topic, List<Candidate>> question) {
        Panel panel = panels.current();
        check(panel, odsCode, topic, asOf);
        Optional<Period> month = Optional.ofNullable(asOf).or(() -> computed.latestMonth(panel));
        if (month.isEmpty()) {
            return new HelpList(Page.of(List.of(), asked), null, panel.version(), "No figures are published.");
        }
        RoundData round = data.at(panel, month.get());
        List<HelpList.Row> rows = question.apply(new Candidates(round), topic).stream().map(c -> row(panel, other.apply(c), c)).toList();
        return new HelpList(Page.of(rows, asked), month.get(), panel.version(),
                "Pairing rules " + round.rules().name() + ", standing by rule set " + round.standings().ruleSet());
    }

    private void check(Panel panel, String odsCode, Topic topic, Period asOf) {
        Provider provider = panel.providers().find(odsCode)
                .orElseThrow(() -> new NotFound("No provider has the code '" + odsCode + "'."));
        authority.requireFor(Permission.READ_ROUNDS, odsCode, Provider.Body.codeOf(provider.region()), Provider.Body.codeOf(provider.icb()));
        if (topic == null) {
            throw new Malformed("Help is looked for in one topic.", new Reason("topic", "Name a topic, such as URGENT_CARE."));
        }
        if (asOf != null && asOf.kind() != Period.Kind.MONTH) {
            throw new Malformed("Help is looked for at a month, such as 2025-03, not " + asOf + ".", new Reason("asOf", "Write a month as 2025-03."));
        }
    }

    private static HelpList.Row row(Panel panel, String other, Candidate c) {
        return new HelpList.Row(other, panel.providers().get(other).name(), c.topic().orElseThrow(), c.eligible(), c.fit().value(), c.fit().parts(), c.refusals(),
                c.warnings(), Absent.orNull(c.distanceKm()), Absent.orNull(panel.providers().journeys().between(c.recipient(), c.supporter())),
                Absent.orNull(c.similarity()), c.need().tier(), c.need().needWeight());
    }
}
