package org.tandem.indicator;

import java.util.List;
import java.util.Optional;

/** All indicators that were added here. */
public interface LocalIndicatorRepository {

    /** Stores a new indicator. */
    void add(LocalIndicator indicator);

    /** In the order in which they were added. */
    List<LocalIndicator> all();

    /** By code, locked against changes by others until the end of the transaction. */
    Optional<LocalIndicator> findForChange(String code);

    /** Writes what was changed, so that the changes are counted. */
    void flush();
}
