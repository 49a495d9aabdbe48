package org.tandem.job;

/** In which form a report is made. */
public enum FileForm {
    PDF("pdf"), XLSX("xlsx");

    private final String ending;

    FileForm(String ending) {
        this.ending = ending;
    }

    /** Of a file name, without the dot. */
    public String ending() {
        return ending;
    }
}
