package org.tandem.access.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.tandem.shared.service.Settings;

/** The erasure of accounts without a container, for tests of other features. */
public final class ErasedAccounts {

    private ErasedAccounts() {
    }

    public static AccountErasure in(EntityManager entities, Clock clock) {
        AdministratorsOnly everybody = new AdministratorsOnly() {
            @Override
            void require() {
                // who may do it is tested in the server
            }
        };
        Callers noDemonstration = new Callers() {
            @Override
            boolean isOfDemonstration(String name) {
                return false;
            }
        };
        SignInDelays noDelays = new SignInDelays() {
            @Override
            void clear(String name) {
                // waits are tested elsewhere
            }
        };
        SecretBox box = new SecretBox(new Settings() {
            @Override
            public Optional<String> codesKey() {
                return Optional.empty();
            }
        });
        return new AccountErasure(new AccountRepository(entities), new CodeChecks(new CodeRepository(entities), box, clock), noDemonstration, everybody, noDelays, clock);
    }
}
