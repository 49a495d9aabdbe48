package org.tandem.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.benchmark.BenchmarkReportFixture.LONGEST_NAME;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tandem.report.benchmark.BenchmarkReport;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ArchiveConformanceTest {

    @BeforeAll
    static void startTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_report_conforms_to_pdf_a_2a() throws Exception {
        assertThat(violations(aBenchmarkReport().build())).isEmpty();
    }

    @Test
    void a_report_with_long_tables_and_the_longest_name_conforms_to_pdf_a_2a() throws Exception {
        assertThat(violations(aBenchmarkReport().named(LONGEST_NAME).withLinesPerDomain(60).build())).isEmpty();
    }

    private static List<String> violations(BenchmarkReport report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BenchmarkReportPdf().write(report, out);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(out.toByteArray()), PDFAFlavour.PDFA_2_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct().toList();
        }
    }
}
