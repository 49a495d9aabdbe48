package org.tandem.view;

import java.util.List;

/** All views that people keep. */
public interface SavedViewRepository {

    /** Stores a view and gives it its number. */
    void add(SavedView view);

    /** Those of one person by name. */
    List<SavedView> of(String owner);

    /** Takes one away. */
    void remove(SavedView view);
}
