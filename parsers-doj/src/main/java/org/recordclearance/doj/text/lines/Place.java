package org.recordclearance.doj.text.lines;

/**
 * A place in California where a court sits.
 *
 * @param name its name in capitals, without abbreviations
 * @param county its county
 */
public record Place(String name, String county) {

    boolean isCounty() {
        return name.equals(county);
    }

    Place within(Place wider) {
        return new Place(wider.name + " " + name, county);
    }
}
