package org.tandem.report.boardpack;

/**
 * A pair that was proposed.
 *
 * @param topic      of the need, or that it concerns the whole trust
 * @param state      of its decision, in words
 * @param restricted until it is published
 */
public record PairingLine(Named recipient, Named supporter, String topic, String state, boolean restricted) {

    /** Whether it is the same pair. */
    boolean isAbout(PairingLine other) {
        return recipient.code().equals(other.recipient.code()) && supporter.code().equals(other.supporter.code()) && topic.equals(other.topic);
    }
}
