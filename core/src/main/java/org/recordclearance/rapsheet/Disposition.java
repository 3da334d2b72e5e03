package org.recordclearance.rapsheet;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What became of a count, on a day.
 *
 * @param type what it was
 * @param date when it was
 * @param level the level of the offense that it states
 * @param sentence what was imposed, {@link Sentence#NONE} if nothing
 * @param text the words of the record, empty if it has none
 * @param effect what it does to the count
 * @param law the law under which it gives relief, such as {@code PC 1203.4}; empty where it gives none or does not say
 */
@JsonOfItsOwn
public record Disposition(
        DispositionType type,
        ReportedDate date,
        Level level,
        Sentence sentence,
        String text,
        DispositionEffect effect,
        String law) {

    /** The law of {@link DispositionType#SET_ASIDE_1203_4}. */
    private static final String PC_1203_4 = "PC 1203.4";

    private static final String PC_1170_18 = "PC 1170.18";

    /** The words of a reduction, behind the label that a printed record has in front; "MISD" is a usual abbreviation. */
    private static final Pattern REDUCTION = Pattern.compile("(DISPO:)?\\s*REDUCED TO MISD.*", Pattern.DOTALL);

    /** Validates the components. */
    public Disposition {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(law, "law");
    }

    /**
     * Creates a disposition that does what its type says, see {@link #usualEffect} and {@link #usualLaw}.
     *
     * @param type what it was
     * @param date when it was
     * @param level the level of the offense that it states
     * @param sentence what was imposed, {@link Sentence#NONE} if nothing
     * @param text the words of the record, empty if it has none
     */
    public Disposition(DispositionType type, ReportedDate date, Level level, Sentence sentence, String text) {
        this(type, date, level, sentence, text, usualEffect(type, text), usualLaw(type));
    }

    /**
     * Gets what a disposition of a type does where nothing else is known of it. Of another disposition with words that is
     * not known, but for those of a reduction, Penal Code 17(b).
     *
     * @param type the type
     * @param text the words of the record, empty if it has none
     * @return the effect
     */
    public static DispositionEffect usualEffect(DispositionType type, String text) {
        return switch (type) {
            case CONVICTED -> DispositionEffect.CONVICTS;
            case DISMISSED, PROSECUTOR_REJECTED -> DispositionEffect.NO_CONVICTION;
            case SENTENCE_MODIFIED, PROBATION_REVOKED -> DispositionEffect.STANDS;
            case SET_ASIDE_1203_4 -> DispositionEffect.RELIEVED;
            case REDUCED_TO_MISDEMEANOR -> DispositionEffect.REDUCED;
            case OTHER -> effectOf(text.toUpperCase(Locale.ROOT));
        };
    }

    private static DispositionEffect effectOf(String words) {
        if (words.isBlank()) {
            return DispositionEffect.SAYS_NOTHING;
        }
        if (REDUCTION.matcher(words).matches()) {
            return words.contains("DENIED") ? DispositionEffect.SAYS_NOTHING : DispositionEffect.REDUCED;
        }
        return DispositionEffect.NOT_KNOWN;
    }

    /**
     * Gets the law that a disposition of a type names by being of it.
     *
     * @param type the type
     * @return the law, empty if the type names none
     */
    public static String usualLaw(DispositionType type) {
        return type == DispositionType.SET_ASIDE_1203_4 ? PC_1203_4 : "";
    }

    /**
     * Gets the level to which it reduces a conviction: as it says, or as the law of its relief does, whatever the verb; under Penal Code
     * 1170.18 a felony is resentenced or redesignated as a misdemeanor.
     *
     * @return an infraction or a misdemeanor, or empty if it is no reduction
     */
    Optional<Level> reducedTo() {
        if (effect == DispositionEffect.RELIEVED && law.equals(PC_1170_18)) {
            return Optional.of(Level.MISDEMEANOR);
        }
        if (effect != DispositionEffect.REDUCED) {
            return Optional.empty();
        }
        boolean infraction = text.toUpperCase(Locale.ROOT).contains("INFRACTION");
        return Optional.of(infraction ? Level.INFRACTION : Level.MISDEMEANOR);
    }

    /**
     * Checks if it reduces the offense to a misdemeanor, Penal Code 17(b).
     *
     * @return true if it does; false where the words say that it was denied
     */
    boolean reducesToMisdemeanor() {
        return reducedTo().filter(Level.MISDEMEANOR::equals).isPresent();
    }

    /**
     * Returns the same words as of a count that they may not be about, so that it is not known what they do to it.
     *
     * @return a copy whose effect is not known
     */
    public Disposition doubtful() {
        return new Disposition(type, date, level, sentence, text, DispositionEffect.NOT_KNOWN, "");
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
