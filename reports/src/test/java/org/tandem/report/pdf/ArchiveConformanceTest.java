package org.tandem.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.benchmark.BenchmarkReportFixture.LONGEST_NAME;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;
import static org.tandem.report.pairing.PairingPaperFixture.aPairingPaper;
import static org.tandem.report.pdf.Conformance.violations;
import static org.tandem.report.pdf.Conformance.written;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.pairing.PairingPaper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ArchiveConformanceTest {

    @Test
    void a_report_conforms_to_pdf_a_2a() throws Exception {
        assertThat(archive(aBenchmarkReport().build())).isEmpty();
    }

    @Test
    void a_report_with_long_tables_and_the_longest_name_conforms_to_pdf_a_2a() throws Exception {
        assertThat(archive(aBenchmarkReport().named(LONGEST_NAME).withLinesPerDomain(60).build())).isEmpty();
    }

    @Test
    void both_editions_of_a_pairing_paper_conform_to_pdf_a_2a() throws Exception {
        assertThat(archive(aPairingPaper().build())).isEmpty();
        assertThat(archive(aPairingPaper().forAParty().build())).isEmpty();
    }

    @Test
    void a_pairing_paper_without_pairs_conforms_to_pdf_a_2a() throws Exception {
        assertThat(archive(aPairingPaper().withoutPairs().build())).isEmpty();
    }

    private static Map<String, Long> archive(BenchmarkReport report) throws Exception {
        return violations(written(new BenchmarkReportPdf(), report, "archive-benchmark.pdf"), PDFAFlavour.PDFA_2_A);
    }

    private static Map<String, Long> archive(PairingPaper paper) throws Exception {
        return violations(written(new PairingPaperPdf(), paper, "archive-pairing-" + paper.edition() + "-" + paper.pairs().size() + ".pdf"),
                PDFAFlavour.PDFA_2_A);
    }
}
