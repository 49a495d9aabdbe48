package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Layout;

/** Small made-up files of every layout. */
final class Seeds {

    static final LayoutFiles FILES = new LayoutFiles(new ShippedCatalogue().catalogue());

    private static final String AE_HEADER = "Period,Org Code,Parent Org,Org name," + Stream.of("A&E attendances Type 1", "A&E attendances Type 2",
            "A&E attendances Other A&E Department", "A&E attendances Booked Appointments Type 1", "A&E attendances Booked Appointments Type 2",
            "A&E attendances Booked Appointments Other Department", "Attendances over 4hrs Type 1", "Attendances over 4hrs Type 2",
            "Attendances over 4hrs Other Department", "Attendances over 4hrs Booked Appointments Type 1", "Attendances over 4hrs Booked Appointments Type 2",
            "Attendances over 4hrs Booked Appointments Other Department", "Patients who have waited 4-12 hs from DTA to admission",
            "Patients who have waited 12+ hrs from DTA to admission", "Emergency admissions via A&E - Type 1", "Emergency admissions via A&E - Type 2",
            "Emergency admissions via A&E - Other A&E department", "Other emergency admissions").collect(Collectors.joining(","));

    /** One for each thread, written again and again. */
    private static final ThreadLocal<Path> FILE = ThreadLocal.withInitial(Seeds::newFile);

    private Seeds() {
    }

    /** Layouts of text files; the others are workbooks. */
    static List<Layout> texts() {
        return Stream.of(Layout.values()).filter(l -> !WorkbookSeeds.workbooks().contains(l)).toList();
    }

    /** Layouts whose every row stands for itself; in the others the figures of a provider come out of several rows, or rows hang together. */
    static List<Layout> byRow() {
        return texts().stream().filter(l -> !WorkbookSeeds.severalRows().contains(l) && l != Layout.TRAVEL_TIMES).toList();
    }

    static String of(Layout layout) {
        return switch (layout) {
            case AE_MONTHLY -> ae();
            case RTT_FULL_EXTRACT -> rtt();
            case DIAGNOSTICS_EXTRACT -> diagnostics();
            case SICKNESS_MONTHLY -> sickness();
            case STAFF_SURVEY_CSV -> staffSurvey();
            case SHMI_TRUSTS -> "Provider code,Provider name,SHMI value,SHMI banding,Number of spells,Observed deaths,Expected deaths,Reporting period\n"
                    + rows(20, i -> "R%02d,MADE-UP TRUST %d,%s,April 2024 to March 2025".formatted(i, i, i % 9 == 4 ? "*,*,*,*,*"
                    : "%.4f,2,%d,%d,1000".formatted((900 + 10 * i) / 1000.0, 30_000 + i, 900 + 10 * i)));
            case OVERSIGHT_DATA -> "Quarter,Trust_code,Domain,Metric_ID,Metric_description,Reporting_date,Units,Value,Median_value,Lower_quartile,Upper_quartile,Rank\n"
                    + rows(24, i -> "Q%d 2025/26,R%02d,Finance,%s,%d,NA,".formatted(1 + i % 4, i / 4, List.of("OF0081,Variance,Month 3 2025,%,0.0" + i % 7 + ",0.1,0.05,0.2",
                    "OF1081,Variance,Month 3 2025,score,2.2" + i % 7 + ",NA,NA,NA", "OF5000,Segment,Q1 2025/26,segment,2,NA,NA,NA").get(i % 3), 1 + i).replaceFirst(",NA,$", ""));
            case OVERSIGHT_LEAGUE -> "Quarter,Trust_code,Trust_name,Average_score,Likely_range_of_average_score,Segment,Trust_in_financial_deficit,Rank,Likely_range_of_rank\n"
                    + rows(20, i -> "Q4 2025/26,R%02d,Made-up trust %d,2.%02d,1.72 to 2.73,%d,%s,%d,6 to 49".formatted(i, i, i, 1 + i % 4, i % 3 == 0 ? "Yes" : "No", 1 + i));
            case CARE_RATINGS -> "Provider ODS Code,Provider Name,Service / Population Group,Domain,Latest Rating,Publication Date\n"
                    + rows(20, i -> "R%02d,Made-up trust %d,Overall,Well-led,%s,24/03/20%02d".formatted(i, i, i % 2 == 0 ? "Good" : "Requires improvement", 10 + i % 9));
            case DISCHARGE_DAILY -> "nhs_trust22_name,nhs_trust22_code,date,do_not_meet_criteria_to_reside,available_beds,perc_not_meet_criteria,moving_average\n"
                    + rows(90, i -> "Made-up trust %d,R%02d,2022-04-%02d,%d.0,%d,%s,0.1".formatted(i / 30, i / 30, 1 + i % 30, 100 + i, 500 + i, (100.0 + i) / (500 + i)));
            case ERIC_TRUSTS -> ericTrusts();
            case ERIC_SITES -> ericSites();
            case TRAVEL_TIMES -> "from_postcode," + java.util.stream.IntStream.range(0, 12).mapToObj(i -> "ZZ%d%dAB".formatted(1 + i / 10, i % 10)).collect(Collectors.joining(",")) + "\n"
                    + rows(12, i -> "ZZ%d%dAB,".formatted(1 + i / 10, i % 10) + java.util.stream.IntStream.range(0, 12).mapToObj(j -> i == j ? "0.0" : (10 + i + j) + ".5")
                            .collect(Collectors.joining(",")));
            case CATCHMENT -> "trust_code,geo_code,p_trust,p_geo\n" + rows(20, i -> "R%02d,E060000%02d,0.%d25,0.%d".formatted(i / 4, 10 + i % 4, 1 + i % 8, 1 + i % 8));
            case ODS_TRUSTS -> trusts();
            case ODS_SUCCESSORS -> "old_code,new_code,date\nXX1,00A,20200401\n" + rows(20, i -> "R%02d,T%02d,2020%02d01".formatted(i, i, 1 + i % 12));
            case TRUST_TYPES -> "trust_code,primary_category\n" + rows(20, i -> "R%02d,Acute hospital - NHS %sspecialist".formatted(i, i % 3 == 0 ? "" : "non-"));
            case POSTCODE_PLACES -> "pcds,lat,long\n" + rows(20, i -> "ZZ%d %dAB,52.%03d,-1.%03d".formatted(1 + i / 10, i % 10, i, i));
            case TRUST_PLACES -> "nhs_trust_name,nhs_trust_code,status,longitude,latitude\n"
                    + rows(20, i -> "MADE-UP TRUST %d,R%02d,open,-1.%03d,52.%03d".formatted(i, i, i, i));
            case PEER_FINDER -> "\uFEFFProcode,Deprivation,FTE staff,Day beds,Age   0-15\n" + rows(20, i -> "R%02d,2%d.5,%d00,%s,0.1%d".formatted(i, i % 10, i + 1, i % 4 == 0 ? "    " : "0.8", i % 10));
            case TANDEM_OBSERVATIONS -> "provider,indicator,period,value,numerator,denominator\n"
                    + rows(20, i -> "R%02d,%s".formatted(i, observation(i)));
            default -> throw new IllegalArgumentException(layout + " is no layout of text files.");
        };
    }

    private static String observation(int i) {
        return switch (i % 4) {
            case 0 -> "AE_4H_ALL,2025-03,," + (700 + i) + ",1000";
            case 1 -> "AE_4H_ALL,2025-03,0.7" + i + ",,";
            case 2 -> "AE_4H_ALL,2025-03,*,,";
            default -> "AE_4H_ALL,2025-02,-,,";
        };
    }

    private static String ae() {
        long[] total = new long[18];
        List<String> lines = new ArrayList<>(List.of(AE_HEADER));
        for (int i = 0; i < 30; i++) {
            List<String> cells = new ArrayList<>(List.of("MSitAE-MARCH-2025", "R%02d".formatted(i), "NHS ENGLAND LONDON ", "MADE-UP TRUST " + i));
            for (int c = 0; c < 18; c++) {
                int number = (c < 6 ? 1000 : c < 12 ? 300 : 100) + 7 * i + c;
                total[c] += number;
                cells.add(Integer.toString(number));
            }
            lines.add(String.join(",", cells));
        }
        lines.add("TOTAL,TOTAL,TOTAL,TOTAL," + java.util.Arrays.stream(total).mapToObj(Long::toString).collect(Collectors.joining(",")));
        return String.join("\n", lines) + "\n";
    }

    private static String rtt() {
        String weeks = java.util.stream.IntStream.range(0, 105).mapToObj(w -> w == 104 ? "Gt 104 Weeks SUM 1" : "Gt %02d To %02d Weeks SUM 1".formatted(w, w + 1))
                .collect(Collectors.joining(","));
        return "Period,Provider Parent Org Code,Provider Org Code,Provider Org Name,Commissioner Org Code,RTT Part Type,Treatment Function Code," + weeks + ",Total,Unknown,Total All\n"
                + rows(30, i -> {
                    String start = "RTT-January-2026,QMJ,R%02d,Made-up trust %d,00%d,".formatted(i / 3, i / 3, i / 3 % 9);
                    String function = List.of("Part_1A,C_999", "Part_2,C_100", "Part_2,C_999").get(i % 3);
                    long all = java.util.stream.LongStream.range(0, 105).map(w -> rttWeek(i / 3, (int) w)).sum();
                    return start + function + "," + java.util.stream.IntStream.range(0, 105).mapToObj(w -> w == 7 ? "" : Long.toString(rttWeek(i / 3, w)))
                            .collect(Collectors.joining(",")) + ",,," + all;
                });
    }

    private static long rttWeek(int provider, int week) {
        return week == 7 ? 0 : Math.max(0, 40 + provider - week);
    }

    private static String diagnostics() {
        String names = java.util.stream.IntStream.range(1, 13).mapToObj(w -> "%02d < %02d Weeks".formatted(w, w + 1)).collect(Collectors.joining(","));
        return "Period,Provider Parent Org Code,Provider Parent Name,Provider Org Code,Provider Org Name,Commissioner Parent Org Code,Commissioner Parent Name,"
                + "Commissioner Org Code,Commissioner Org Name,Diagnostic Tests Sort Order,Diagnostic Tests,00 < 01 Week," + names
                + ",13+ Weeks,Total WL,Waiting List Activity,Planned Activity,Unscheduled Activity,Total Activity\n"
                + rows(30, i -> {
                    int times = i % 3 == 2 ? 2 : 1;
                    String counts = java.util.stream.IntStream.range(0, 14).mapToObj(w -> Integer.toString(times * (50 + i / 3 - w))).collect(Collectors.joining(","));
                    int all = java.util.stream.IntStream.range(0, 14).map(w -> times * (50 + i / 3 - w)).sum();
                    return "DM01-MARCH-2026,QMJ,Made-up board,R%02d,Made-up trust %d,QMJ,Made-up board,00%d,Made-up commissioner,%d,%s,".formatted(i / 3, i / 3, i / 3 % 9, i % 3 + 1, List.of("MRI", "CT", "TOTAL").get(i % 3))
                            + counts + "," + all + ",7,2,1,10";
                });
    }

    private static String sickness() {
        return "DATE,NHSE_REGION_CODE,NHSE_REGION_NAME,ICS_CODE,ICS_NAME,ORG_CODE,ORG_NAME,ORG_TYPE,FTE_DAYS_LOST,FTE_DAYS_AVAILABLE,SICKNESS_ABSENCE_RATE_PERCENT\n"
                + rows(30, i -> {
                    double lost = 1500.25 + 10 * i;
                    double available = 30_000.5 + 100 * i;
                    return "31/03/2025,Y56,London,QMJ,Made-up board,R%02d,Made-up trust %d,Acute,%s,%s,%.2f".formatted(i, i, lost, available, 100 * lost / available);
                });
    }

    private static String staffSurvey() {
        return "ODS code,Year,Organisation name,Benchmarking group,Burned_out_base,Burned_out_ever_rate,Burned_out_rate,Discrimination_internal_base,Discrimination_internal_rate,"
                + "Emotional_colleagues_base,Emotional_colleagues_rate,Emotional_manager_base,Emotional_manager_rate,Emotional_public_base,Emotional_public_rate,"
                + "Enough_staff_base,Enough_staff_rate,Physical_public_base,Physical_public_rate,Respondents,Stress_base,Stress_rate,Time_demands_meet_base,Time_demands_meet_rate\n"
                + rows(20, i -> "R%02d,%d,Made-up trust %d,Made-up group,1000,90.5,30.%d,999,9.%d,998,NA,997,8,996,24.5,995,33.%d,994,12.5,10%02d,993,44.25,992,48"
                        .formatted(i / 2, 2023 + i % 2, i / 2, i, i, i, i)) + "01T/01V,2023,Made-up boards,Made-up group" + ",".repeat(20) + "\n";
    }

    private static String ericTrusts() {
        String groups = "$$$$Trust Profile" + "$".repeat(40) + "Facilities Management (FM) Services" + "$".repeat(89);
        String names = "Organisation Code$Organisation Name$Commissioning Region$Organisation Type" + "$Others".repeat(50)
                + "$Gross internal floor area (m²)$Occupied floor area (m²)$Cost to eradicate high risk backlog (£)$Cost to eradicate significant risk backlog (£)"
                + "$Cost to eradicate moderate risk backlog (£)$Cost to eradicate low risk backlog (£)" + "$More".repeat(74);
        return groups + "\n" + names + "\n" + rows(20, i -> "R%02d$MADE-UP TRUST$LONDON COMMISSIONING REGION$ACUTE - SMALL".formatted(i) + "$1".repeat(50)
                + "$%d$%d$%d$%d$%d$%d".formatted(50_000 + i, 40_000 + i, i % 5 == 0 ? 0 : 1000 + i, i % 5 == 0 ? 0 : 20_000, i % 5 == 0 ? 0 : 3000, i % 5 == 0 ? 0 : 7)
                + "$2".repeat(74));
    }

    private static String ericSites() {
        String names = "Trust Code,Trust Name,Site Code,Site Name,Post Code,Gross internal floor area (m²),Cost to eradicate high risk backlog (£),"
                + "Cost to eradicate significant risk backlog (£),Cost to eradicate moderate risk backlog (£),Cost to eradicate low risk backlog (£),Age profile - 2015 to 2024 (%)";
        return names + ",More".repeat(154) + "\n" + rows(24, i -> "R%02d,MADE-UP TRUST %d,R%02d0%d,MADE-UP SITE %d,ZZ%d %dAB,%d,%s,20000,3000,7,10"
                .formatted(i / 3, i / 3, i / 3, i % 3, i, 1 + i / 10, i % 10, 5000 + i, i % 4 == 0 ? "Not Applicable" : 100 + i) + ",1".repeat(154));
    }

    private static String trusts() {
        return rows(20, i -> "\"R%02d\",\"MADE-UP TRUST %d\",\"Y56\",\"QMJ\",\"1 STREET, EAST\",\"\",\"\",\"LONDON\",\"\",\"ZZ1 %dAB\",\"2020%02d01\",\"%s\""
                .formatted(i, i, i % 10, 1 + i % 12, i % 5 == 0 ? "20240401" : "") + ",\"\"".repeat(15));
    }

    private static String rows(int count, java.util.function.IntFunction<String> row) {
        return java.util.stream.IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    static LayoutContent read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the file is refused; a refusal says what is wrong. */
    static Optional<LayoutContent> readOrRefused(byte[] bytes) {
        try {
            return Optional.of(read(bytes));
        } catch (FileRefused refusal) {
            assertThat(refusal.problems()).isNotEmpty().allSatisfy(p -> assertThat(p.message()).isNotBlank());
            assertThat(refusal.code()).matches("[A-Z0-9_]+");
            return Optional.empty();
        }
    }

    static LayoutContent read(byte[] bytes) {
        try {
            // A new file each time: a file that is cut short and written again is forced onto the disk by some file systems.
            Files.deleteIfExists(FILE.get());
            return FILES.read(Files.write(FILE.get(), bytes), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFile() {
        try {
            Path file = Files.createTempFile("tandem-test-", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
