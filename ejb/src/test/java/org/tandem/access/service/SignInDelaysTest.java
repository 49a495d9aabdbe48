package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.SignInDelay;
import org.tandem.shared.service.TestDatabase;

class SignInDelaysTest {

    private final MovingClock clock = new MovingClock();

    private static SessionFactory sessions(TestDatabase database) {
        Configuration configuration = new Configuration().addAnnotatedClass(SignInDelay.class);
        configuration.getProperties().put("hibernate.connection.datasource", database.migrated());
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    /** As a node has them: each call in a transaction of its own, failures as the container tells them. */
    private SignInDelays node(SessionFactory sessions) {
        return new SignInDelays(new SignInDelayBook() {
            private <T> T in(Function<SignInDelayBook, T> work) {
                try {
                    return sessions.fromTransaction(s -> work.apply(new SignInDelayBook(new SignInDelayRepository((EntityManager) s), clock)));
                } catch (PersistenceException e) {
                    throw new EJBException(e);
                }
            }

            @Override
            public Optional<Duration> remaining(String nameHash) {
                return in(b -> b.remaining(nameHash));
            }

            @Override
            public Optional<Duration> failed(String nameHash) {
                return in(b -> b.failed(nameHash));
            }

            @Override
            public void clear(String nameHash) {
                in(b -> {
                    b.clear(nameHash);
                    return null;
                });
            }
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_name_that_was_closed_on_one_node_is_closed_on_the_other(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            SignInDelays one = node(sessions);
            SignInDelays two = node(sessions);
            IntStream.range(0, 2).forEach(i -> one.failed("mary"));
            IntStream.range(0, 2).forEach(i -> two.failed("mary"));

            assertThat(one.failed("mary")).contains(Duration.ofSeconds(30));
            assertThat(two.remaining("mary")).contains(Duration.ofSeconds(30));
            assertThat(two.remaining("john")).isEmpty();
            clock.pass(Duration.ofSeconds(30));
            assertThat(two.remaining("mary")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_right_password_or_an_administrator_begins_anew_on_every_node(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            IntStream.range(0, 7).forEach(i -> node(sessions).failed("mary"));
            node(sessions).clear("mary");

            assertThat(node(sessions).remaining("mary")).isEmpty();
            assertThat(node(sessions).failed("mary")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void guesses_at_the_same_moment_on_two_nodes_are_all_counted(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            List<CompletableFuture<Void>> guesses = IntStream.range(0, 2).mapToObj(n -> CompletableFuture.runAsync(() -> {
                SignInDelays node = node(sessions);
                IntStream.range(0, 4).forEach(i -> node.failed("mary"));
            })).toList();
            guesses.forEach(CompletableFuture::join);

            // eight wrong ones in a row: 30 s times two to the third
            assertThat(node(sessions).remaining("mary")).contains(Duration.ofSeconds(240));
        }
    }
}
