package org.tandem.intake.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.intake.Layout;
import org.tandem.intake.service.Upload;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Input;

/** Reads the parts of an upload. */
record UploadForm(List<EntityPart> parts) {

    private static final Set<String> KNOWN = Set.of("file", "layout", "publishedOn");

    Upload upload() throws IOException {
        for (EntityPart part : parts) {
            if (!KNOWN.contains(part.getName())) {
                throw new Malformed("The upload has an unknown part '" + part.getName() + "'.",
                        new Reason(String.valueOf(part.getName()), "The parts are file, layout and publishedOn."));
            }
        }
        EntityPart file = part("file").orElseThrow(() -> new Malformed("The upload has no file.",
                new Reason("file", "Send the file as the part 'file' of a multipart form.")));
        Optional<Layout> layout = text("layout").map(UploadForm::layout);
        Optional<LocalDate> publishedOn = text("publishedOn").map(t -> Input.date("publishedOn", t));
        return new Upload(file.getContent(), file.getFileName().orElse(""), layout, publishedOn);
    }

    private static Layout layout(String code) {
        return Layout.ofCode(code).orElseThrow(() -> new Malformed("There is no layout '" + code + "'.",
                new Reason("layout", "The layouts stand at /imports/layouts.")));
    }

    private Optional<EntityPart> part(String name) {
        List<EntityPart> named = parts.stream().filter(p -> name.equals(p.getName())).toList();
        if (named.size() > 1) {
            throw new Malformed("The part '" + name + "' stands twice.", new Reason(name, "Send one file with each upload."));
        }
        return named.stream().findFirst();
    }

    private Optional<String> text(String name) throws IOException {
        Optional<EntityPart> part = part(name);
        return part.isEmpty() ? Optional.empty() : Optional.of(part.get().getContent(String.class).strip()).filter(t -> !t.isEmpty());
    }
}
