package org.tandem.report.service;

import org.tandem.shared.DataVersion;
import org.tandem.snapshot.IssuedFile;

/**
 * A file to download.
 *
 * @param sha256       of the content
 * @param snapshot     hash of the record that it renders
 * @param restated     whether figures that it rests on were restated since, so that a standing or a pair would change
 * @param dataVersion  that the record rests on
 * @param issuedBefore whether it had been issued before and was found again
 */
public record IssuedPaper(String fileName, String contentType, byte[] content, String sha256, String snapshot, boolean restated, DataVersion dataVersion,
                          boolean issuedBefore) {

    private static final String MARK = "-figures-restated-since";

    /** The bytes stay as they are; the name says when their figures were restated. */
    static IssuedPaper of(IssuedFile file, boolean restated, boolean issuedBefore) {
        return new IssuedPaper(restated ? marked(file.fileName()) : file.fileName(), file.contentType(), file.content(), file.sha256(), file.snapshot().sha256(),
                restated, file.snapshot().dataVersion(), issuedBefore);
    }

    private static String marked(String name) {
        int ending = name.lastIndexOf('.');
        return ending < 0 ? name + MARK : name.substring(0, ending) + MARK + name.substring(ending);
    }
}
