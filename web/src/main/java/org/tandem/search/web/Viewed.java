package org.tandem.search.web;

import java.io.Serializable;
import org.tandem.search.Found;

/** A page of something that can be found, looked at. */
record Viewed(Found.Kind kind, String code) implements Serializable {
}
