package org.recordclearance.doj.disposition;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;

/**
 * A wording of dispositions.
 *
 * @param pattern the words that it begins with
 * @param effect what it does to a count
 * @param alone what it does where no further word stands behind the pattern, or null if that is the same
 * @param type what the model calls it
 */
record Wording(
        String pattern, DispositionEffect effect, @Nullable DispositionEffect alone, DispositionType type) {

    /** Reads a row of a list, of which the first two cells must be there. */
    static Wording of(List<String> row) {
        String pattern = Wordings.normal(row.get(0));
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("a pattern is blank");
        }
        DispositionEffect effect = effect(row.get(1));
        String alone = row.size() > 2 ? row.get(2).strip() : "";
        String type = row.size() > 3 ? row.get(3).strip() : "";
        return new Wording(
                pattern,
                effect,
                alone.isEmpty() ? null : effect(alone),
                type.isEmpty() ? usualType(effect) : type(type));
    }

    private static DispositionType usualType(DispositionEffect effect) {
        return effect == DispositionEffect.CONVICTS ? DispositionType.CONVICTED : DispositionType.OTHER;
    }

    private static DispositionEffect effect(String word) {
        for (DispositionEffect effect : DispositionEffect.values()) {
            if (effect.name().replace('_', '-').equals(word.strip().toUpperCase(Locale.ROOT))) {
                return effect;
            }
        }
        throw new IllegalArgumentException("an effect is none of convicts, may-convict, no-conviction, acquits, stands,"
                + " reduced, relieved, undone, not-known and says-nothing");
    }

    private static DispositionType type(String word) {
        for (DispositionType type : DispositionType.values()) {
            if (type.name().equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException("a type is none of those of dispositions");
    }

    DispositionEffect effectOf(String words) {
        return alone != null && words.equals(pattern) ? alone : effect;
    }

    /** Checks if it says that a conviction was ended, lowered or relieved, or may have been. */
    boolean isOfConviction() {
        return switch (effect) {
            case UNDONE, RELIEVED, REDUCED -> true;
            case NOT_KNOWN -> alone != DispositionEffect.SAYS_NOTHING;
            case CONVICTS, MAY_CONVICT, NO_CONVICTION, ACQUITS, STANDS, SAYS_NOTHING -> false;
        };
    }
}
