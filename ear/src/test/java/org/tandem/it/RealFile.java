package org.tandem.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A published file of the shared folder with a day on which it can have been published. */
record RealFile(Path path, LocalDate publishedOn) {

    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4}-\\d{2})\\.csv$");
    private static final Pattern MONTH_YEAR = Pattern.compile("-(\\w+-20\\d{2})\\D");

    /** Registry, context, fifteen months of A&E and twelve of sickness absence. */
    static List<RealFile> all() {
        List<RealFile> files = new ArrayList<>(List.of(
                of("ods/2026-04/etr.csv", LocalDate.of(2026, 4, 30)),
                of("ods/types/open_trust_types.csv", LocalDate.of(2022, 1, 31)),
                of("ods/2026-04/hospital_locations_lookup.csv", LocalDate.of(2026, 4, 30)),
                of("ods/successors/trust_changes.csv", LocalDate.of(2022, 1, 31)),
                of("peers/appendix_a_data.csv", LocalDate.of(2019, 12, 31))));
        files.addAll(emergencyMonths());
        files.addAll(sicknessMonths());
        return files;
    }

    static List<RealFile> emergencyMonths() {
        return SharedFolder.in("data/real/ae/csv").stream().map(f -> new RealFile(f, month(f).plusMonths(1).atDay(12))).toList();
    }

    static List<RealFile> sicknessMonths() {
        return SharedFolder.in("data/real/sickness").stream().map(f -> new RealFile(f, month(f).plusMonths(4).atDay(25))).toList();
    }

    static RealFile emergency(String month) {
        return emergencyMonths().stream().filter(f -> month(f.path()).toString().equals(month)).findFirst().orElseThrow();
    }

    static RealFile sickness(String month) {
        return sicknessMonths().stream().filter(f -> month(f.path()).toString().equals(month)).findFirst().orElseThrow();
    }

    private static RealFile of(String below, LocalDate publishedOn) {
        return new RealFile(SharedFolder.path("data/real/" + below), publishedOn);
    }

    private static YearMonth month(Path file) {
        Matcher numbers = YEAR_MONTH.matcher(file.getFileName().toString());
        if (numbers.find()) {
            return YearMonth.parse(numbers.group(1));
        }
        Matcher words = MONTH_YEAR.matcher(file.getFileName().toString());
        if (words.find()) {
            return YearMonth.parse(words.group(1), DateTimeFormatter.ofPattern("MMMM-yyyy", Locale.ENGLISH));
        }
        throw new IllegalArgumentException("No month in the name of " + file);
    }

    String name() {
        return path.getFileName().toString();
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stages it and waits for the end. */
    Rest.Answer stage(Rest rest) {
        return rest.stage(name(), bytes(), Map.of("publishedOn", publishedOn.toString()));
    }
}
