package org.tandem.report.benchmark;

import java.util.List;
import org.tandem.report.Cell;

/**
 * From whom a provider could learn, and who could learn from it; complete sentences.
 *
 * @param improvers providers of like context that were as badly placed and are better now, or why none are named
 * @param offers    strengths that others could learn from, or why none are named
 * @param helpers   who could help by the rules of pairing, or why they are not named
 */
public record LearningPart(Cell<List<String>> improvers, Cell<List<String>> offers, Cell<List<String>> helpers) {
}
