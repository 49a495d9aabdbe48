package org.tandem.provider.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.Provider;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.DataChanged;

/** Names of regions and integrated care boards, edited here because the structures change. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BodyLabels {

    /**
     * A region or board that providers belong to.
     *
     * @param providers how many belong to it, closed ones too
     */
    public record BodyName(Label.Kind kind, String code, String name, int providers) {
    }

    private static final int LONGEST = 200;

    @Inject
    private BodyLabelStore store;
    @Inject
    private Authority authority;
    @Inject
    private PanelHolder panels;
    @Inject
    private Event<DataChanged> changed;

    /** The regions and then the boards in use, by code. */
    public List<BodyName> inUse() {
        authority.require(Permission.MANAGE_IMPORTS);
        Collection<Provider> providers = panels.current().providers().all();
        return Stream.concat(bodies(Label.Kind.REGION, providers.stream().map(Provider::region)),
                bodies(Label.Kind.ICB, providers.stream().map(Provider::icb))).toList();
    }

    private static Stream<BodyName> bodies(Label.Kind kind, Stream<Provider.Body> used) {
        Map<String, List<Provider.Body>> byCode = used.filter(Objects::nonNull).collect(Collectors.groupingBy(Provider.Body::code, TreeMap::new,
                Collectors.toList()));
        return byCode.entrySet().stream().map(e -> new BodyName(kind, e.getKey(), e.getValue().get(0).name(), e.getValue().size()));
    }

    /** Gives a region or board a name; this node shows it when the call has answered. */
    public DataVersion name(Label.Kind kind, String code, String name) {
        String who = authority.require(Permission.MANAGE_IMPORTS).name();
        if (!code.matches("[A-Z0-9]{2,20}") || name.isBlank() || name.length() > LONGEST) {
            throw new Refused("BAD_LABEL", "A code is 2 to 20 capitals and digits, a name 1 to " + LONGEST + " characters.");
        }
        DataVersion version = store.put(kind, code, name.strip(), who);
        changed.fire(new DataChanged(version));
        return version;
    }
}
