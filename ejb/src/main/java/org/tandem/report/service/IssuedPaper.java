package org.tandem.report.service;

import org.tandem.snapshot.IssuedFile;

/**
 * A file to download.
 *
 * @param sha256   of the content
 * @param snapshot hash of the record that it renders
 */
public record IssuedPaper(String fileName, String contentType, byte[] content, String sha256, String snapshot) {

    static IssuedPaper of(IssuedFile file) {
        return new IssuedPaper(file.fileName(), file.contentType(), file.content(), file.sha256(), file.snapshot().sha256());
    }
}
