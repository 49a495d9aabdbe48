package org.tandem.intake;

/**
 * What publishing a release would do to the facts in force when it was staged.
 *
 * @param fresh      facts nobody has published yet
 * @param revised    facts that get another content
 * @param unchanged  facts that stay as they are
 * @param superseded facts that stay hidden behind a release which goes before this one
 */
public record Changes(int fresh, int revised, int unchanged, int superseded) {
}
