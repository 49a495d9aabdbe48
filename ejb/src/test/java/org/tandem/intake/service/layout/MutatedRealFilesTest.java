package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.intake.Layout;
import org.tandem.shared.service.SharedFiles;

/** Published files, cut to fifty rows a table and damaged: each is read or refused as documented, and nothing else comes out of it. */
class MutatedRealFilesTest {

    private static final int ROWS = 50;
    /** Rows of titles and header above them. */
    private static final int TOP = 20;
    /** A workbook takes as long as a hundred texts, and made-up ones are damaged as often as texts are. */
    private static final int FEWER = 100;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ODS_TRUSTS, ods/2026-04/etr.csv", "ODS_SUCCESSORS, ods/successors/trust_changes.csv", "TRUST_TYPES, ods/types/open_trust_types.csv",
            "POSTCODE_PLACES, ods/2026-04/hospital_locations_lookup.csv", "TRUST_PLACES, ods/types/points_nhs_trusts.csv", "PEER_FINDER, peers/appendix_a_data.csv",
            "AE_MONTHLY, ae/csv/ae_activity_2025-03.csv", "RTT_FULL_EXTRACT, rtt/Full-CSV-data-file-Jan26-ZIP-4M-WL5BiP.zip",
            "SICKNESS_MONTHLY, sickness/nhs_sickness_absence_2025-03.csv", "STAFF_SURVEY_CSV, staff-survey/data_trusts_well-being - organisational results.csv",
            "OVERSIGHT_DATA, nof/nhs-oversight-framework-mental-health-and-community-trust-data.RDY-only.csv",
            "OVERSIGHT_LEAGUE, nof/nhs-oversight-framework-mental-health-and-community-trust-league-table.RDY-only.csv",
            "CARE_RATINGS, panel-2010-2018/CQC_ratings.csv", "DISCHARGE_DAILY, discharge/criteria_to_reside.csv", "ERIC_TRUSTS, estates/ERIC-2015-16.csv",
            "ERIC_SITES, estates/ERIC_201920_SiteData_for_R.csv", "CATCHMENT, catchment/trust_ltla_mapping_public.csv",
            "TRAVEL_TIMES, travel/inter_hospital_time_calibrated.csv"})
    void a_damaged_text_is_read_or_refused(Layout layout, String file) throws IOException {
        String seed = firstRows(SharedFiles.path("data/real/" + file));
        assertThat(Mutations.refused(layout, (number, random) -> isRefused(layout, TextDamage.of(seed, random)))).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"AE_WORKBOOK, ae/xls/March-2025-AE-by-provider-cAki3.xls", "CANCER_EXTRACT, cancer/CWT-CRS-Apr-2025-to-Jul-2025-Data-Extract-Provider.xlsx",
            "CANCER_WORKBOOK, cancer/APRIL-2025-CWT-CRS-PROVIDER-WORKBOOK-PROVISIONAL (2).xlsx", "BEDS_OVERNIGHT, beds/Beds-Open-Overnight-Web_File-Q1-2025-26.xlsx",
            "STAFF_SURVEY_WORKBOOK, staff-survey/ST19-Organisation-Data-2019-Only-v1f.xlsx", "AMBULANCE_SYSTEMS, ambulance/AmbSYS-Time-Series-until-20250831.xlsx",
            "FRIENDS_AND_FAMILY_AE, fft/trust_names.xlsm", "COMMUNITY_WAITS, community/Community-health-services-waiting-lists-2025-26-July.xlsx"})
    void a_damaged_workbook_is_read_or_refused(Layout layout, String file) throws IOException {
        List<WorkbookSeeds.Table> seed = firstRows(SharedFiles.path("data/real/" + file), WorkbookSeeds.isOld(layout) ? FileNature.OLD_WORKBOOK : FileNature.WORKBOOK);
        for (int i = 0; i < Mutations.COUNT / FEWER; i++) {
            Random random = new Random(20_261_122L + i);
            List<WorkbookSeeds.Table> damaged = new ArrayList<>(seed);
            damaged.replaceAll(table -> random.nextInt(seed.size()) == 0 && !table.rows().isEmpty() ? TableDamage.of(table, random) : table);
            isRefused(layout, WorkbookSeeds.bytes(layout, damaged));
        }
    }

    private static boolean isRefused(Layout layout, byte[] damaged) {
        Optional<LayoutContent> content = Seeds.readOrRefused(damaged);
        content.ifPresent(c -> {
            assertThat(c.layout()).isEqualTo(layout);
            assertThat(c.rows().read()).isEqualTo(c.rows().accepted() + c.rows().rejected() + c.rows().ignored());
        });
        return content.isEmpty();
    }

    /** Header and rows, and the last row, which may be a total; byte for byte, whatever the encoding. */
    private static String firstRows(Path file) throws IOException {
        try (InputStream in = file.toString().endsWith(".zip") ? CsvArchive.open(file, bytes -> { }) : Files.newInputStream(file)) {
            List<String> lines = new java.io.BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.ISO_8859_1)).lines().toList();
            List<String> first = new ArrayList<>(lines.subList(0, Math.min(ROWS, lines.size() - 1)));
            first.add(lines.get(lines.size() - 1));
            return String.join("\n", first) + "\n";
        }
    }

    private static List<WorkbookSeeds.Table> firstRows(Path file, FileNature nature) throws IOException {
        List<WorkbookSeeds.Table> tables = new ArrayList<>();
        try (WorkbookFile book = WorkbookFile.open(file, nature, part -> { })) {
            for (String sheet : book.sheets()) {
                List<List<String>> rows = new ArrayList<>();
                book.rows(sheet, TOP + ROWS, row -> {
                    while (rows.size() < row.number() - 1) {
                        rows.add(List.of(""));
                    }
                    rows.add(row.cells());
                });
                tables.add(new WorkbookSeeds.Table(sheet, 0, rows));
            }
        }
        return tables;
    }
}
