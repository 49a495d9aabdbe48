package org.tandem.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;

/** A template that the build compiled: loaded once, filled and exported as often as asked. */
final class PdfTemplate {

    private final String name;
    private volatile JasperReport compiled;

    PdfTemplate(String name) {
        this.name = name;
    }

    void write(Map<String, Object> parameters, Collection<Map<String, ?>> sections, PdfIdentity identity, OutputStream out)
            throws IOException {
        try {
            export(fill(parameters, sections), identity, out);
        } catch (JRException e) {
            throw new IOException("The report " + name + " could not be written.", e);
        }
    }

    JasperPrint fill(Map<String, Object> parameters, Collection<Map<String, ?>> sections) throws JRException, IOException {
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/London"));
        return JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
                .fill(compiled(), parameters, new JRMapCollectionDataSource(sections));
    }

    private JasperReport compiled() throws JRException, IOException {
        if (compiled == null) {
            try (InputStream file = PdfTemplate.class.getResourceAsStream("/org/tandem/report/template/" + name + ".jasper")) {
                if (file == null) {
                    throw new IllegalStateException("The compiled template " + name + " is missing.\n"
                            + "Maybe the classes were built without the phase process-classes.");
                }
                compiled = (JasperReport) JRLoader.loadObject(file);
            }
        }
        return compiled;
    }

    private static void export(JasperPrint print, PdfIdentity identity, OutputStream out) throws JRException {
        JRPdfExporter exporter = new JRPdfExporter(DefaultJasperReportsContext.getInstance()) {
            @Override
            protected PdfProducer createPdfProducer() {
                return new ArchiveProducer(createPdfProducerContext(), identity);
            }
        };
        SimplePdfExporterConfiguration configuration = tagged(identity.title());
        configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        configuration.setCompressed(true);
        export(print, exporter, configuration, out);
    }

    static void export(JasperPrint print, JRPdfExporter exporter, SimplePdfExporterConfiguration configuration, OutputStream out) throws JRException {
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        SimplePdfReportConfiguration drawing = new SimplePdfReportConfiguration();
        // letters on drawings become outlines, so a drawing needs no font of its own
        drawing.setForceSvgShapes(true);
        exporter.setConfiguration(drawing);
        exporter.exportReport();
    }

    static SimplePdfExporterConfiguration tagged(String title) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("en-GB");
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
