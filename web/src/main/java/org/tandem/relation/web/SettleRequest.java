package org.tandem.relation.web;

import org.tandem.relation.OfferRecord;

/** What has become of an offer or ask, as it is sent over the interface. */
public record SettleRequest(OfferRecord.State outcome, String reason) {
}
