package org.tandem.report.service;

import org.tandem.snapshot.IssuedFile;

/**
 * A file to download.
 *
 * @param sha256   of the content
 * @param snapshot hash of the record that it renders
 * @param restated whether figures that it rests on were restated since, so that a standing or a pair would change
 */
public record IssuedPaper(String fileName, String contentType, byte[] content, String sha256, String snapshot, boolean restated) {

    private static final String MARK = "-figures-restated-since";

    /** The bytes stay as they are; the name says when their figures were restated. */
    static IssuedPaper of(IssuedFile file, boolean restated) {
        return new IssuedPaper(restated ? marked(file.fileName()) : file.fileName(), file.contentType(), file.content(), file.sha256(), file.snapshot().sha256(), restated);
    }

    private static String marked(String name) {
        int ending = name.lastIndexOf('.');
        return ending < 0 ? name + MARK : name.substring(0, ending) + MARK + name.substring(ending);
    }
}
