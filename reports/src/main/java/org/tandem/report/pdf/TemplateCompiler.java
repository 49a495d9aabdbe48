package org.tandem.report.pdf;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Compiles the report templates during the build, so that the server needs neither an XML reader nor a compiler for them. */
public final class TemplateCompiler {

    private static final String PAPER = "paper";

    private TemplateCompiler() {
    }

    /** Compiles every JRXML of the first directory into the second. */
    public static void main(String[] directories) throws IOException, JRException, URISyntaxException {
        Path from = Path.of(directories[0]);
        Path to = Files.createDirectories(Path.of(directories[1]));
        SimpleJasperReportsContext context = new SimpleJasperReportsContext();
        context.setProperty("net.sf.jasperreports.compiler.java", "net.sf.jasperreports.engine.design.JRJdk13Compiler");
        context.setProperty("net.sf.jasperreports.compiler.classpath",
                locationOf(JasperReport.class) + File.pathSeparator + locationOf(TemplateCompiler.class));
        for (Path template : templates(from)) {
            String compiled = template.getFileName().toString().replace(".jrxml", ".jasper");
            JasperDesign design = JRXmlLoader.load(template.toFile());
            if (design.getName().equals(PAPER)) {
                for (PaperTable table : PaperTable.values()) {
                    PaperTableBand.addTo(design, table);
                }
            }
            JasperCompileManager.getInstance(context).compileToFile(design, to.resolve(compiled).toString());
        }
    }

    private static List<Path> templates(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
    }

    private static String locationOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
