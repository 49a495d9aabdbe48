package org.tandem.shared;

/**
 * Number of a state of the data. It grows by one with every publication, withdrawal and change of catalogue, targets or
 * registry; a computed result is reproduced from its data version, its parameters and its seed.
 *
 * @param number 0 for an empty system
 */
public record DataVersion(long number) implements Comparable<DataVersion> {

    public DataVersion {
        if (number < 0) {
            throw new IllegalArgumentException("A data version is not negative: " + number);
        }
    }

    @Override
    public int compareTo(DataVersion other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
