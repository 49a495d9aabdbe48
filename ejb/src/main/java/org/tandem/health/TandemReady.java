package org.tandem.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the services say so: the database answers, the migrations are done and the panel is loaded. */
@Readiness
@ApplicationScoped
public class TandemReady implements HealthCheck {

    private static final String PROBE = "java:global/tandem/tandem-ejb/ReadinessProbe!java.util.function.BooleanSupplier";

    @Override
    public HealthCheckResponse call() {
        try {
            BooleanSupplier probe = InitialContext.doLookup(PROBE);
            return HealthCheckResponse.named("tandem-ready").status(probe.getAsBoolean()).build();
        } catch (NamingException notThereYet) {
            return HealthCheckResponse.named("tandem-ready").down().withData("services", "not started").build();
        }
    }
}
