package org.tandem.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One server for all tests that decide on pairs, apart from the others because an approved pair counts as load from then on; JUnit closes it at the end of the run. */
final class DecisionServer implements BeforeAllCallback {

    private static final Namespace OWN = Namespace.create(DecisionServer.class);
    private static OwnTandem tandem;

    @Override
    public void beforeAll(ExtensionContext context) {
        tandem = context.getRoot().getStore(OWN).getOrComputeIfAbsent("tandem", key -> start(), OwnTandem.class);
    }

    private static OwnTandem start() {
        try {
            return OwnTandem.withDemonstration(TestServer.ofThisFork("decisions"), "h2");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static OwnTandem tandem() {
        return tandem;
    }
}
