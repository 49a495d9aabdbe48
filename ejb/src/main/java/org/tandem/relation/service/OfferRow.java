package org.tandem.relation.service;

import java.time.LocalDate;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Offer;

/**
 * An offer or ask as it stands on the board.
 *
 * @param region     code of the provider's region, null when not known
 * @param state      {@code OPEN BROKERED CLOSED WITHDRAWN EXPIRED}
 * @param mayBroker  whether the person who asks is a lead who may mark it as brokered or closed
 * @param mayWithdraw whether the person who asks may withdraw it for the own trust
 */
public record OfferRow(long id, String provider, String name, String region, Offer.Kind kind, Topic topic, int peopleDays, String note, LocalDate postedOn,
                       LocalDate expires, String state, boolean mayBroker, boolean mayWithdraw, RecordFacts recorded) {
}
