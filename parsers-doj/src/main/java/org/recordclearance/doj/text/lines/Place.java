package org.recordclearance.doj.text.lines;

import org.recordclearance.rapsheet.County;

/**
 * A place in California where a court sits.
 *
 * @param name its name in capitals, without abbreviations
 * @param county its county
 */
public record Place(String name, County county) {

    boolean isCounty() {
        return name.equals(county.toString());
    }

    Place within(Place wider) {
        return new Place(wider.name + " " + name, county);
    }
}
