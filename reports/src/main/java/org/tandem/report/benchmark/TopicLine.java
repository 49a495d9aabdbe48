package org.tandem.report.benchmark;

/**
 * The standing in one topic, in words.
 *
 * @param topic         as it is shown
 * @param status        of difficulty and strength
 * @param againstTarget how it stands against the target
 * @param againstPeers  how it stands among similar trusts
 * @param realChange    whether something changed beyond the usual variation
 */
public record TopicLine(String topic, String status, String againstTarget, String againstPeers, String realChange) {
}
