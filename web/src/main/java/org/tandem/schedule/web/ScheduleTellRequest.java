package org.tandem.schedule.web;

import java.util.List;

/** Sign-in names of those who get a notice; none for nobody. */
record ScheduleTellRequest(List<String> tell) {
}
