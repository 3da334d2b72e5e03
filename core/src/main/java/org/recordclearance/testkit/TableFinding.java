package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Something that a decision table does not say of itself, and that its author should know. It is no error by itself: a county
 * may want it so.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class TableFinding {

    /** What can be found. */
    public enum Kind {
        /** It covers no conviction that was tried. */
        COVERS_NOTHING("covers nothing"),
        /** It gives relief to none. */
        GIVES_NO_RELIEF("gives no relief"),
        /** The condition of a step held for none that was tried: it may need what was not, or can't hold. */
        NOT_SEEN("was not seen to hold"),
        /** The condition of a step holds for some, and each of them is decided by a step before it. */
        HIDDEN("is hidden"),
        /** A step decides only for people who were younger than 18 when they were convicted. */
        ONLY_CHILDREN("decides for children only"),
        /** A step decides where the condition of a later one with another outcome holds too, so that their order matters. */
        OVERLAPS("overlaps"),
        /** Another value of a parameter changes nothing. */
        PARAMETER_WITHOUT_EFFECT("is a parameter without effect");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * Gets the kind in words.
         *
         * @return such as {@code is hidden}
         */
        public String words() {
            return words;
        }
    }

    private final Kind kind;
    private final String about;
    private final String why;
    private final @Nullable Conviction shown;

    TableFinding(Kind kind, String about, String why, @Nullable Conviction shown) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.about = Objects.requireNonNull(about, "about");
        this.why = Objects.requireNonNull(why, "why");
        this.shown = shown;
    }

    /**
     * Gets what was found.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Gets what it is about.
     *
     * @return the name of a step or of a parameter, {@code table} where it is about all of it
     */
    public String about() {
        return about;
    }

    /**
     * Gets why it is so, or what was tried without finding another case.
     *
     * @return the words
     */
    public String why() {
        return why;
    }

    /**
     * Gets a conviction that shows it.
     *
     * @return a fabricated conviction, or empty where there is none to show
     */
    public Optional<Conviction> shown() {
        return Optional.ofNullable(shown);
    }

    /** The conviction in words; it is fabricated, and of no real person. */
    private String example() {
        if (shown == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(" Such as ")
                .append(shown.codeSection().map(CodeSection::toString).orElse("a section that can't be read"))
                .append(", ")
                .append(level(shown));
        Optional<LocalDate> day = shown.date().day();
        day.ifPresent(date -> text.append(", of ").append(date));
        Optional<LocalDate> born = shown.rapSheet().dateOfBirth().day();
        if (day.isPresent() && born.isPresent()) {
            text.append(", at the age of ").append(age(shown));
        }
        return text.append('.').toString();
    }

    private static String level(Conviction conviction) {
        Level level = conviction.level();
        return level.isKnown() ? level.name().toLowerCase(Locale.ROOT) : "level not known";
    }

    /** Gets the age in whole years at a conviction whose days are known. */
    static int age(Conviction conviction) {
        LocalDate day = conviction.date().day().orElseThrow();
        return conviction.rapSheet().subject().ageOn(day).years().orElseThrow();
    }

    /**
     * Returns it in words.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return "\"" + about + "\" " + kind.words() + ": " + why + example();
    }
}
