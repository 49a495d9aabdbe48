package org.tandem.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tandem.shared.Reason;

/**
 * What a saved view is to be.
 *
 * @param name    how its owner calls it, without blanks around it
 * @param address page and query within Tandem
 */
public record SavedViewTerms(String name, String address) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 100;
    /** Most characters of an address. */
    public static final int LONGEST_ADDRESS = 1000;

    private static final Pattern ADDRESS = Pattern.compile("/[a-z][a-z-]*(\\?[\\x21-\\x7e&&[^\"<>\\\\]]*)?");

    public SavedViewTerms {
        name = name == null ? "" : name.strip();
        address = address == null ? "" : address.strip();
    }

    /** The page without its query. */
    public String page() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /** What is wrong, by field; empty when the view can be kept. */
    public List<Reason> problems() {
        List<Reason> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(new Reason("name", "Give the view a name, such as “Acute trusts of the north”."));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(new Reason("name", "A name has at most %d characters, not %d.".formatted(LONGEST_NAME, name.length())));
        }
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            problems.add(new Reason("address", "This is not the address of a page of Tandem. Open the page, choose its filters and save it from there."));
        }
        return problems;
    }
}
