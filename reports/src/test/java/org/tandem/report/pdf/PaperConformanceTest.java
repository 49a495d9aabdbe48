package org.tandem.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.benchmark.BenchmarkReportFixture.LONGEST_NAME;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;
import static org.tandem.report.pairing.PairingPaperFixture.aPairingPaper;
import static org.tandem.report.pdf.Conformance.violations;
import static org.tandem.report.pdf.Conformance.written;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.pairing.PairingPaper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperConformanceTest {

    @Test
    void a_report_conforms_to_pdf_a_2a_and_pdf_ua_1() throws Exception {
        assertThat(broken(aBenchmarkReport().build())).isEmpty();
    }

    @Test
    void a_report_with_long_tables_and_the_longest_name_conforms_to_pdf_a_2a_and_pdf_ua_1() throws Exception {
        assertThat(broken(aBenchmarkReport().named(LONGEST_NAME).withLinesPerDomain(60).build())).isEmpty();
    }

    @Test
    void both_editions_of_a_pairing_paper_conform_to_pdf_a_2a_and_pdf_ua_1() throws Exception {
        assertThat(broken(aPairingPaper().build())).isEmpty();
        assertThat(broken(aPairingPaper().forAParty().build())).isEmpty();
    }

    @Test
    void a_pairing_paper_without_pairs_conforms_to_pdf_a_2a_and_pdf_ua_1() throws Exception {
        assertThat(broken(aPairingPaper().withoutPairs().build())).isEmpty();
    }

    @Test
    void a_report_without_exceptions_conforms_to_pdf_a_2a_and_pdf_ua_1() throws Exception {
        assertThat(broken(aBenchmarkReport().withCharts().build())).isEmpty();
    }

    private static Map<String, Long> broken(BenchmarkReport report) throws Exception {
        return broken(written(new BenchmarkReportPdf(), report, "conforming-benchmark.pdf"));
    }

    private static Map<String, Long> broken(PairingPaper paper) throws Exception {
        return broken(written(new PairingPaperPdf(), paper, "conforming-pairing-" + paper.edition() + "-" + paper.pairs().size() + ".pdf"));
    }

    private static Map<String, Long> broken(byte[] file) throws Exception {
        Map<String, Long> broken = new TreeMap<>(violations(file, PDFAFlavour.PDFA_2_A));
        broken.putAll(violations(file, PDFAFlavour.PDFUA_1));
        return broken;
    }
}
