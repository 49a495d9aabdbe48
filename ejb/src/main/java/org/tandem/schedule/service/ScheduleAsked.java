package org.tandem.schedule.service;

import java.util.Set;
import org.tandem.schedule.Occasion;
import org.tandem.schedule.PaperMatter;

/**
 * A schedule as a person asks for it.
 *
 * @param title null or blank for the usual one
 * @param tell  sign-in names of those who get a notice, null for the person alone
 */
public record ScheduleAsked(String title, PaperMatter matter, Occasion occasion, Set<String> tell) {
}
