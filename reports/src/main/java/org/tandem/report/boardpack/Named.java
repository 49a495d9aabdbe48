package org.tandem.report.boardpack;

/** An organisation as it is printed: its code and its name. */
public record Named(String code, String name) {
}
