package org.tandem.boardpack.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.Authority;
import org.tandem.boardpack.Pack;
import org.tandem.provider.Provider;
import org.tandem.provider.Provider.Body;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/** Whom those who keep a pack can ask for commentary: people of the provider, and for a region's pack its leads. */
@Stateless
public class PackPeople {

    /** A person who can be asked. */
    public record Person(String name, String displayName) {
    }

    @Inject
    private Accounts accounts;
    @Inject
    private PackRepository packs;
    @Inject
    private PackSight sight;
    @Inject
    private Authority authority;

    /** Everybody who can be asked about a provider of a pack. */
    public List<Person> of(long id, String provider) {
        authority.require(Permission.KEEP_PACKS);
        Pack pack = packs.find(id).orElseThrow(() -> sight.missing(id));
        sight.requireKeeper(pack);
        return accounts.people().stream().filter(c -> canBeAsked(pack, provider, c)).map(c -> new Person(c.name(), c.displayName())).toList();
    }

    /** Refuses a person who cannot be asked about a provider of a pack. */
    public void require(Pack pack, String provider, String person) {
        boolean known = person != null && accounts.find(person).filter(c -> canBeAsked(pack, provider, c)).isPresent();
        if (!known) {
            throw new Refused("BAD_ASKING", "Nobody was asked.", new Reason("person", "'%s' is nobody who can be asked about this provider.".formatted(person == null ? "" : person)));
        }
    }

    private boolean canBeAsked(Pack pack, String provider, Caller person) {
        if (!Permission.READ_PACKS.isHeldBy(person)) {
            return false;
        }
        if (person.scope().ownProvider().isPresent()) {
            return person.scope().ownProvider().filter(provider::equals).isPresent();
        }
        Optional<Provider> about = provider(pack.asAt(), provider);
        return pack.side() == Pack.Side.REGION && about.filter(p -> person.scope().covers(provider, Body.codeOf(p.region()), Body.codeOf(p.icb()))).isPresent();
    }

    private Optional<Provider> provider(Period asAt, String code) {
        return sight.members(org.tandem.boardpack.PackSubject.provider(code), asAt).stream().findFirst();
    }
}
