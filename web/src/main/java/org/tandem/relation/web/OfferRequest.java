package org.tandem.relation.web;

import java.time.LocalDate;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Offer;

/** An offer or ask as it is sent over the interface. */
public record OfferRequest(String provider, Offer.Kind kind, Topic topic, Integer peopleDays, String note, LocalDate expires) {
}
