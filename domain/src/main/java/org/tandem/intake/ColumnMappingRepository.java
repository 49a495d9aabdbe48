package org.tandem.intake;

import java.util.List;
import java.util.Optional;

/** All mappings of columns. */
public interface ColumnMappingRepository {

    /** Stores a new mapping and gives it its number. */
    void add(ColumnMapping mapping);

    /** By the name of the source. */
    List<ColumnMapping> all();

    /** By number, locked against changes by others until the end of the transaction. */
    Optional<ColumnMapping> findForChange(int number);

    /** Writes what was changed, so that the changes are counted. */
    void flush();

    /** Takes one away. */
    void remove(ColumnMapping mapping);
}
