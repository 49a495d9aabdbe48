package org.tandem.provider;

/**
 * A point on the map.
 *
 * @param latitude  degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on Earth: latitude " + latitude + ", longitude " + longitude + ".");
        }
    }

    /** Distance as the crow flies, in kilometres (haversine on the mean Earth radius). */
    public double kilometresTo(Place other) {
        double lat1 = Math.toRadians(latitude);
        double lat2 = Math.toRadians(other.latitude);
        double h = square(Math.sin((lat2 - lat1) / 2))
                + Math.cos(lat1) * Math.cos(lat2) * square(Math.sin(Math.toRadians(other.longitude - longitude) / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
