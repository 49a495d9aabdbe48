package org.tandem.benchmark;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.tandem.shared.Figure;

/** Points of one provider as they were published, made from the block when they are asked for. Immutable. */
final class PublishedPoints extends AbstractList<Series.Point> implements RandomAccess {

    private final IndicatorBlock block;
    private final int firstCell;
    private final int size;

    PublishedPoints(IndicatorBlock block, String provider) {
        this(block, block.firstCell(provider), block.periods());
    }

    private PublishedPoints(IndicatorBlock block, int firstCell, int size) {
        this.block = block;
        this.firstCell = firstCell;
        this.size = size;
    }

    /** The first of them. */
    PublishedPoints first(int points) {
        return new PublishedPoints(block, firstCell, Math.max(0, Math.min(size, points)));
    }

    @Override
    public Series.Point get(int index) {
        Objects.checkIndex(index, size());
        return firstCell < 0 ? new Series.Point(block.firstPeriod().plus(index), Figure.notReported(), 0)
                : new Series.Point(block.firstPeriod().plus(index), block.cells().figure(firstCell + index), block.cells().release(firstCell + index));
    }

    @Override
    public int size() {
        return size;
    }

    /** Numbers in order of time, NaN where there is none. */
    double[] numbers() {
        double[] numbers = new double[size()];
        Arrays.fill(numbers, Double.NaN);
        for (int i = 0; i < numbers.length && firstCell >= 0; i++) {
            if (block.cells().isPresent(firstCell + i)) {
                numbers[i] = block.cells().number(firstCell + i);
            }
        }
        return numbers;
    }
}
