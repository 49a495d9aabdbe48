package org.tandem.search.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the person looked at since signing in, newest first, each once. */
@SessionScoped
public class RecentlyViewed implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    private final ArrayList<Viewed> viewed = new ArrayList<>();

    synchronized void add(Viewed page) {
        viewed.remove(page);
        viewed.add(0, page);
        if (viewed.size() > MOST) {
            viewed.remove(MOST);
        }
    }

    synchronized List<Viewed> all() {
        return List.copyOf(viewed);
    }
}
