package org.tandem.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.report.ReportRenderer;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds in a paper. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {
    }

    /** The file that a renderer writes; it is kept in {@code target/papers} to be looked at. */
    public static <R> byte[] written(ReportRenderer<R> renderer, R report, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report, out);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name), out.toByteArray());
        return out.toByteArray();
    }

    /** The rules that a file breaks, each with how often. */
    public static Map<String, Long> violations(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .collect(Collectors.groupingBy(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                            + " " + assertion.getMessage(), TreeMap::new, Collectors.counting()));
        }
    }
}
