package org.tandem.provider.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.provider.service.ProviderRow;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Drawing.Column;
import org.tandem.shared.web.Drawing.KeyEntry;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.PageAddress;
import org.tandem.shared.web.Texts;

/** Turns providers and the lines between them into a map. */
@ApplicationScoped
public class MapDrawings {

    /**
     * A provider on the map.
     *
     * @param look  how it is drawn
     * @param text  what is said of it
     * @param named whether its name stands beside it
     */
    public record Spot(ProviderRow provider, MapLook look, String text, boolean named) {

        boolean isPlaced() {
            return provider.latitude() != null && provider.longitude() != null;
        }
    }

    /**
     * A line from one provider to another.
     *
     * @param dashed for what is not settled
     */
    public record Link(ProviderRow from, ProviderRow to, boolean dashed) {
    }

    private record Point(String name, double latitude, double longitude, String shape, int size, String tone, String text, boolean named, String href) {
    }

    private record Line(double[] from, double[] to, boolean dashed) {
    }

    private record Chart(String kind, List<Point> points, List<Line> lines) {
    }

    @Inject
    private Texts texts;
    @Inject
    private PageAddress address;

    /**
     * What is said of a map.
     *
     * @param sentence finding
     * @param key      start of the text keys of the looks
     * @param column   text key of the last column of the table
     */
    public record Words(String sentence, String key, String column) {
    }

    /** The map of standings; providers without a place stand in the table only. Looks that come later are drawn on top. */
    public Drawing of(String sentence, List<Spot> spots, List<Link> links, String fileName) {
        return of(new Words(sentence, "map.", "column.standing"), spots, links, fileName);
    }

    /** The map; providers without a place stand in the table only. Looks that come later are drawn on top. */
    public Drawing of(Words words, List<Spot> spots, List<Link> links, String fileName) {
        List<Point> points = spots.stream().filter(Spot::isPlaced).map(this::point).toList();
        List<Line> lines = links.stream().filter(l -> isPlaced(l.from()) && isPlaced(l.to()))
                .map(l -> new Line(place(l.from()), place(l.to()), l.dashed())).toList();
        List<KeyEntry> key = spots.stream().map(Spot::look).distinct().sorted()
                .map(l -> new KeyEntry(l.path(), l.tone(), texts.get(words.key() + l))).toList();
        long missing = spots.stream().filter(s -> !s.isPlaced()).count();
        return new Drawing("map", words.sentence(), Json.of(new Chart("map", points, lines)),
                missing == 0 ? List.of() : List.of(texts.get("map.missing", missing)),
                List.of(Column.words(texts.get("column.provider")), Column.words(texts.get("column.region")), Column.words(texts.get(words.column()))),
                spots.stream().map(MapDrawings::row).toList(), fileName, null, null, key);
    }

    private Point point(Spot s) {
        return new Point(s.provider().name(), s.provider().latitude(), s.provider().longitude(), s.look().shape(), s.look().size(),
                s.look().tone(), s.text(), s.named(), address.ofProvider(s.provider().odsCode()));
    }

    private static boolean isPlaced(ProviderRow p) {
        return p.latitude() != null && p.longitude() != null;
    }

    private static double[] place(ProviderRow p) {
        return new double[] {p.longitude(), p.latitude()};
    }

    private static Drawing.Row row(Spot s) {
        return new Drawing.Row(s.provider().name(), List.of(s.provider().region() == null ? "" : s.provider().region().name(), s.text()));
    }
}
