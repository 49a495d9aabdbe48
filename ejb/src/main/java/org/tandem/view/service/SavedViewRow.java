package org.tandem.view.service;

import org.tandem.view.SavedView;

/**
 * A view in the list of its owner.
 *
 * @param address page and query, within Tandem
 */
public record SavedViewRow(int id, String name, String address) {

    static SavedViewRow of(SavedView view) {
        return new SavedViewRow(view.number(), view.name(), view.address());
    }
}
