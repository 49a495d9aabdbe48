package org.tandem.benchmark.service;

import org.tandem.benchmark.Panel;

/** A panel is loaded and is shown as soon as all observers have done their work; until then people see the one before. */
public record PanelAhead(Panel panel) {
}
