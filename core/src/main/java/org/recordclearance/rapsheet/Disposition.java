package org.recordclearance.rapsheet;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What became of a count, on a day.
 *
 * @param type what it was
 * @param date when it was
 * @param level the level of the offense that it states
 * @param sentence what was imposed, {@link Sentence#NONE} if nothing
 * @param text the words of the record, empty if it has none
 */
public record Disposition(DispositionType type, ReportedDate date, Level level, Sentence sentence, String text) {

    /** The words of a reduction, behind the label that a printed record has in front; "MISD" is a usual abbreviation. */
    private static final Pattern REDUCTION = Pattern.compile("(DISPO:)?\\s*REDUCED TO MISD.*", Pattern.DOTALL);

    /** Validates the components. */
    public Disposition {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Checks if it reduces the offense to a misdemeanor, Penal Code 17(b): by its type, or, where a reader of records knows
     * it only as another disposition, by its words.
     *
     * @return true if it does; false where the words say that it was denied
     */
    public boolean reducesToMisdemeanor() {
        if (type != DispositionType.OTHER) {
            return type == DispositionType.REDUCED_TO_MISDEMEANOR;
        }
        String words = text.toUpperCase(Locale.ROOT);
        return REDUCTION.matcher(words).matches() && !words.contains("DENIED");
    }

    /** Returns this disposition with another date. */
    Disposition withDate(ReportedDate other) {
        return new Disposition(type, other, level, sentence, text);
    }

    /**
     * Returns the shape of the disposition.
     *
     * @return a text without any value of the record
     */
    @Override
    public String toString() {
        return "Disposition[" + sentence.terms().size() + " terms]";
    }
}
