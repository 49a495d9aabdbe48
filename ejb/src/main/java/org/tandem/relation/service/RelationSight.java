package org.tandem.relation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.Role;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.relation.RelationCheck;

/**
 * Who sees and records what between and about organisations ({@code rules} section 8): leads within their scope, a trust
 * what is its own.
 */
@ApplicationScoped
public class RelationSight {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private Authority authority;
    @Inject
    private PanelHolder panels;
    @Inject
    private Clock clock;

    /** Today in the UK. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }

    ProviderRegistry providers() {
        return panels.current().providers();
    }

    RelationCheck check() {
        return new RelationCheck(providers(), today());
    }

    /** Whether the person is a lead of a region or of the country. */
    public boolean isLead() {
        return authority.caller().is(Role.REGIONAL_LEAD) && authority.caller().scope().isRegional();
    }

    /** The trust for which the person may give its word, where there is one. */
    public Optional<String> signsFor() {
        return authority.caller().scope().ownProvider().filter(own -> authority.holds(Permission.ANSWER_FOR_TRUST));
    }

    /** Whether the person is a lead whose scope covers one of some providers. */
    public boolean leads(Collection<String> parties) {
        return isLead() && parties.stream().anyMatch(this::isInScope);
    }

    /** Whether a provider lies in the person's scope. */
    boolean isInScope(String odsCode) {
        Optional<Provider> provider = providers().find(odsCode);
        return authority.caller().scope().covers(odsCode, provider.map(Provider::region).map(Provider.Body::code).orElse(null));
    }

    /** Whether the person sees what speaks of some providers: a lead of one of them, or one of them itself. */
    boolean sees(Collection<String> parties) {
        return leads(parties) || authority.caller().scope().ownProvider().filter(parties::contains).isPresent();
    }

    /** Lets only a lead pass whose scope covers one of some providers. */
    void requireLead(List<String> parties) {
        authority.require(Permission.RECORD_RELATIONS);
        if (!leads(parties)) {
            throw authority.refusal(Permission.RECORD_RELATIONS.name(), String.join(" ", parties),
                    "Only a lead of the region of one of the providers records this.");
        }
    }

    /** Lets only a signatory of a provider pass. */
    void requireOwn(String odsCode, String sentence) {
        authority.require(Permission.RECORD_RELATIONS);
        if (!signsFor().filter(odsCode::equals).isPresent()) {
            throw authority.refusal(Permission.RECORD_RELATIONS.name(), odsCode, sentence);
        }
    }

    String who() {
        return authority.caller().name();
    }

    /** Name of a provider, its code where it is not known. */
    public String name(String odsCode) {
        return odsCode == null ? null : providers().find(odsCode).map(Provider::name).orElse(odsCode);
    }

    String region(String odsCode) {
        return providers().find(odsCode).map(Provider::region).map(Provider.Body::code).orElse(null);
    }
}
