package org.tandem.boardpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a new pack begins with; everything but the code can be changed in the pack. The templates are the rows of
 * {@code templates.csv}: {@code code,name,purpose,owner,classification,sections}, the sections parted by blanks.
 *
 * @param purpose        of the paper: decision, assurance or information
 * @param owner          post that answers for the pack
 * @param classification as it stands on the cover
 */
public record PackTemplate(String code, String name, String purpose, String owner, String classification, List<PackSection> sections) {

    private static final String FILE = "templates.csv";
    private static final CSVFormat WITH_HEADER = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<PackTemplate> ALL = read();

    public PackTemplate {
        sections = PackSection.inOrder(sections);
    }

    /** All of them; {@code STANDARD} is the first. */
    public static List<PackTemplate> all() {
        return ALL;
    }

    /** The template with a code. */
    public static Optional<PackTemplate> find(String code) {
        return ALL.stream().filter(t -> t.code.equals(code)).findFirst();
    }

    /** What a pack with a title begins with. */
    public PackTerms begin(String title) {
        return new PackTerms(title, purpose, owner, classification, sections);
    }

    private static List<PackTemplate> read() {
        try (InputStream in = PackTemplate.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + FILE + " is not part of this build.");
            }
            return WITH_HEADER.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream().map(PackTemplate::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + FILE + " cannot be read.", e);
        }
    }

    private static PackTemplate of(CSVRecord row) {
        return new PackTemplate(row.get("code"), row.get("name"), row.get("purpose"), row.get("owner"), row.get("classification"),
                PackSection.read(row.get("sections").replace(' ', ',')));
    }
}
