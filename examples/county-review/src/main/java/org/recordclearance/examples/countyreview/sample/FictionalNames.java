package org.recordclearance.examples.countyreview.sample;

import java.util.List;

/** Names that nobody bears: two words of the household put together, and syllables. */
final class FictionalNames {

    private static final List<String> BEGINNINGS = words("BRAMBLE THISTLE COPPER PEBBLE LANTERN WOBBLE TURNIP KETTLE"
            + " PUMPKIN BUTTON MARBLE WAFFLE THUNDER CINDER PICKLE VELVET TEAPOT RHUBARB DOMINO GRAVEL LOBSTER MITTEN");
    private static final List<String> ENDINGS =
            words("SNOUT WHISK FEATHER BUCKLE NOODLE SOCK TROT SPROCKET MUFFIN GOBLET BISCUIT LADLE SPINDLE ANCHOR"
                    + " BADGER PILLOW TRUMPET WALRUS CASTLE CARROT");
    private static final List<String> FIRST_SYLLABLES = words("ZIB QUO PLI VRE OOM XAN GLU TWI SKO BLE DRU FWI YOR");
    private static final List<String> LAST_SYLLABLES = words("BO NKA DDLE ZZO MBI RPH XU GGLE VVO STRI FFY QUA");
    private static final String INITIALS = "ABCDEFGHJKLMNPQRSTVWXYZ";

    private FictionalNames() {}

    /** Gets a name in the form of the file, last name first, in the quotes that its comma needs. */
    static String draw(SampleDice dice) {
        String middle = dice.chance(800) ? " " + INITIALS.charAt(dice.below(INITIALS.length())) : "";
        return '"'
                + dice.pick(BEGINNINGS)
                + dice.pick(ENDINGS)
                + ','
                + dice.pick(FIRST_SYLLABLES)
                + dice.pick(LAST_SYLLABLES)
                + middle
                + '"';
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
