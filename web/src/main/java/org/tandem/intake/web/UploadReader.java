package org.tandem.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/**
 * Reads a multipart upload as it arrives: the files go straight to the disk. The server's own reader of such bodies leaves
 * its copies on the disk when a body breaks off or is too large.
 */
final class UploadReader {

    private static final String FILE = "file";
    private static final Set<String> TEXTS = Set.of("layout", "publishedOn");
    private static final int LONGEST_TEXT = 1000;
    private static final MimeConfig CONFIG = MimeConfig.custom().setMaxLineLen(-1).setMaxContentLen(-1).build();

    private final Map<String, String> texts = new HashMap<>();
    private final List<UploadParts.FilePart> files = new ArrayList<>();

    private UploadReader() {
    }

    /** @throws Malformed when the body is no such form, or has other parts than file, layout and publishedOn */
    static UploadParts read(InputStream body, String contentType) throws IOException {
        UploadReader reader = new UploadReader();
        boolean whole = false;
        try {
            reader.readParts(body, contentType);
            whole = true;
            return new UploadParts(reader.files, reader.texts);
        } catch (MimeException noForm) {
            throw new Malformed("The body cannot be read as a multipart form.", new Reason(FILE, "Send multipart/form-data with its boundary."));
        } finally {
            if (!whole) {
                UploadParts.delete(reader.files);
            }
        }
    }

    private void readParts(InputStream body, String contentType) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parseHeadless(body, contentType);
        Map<String, String> disposition = Map.of();
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (state == EntityState.T_START_BODYPART) {
                disposition = Map.of();
            } else if (state == EntityState.T_FIELD && "Content-Disposition".equalsIgnoreCase(stream.getField().getName())) {
                disposition = parameters(stream);
            } else if (state == EntityState.T_BODY) {
                take(disposition, stream.getDecodedInputStream());
            }
        }
    }

    private void take(Map<String, String> disposition, InputStream content) throws IOException {
        String name = disposition.getOrDefault("name", "");
        if (FILE.equals(name) && files.size() < UploadParts.MOST_FILES) {
            files.add(new UploadParts.FilePart(UploadParts.toDisk(content), disposition.getOrDefault("filename", "")));
        } else if (TEXTS.contains(name) && !texts.containsKey(name)) {
            texts.put(name, new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8));
        } else {
            throw refused(name);
        }
    }

    private static Malformed refused(String name) {
        if (FILE.equals(name)) {
            return new Malformed("The upload has more than " + UploadParts.MOST_FILES + " files.", new Reason(name, "Send them in several calls."));
        }
        return new Malformed(TEXTS.contains(name) ? "The part '" + name + "' stands twice." : "The upload has an unknown part '" + name + "'.",
                new Reason(name, "The parts are file, as often as there are files, and layout and publishedOn, each once."));
    }

    /** Names and values of a header. */
    private static Map<String, String> parameters(MimeTokenStream stream) throws MimeException {
        Map<String, String> parameters = new HashMap<>();
        for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(RawFieldParser.DEFAULT.parseField(stream.getField().getRaw())).getParams()) {
            parameters.put(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
        }
        return parameters;
    }
}
