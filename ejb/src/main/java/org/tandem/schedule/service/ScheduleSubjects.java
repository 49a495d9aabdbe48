package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.Provider;
import org.tandem.provider.Provider.Body;
import org.tandem.schedule.PaperSubject;

/** What the trusts, boards and regions of schedules are called. */
@ApplicationScoped
class ScheduleSubjects {

    @Inject
    private PanelHolder panels;

    /** The name; empty for a code that nobody has. */
    Optional<String> nameOf(PaperSubject subject) {
        return switch (subject.kind()) {
            case PROVIDER -> panels.current().providers().find(subject.code()).map(Provider::name);
            case ICB -> body(Provider::icb, subject.code());
            case REGION -> body(Provider::region, subject.code());
            case ENGLAND -> Optional.of("England");
        };
    }

    private Optional<String> body(Function<Provider, Body> of, String code) {
        return panels.current().providers().all().stream().map(of).filter(Objects::nonNull).filter(b -> b.code().equals(code)).findFirst().map(Body::name);
    }
}
