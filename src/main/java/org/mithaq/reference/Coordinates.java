package org.mithaq.reference;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 */
public record Coordinates(double latitude, double longitude) {
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No point on the earth: " + latitude + ", " + longitude);
        }
    }
}
