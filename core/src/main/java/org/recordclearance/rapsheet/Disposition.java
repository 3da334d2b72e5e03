package org.recordclearance.rapsheet;

import java.util.Objects;

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

    /** Validates the components. */
    public Disposition {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(text, "text");
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
