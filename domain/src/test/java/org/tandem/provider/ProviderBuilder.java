package org.tandem.provider;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A provider with dull defaults: an open acute trust of one region. */
public final class ProviderBuilder {

    private final String code;
    private String name;
    private ProviderType type = ProviderType.ACUTE;
    private Provider.Body region = new Provider.Body("Y60", "Midlands");
    private Provider.Body board = new Provider.Body("QAA", "Board QAA");
    private Place place;
    private LocalDate openedOn = LocalDate.of(2010, 4, 1);
    private LocalDate closedOn;
    private final Map<String, Double> context = new TreeMap<>();

    private ProviderBuilder(String code) {
        this.code = code;
        this.name = "Trust " + code;
    }

    public static ProviderBuilder aProvider(String code) {
        return new ProviderBuilder(code);
    }

    public ProviderBuilder named(String value) {
        name = value;
        return this;
    }

    public ProviderBuilder ofType(ProviderType value) {
        type = value;
        return this;
    }

    public ProviderBuilder inRegion(String regionCode) {
        region = new Provider.Body(regionCode, "Region " + regionCode);
        return this;
    }

    public ProviderBuilder inBoard(String boardCode) {
        board = new Provider.Body(boardCode, "Board " + boardCode);
        return this;
    }

    public ProviderBuilder at(double latitude, double longitude) {
        place = new Place(latitude, longitude);
        return this;
    }

    public ProviderBuilder openedOn(LocalDate value) {
        openedOn = value;
        return this;
    }

    public ProviderBuilder closedOn(LocalDate value) {
        closedOn = value;
        return this;
    }

    public ProviderBuilder withContext(String variable, double value) {
        context.put(variable, value);
        return this;
    }

    public Provider build() {
        return new Provider(code, name, type, region, board, null, place, openedOn, closedOn, context);
    }
}
