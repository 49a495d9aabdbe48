package org.tandem.provider.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.tandem.access.Scope;
import org.tandem.access.service.KnownBodies;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.Provider;
import org.tandem.provider.Provider.Body;

/** Regions, boards and providers of the present registry. */
@ApplicationScoped
public class RegisteredBodies implements KnownBodies {

    @Inject
    private PanelHolder panels;

    @Override
    public boolean knows(Scope scope) {
        if (scope.provider() != null) {
            return panels.current().providers().find(scope.provider()).isPresent();
        }
        return scope.isNational() || (scope.icb() != null ? isUsed(Provider::icb, scope.icb()) : isUsed(Provider::region, scope.region()));
    }

    private boolean isUsed(Function<Provider, Body> kind, String code) {
        return panels.current().providers().all().stream().map(kind).anyMatch(body -> code.equals(Body.codeOf(body)));
    }
}
