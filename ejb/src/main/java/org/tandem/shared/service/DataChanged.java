package org.tandem.shared.service;

import org.tandem.shared.DataVersion;

/**
 * The data have a new version, which is committed. Observers have done their work when the event's sender goes on, so an
 * answer given after it shows the new figures.
 */
public record DataChanged(DataVersion version) {
}
