package org.tandem.benchmark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.benchmark.Panel;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Observation;
import org.tandem.intake.Observation.Subject;
import org.tandem.intake.Precedence;
import org.tandem.intake.service.StoredReleases;
import org.tandem.provider.RegistryRows;
import org.tandem.provider.RegistryRows.Listing;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;

/** The figures of a set of files are the same in whatever order they are published, withdrawn and issued again. */
class AnyOrderTest {

    private static final List<String> INDICATORS = List.of("AE_4H_ALL", "SICKNESS");
    private static final int FILES = 9;
    private static final int STEPS = 40;

    private record File(Precedence precedence, List<Observation> observations, RegistryRows registry) {
    }

    private final StoredReleases releases = new StoredReleases(TestDatabase.H2.migrated());
    private final PanelLoader loader = new PanelLoader(null, releases.rows(), releases.registry(), JoinedCatalogue.of(new ShippedCatalogue(), List.of()));
    private final Map<File, Integer> inForce = new HashMap<>();
    private LoadedPanel loaded;
    private long version;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_step_of_a_random_order_shows_the_files_that_are_in_force_then(long seed) throws SQLException {
        Random chance = new Random(seed);
        List<File> files = files(new Random(4711));
        for (int step = 0; step < STEPS; step++) {
            change(files.get(chance.nextInt(FILES)));
            compareWithFilesInForce();
        }
        Collections.shuffle(files, chance);
        for (File file : files) {
            if (!inForce.containsKey(file)) {
                change(file);
            }
        }
        compareWithFilesInForce();
        assertThat(inForce).hasSize(FILES);
    }

    /** Few days, ranks and subjects, so that files meet in all of them; the hash decides in the end. */
    private static List<File> files(Random chance) {
        List<File> files = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            Map<Subject, Observation> rows = new TreeMap<>(java.util.Comparator.comparing(Subject::toString));
            for (int row = 0; row < 12; row++) {
                Figure figure = chance.nextInt(6) == 0 ? new Figure.Absent(FigureState.SUPPRESSED) : Figure.ofCounts(chance.nextInt(100), 100);
                Observation o = new Observation(INDICATORS.get(chance.nextInt(2)), "XX" + chance.nextInt(4), Period.month(2025, 1 + chance.nextInt(3)), figure, row + 2);
                rows.put(o.subject(), o);
            }
            RegistryRows.Builder registry = new RegistryRows.Builder();
            if (number % 3 == 0) {
                registry.add(new Listing("XX1", "NAME NUMBER " + number, "Y56", "", "", LocalDate.of(2010, 4, 1), null, 1));
            }
            files.add(new File(new Precedence(LocalDate.of(2025, 5, 1 + chance.nextInt(3)), 10 * (1 + chance.nextInt(2)),
                    "%064x".formatted(chance.nextLong() >>> 1)), List.copyOf(rows.values()), registry.build()));
        }
        return files;
    }

    /** Publishes what is not in force and withdraws what is; a file that comes again is another release. */
    private void change(File file) throws SQLException {
        version++;
        if (inForce.containsKey(file)) {
            releases.withdraw(inForce.remove(file), version);
        } else {
            int release = releases.staged(file.precedence(), file.observations(), file.registry());
            releases.publish(release, version);
            inForce.put(file, release);
        }
        loaded = loader.load(Optional.ofNullable(loaded), new DataVersion(version));
    }

    private void compareWithFilesInForce() {
        Panel panel = loaded.panel();
        for (String indicator : INDICATORS) {
            for (int code = 0; code < 4; code++) {
                for (int month = 1; month <= 3; month++) {
                    Subject subject = new Subject(indicator, "XX" + code, Period.month(2025, month));
                    assertThat(panel.figure(indicator, subject.provider(), subject.period())).as("version %d, %s", version, subject).isEqualTo(expected(subject));
                }
            }
        }
        assertThat(panel.providers().find("XX1").map(p -> p.name().toUpperCase(java.util.Locale.ROOT))).isEqualTo(expectedName());
    }

    private Figure expected(Subject subject) {
        Figure best = Figure.notReported();
        String highest = "";
        for (File file : inForce.keySet()) {
            for (Observation o : file.observations()) {
                if (o.subject().equals(subject) && key(file).compareTo(highest) > 0) {
                    best = o.figure();
                    highest = key(file);
                }
            }
        }
        return best;
    }

    private Optional<String> expectedName() {
        return inForce.keySet().stream().filter(f -> !f.registry().listings().isEmpty()).max(java.util.Comparator.comparing(AnyOrderTest::key))
                .map(f -> f.registry().listings().get(0).name());
    }

    /** Text that sorts as releases do: day, rank of two digits, hash. */
    private static String key(File file) {
        return "%s %02d %s".formatted(file.precedence().publishedOn(), file.precedence().layoutRank(), file.precedence().sha256());
    }
}
