package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;
import org.recordclearance.rapsheet.spelling.SectionInWords;

/**
 * The law that a count charges, such as HS 11357(a), as a value and not as a string.
 *
 * <p>{@code 11357(A) HS}, {@code 11357A HS}, {@code 11357 (a) hs} and {@code HS 11357(a)} are the same section. The
 * normal form, which {@code toString} gives and {@link #parse} reads back, has the code in front in capitals, the number,
 * and each subdivision in lower case and parentheses. A charge of several sections ({@code 484(A)/490.5 PC}) keeps every
 * part; the normal form joins them by hyphens. Penal Code 664 beside another section makes it an attempt, which is not
 * a part: {@code 187-664 PC} is {@code PC 664/187}.
 *
 * <p>Where the text names no code, the code of a part is empty. In a list a part without code letters takes the last
 * code, but 664, 182 and 32 are always of the Penal Code. The letters of PC 266a to 266k, 273a to 273ab, 288a, 537e, 647a
 * and 653f belong to the number; elsewhere letters behind a number are a subdivision, with or without parentheses.
 *
 * <p>A section of the federal law, or of California's regulations, has its title in front of the number: {@code 18 2241 US}.
 *
 * <p>This is not the statute book: any number is a section, whether or not such a law exists; {@link OffenseSections} tells.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class CodeSection {

    /**
     * One section of one code.
     *
     * @param code capital letters such as {@code HS}, or empty when the text names no code
     * @param number the section's number in lower case, with the letters that belong to it: {@code 11357}, {@code 288.5},
     *     {@code 273ab}
     * @param subdivisions the subdivisions from the outside in, in lower case: {@code a}, {@code 3}, {@code c}
     */
    public record Part(String code, String number, List<String> subdivisions) {

        /**
         * Brings the components to their normal form.
         *
         * @throws IllegalArgumentException if the letters are those of no code, or the number or a subdivision can be none
         */
        public Part {
            code = code.toUpperCase(Locale.ROOT);
            number = number.toLowerCase(Locale.ROOT);
            subdivisions = inLowerCase(subdivisions);
            if (!code.isEmpty() && !CodeSectionParser.isCode(code)) {
                throw new IllegalArgumentException("not the letters of a California code");
            }
            if (!CodeSectionParser.isNumber(code, number)) {
                throw new IllegalArgumentException("not the number of a section");
            }
            for (String subdivision : subdivisions) {
                if (!CodeSectionParser.isSubdivision(subdivision)) {
                    throw new IllegalArgumentException("not a subdivision");
                }
            }
        }

        private static List<String> inLowerCase(List<String> texts) {
            String[] lower = new String[texts.size()];
            for (int i = 0; i < lower.length; i++) {
                lower[i] = texts.get(i).toLowerCase(Locale.ROOT);
            }
            return List.of(lower);
        }

        /**
         * Checks if this section is the other, or a subdivision of it.
         *
         * @param other the wider section
         * @return true if code and number are the same and the subdivisions begin with those of the other
         */
        public boolean isWithin(Part other) {
            return code.equals(other.code)
                    && number.equals(other.number)
                    && subdivisions.size() >= other.subdivisions.size()
                    && subdivisions.subList(0, other.subdivisions.size()).equals(other.subdivisions);
        }

        private boolean isWithoutTarget() {
            boolean isPenal = code.isEmpty() || code.equals("PC");
            return isPenal && (number.equals("664") || number.equals("182") && !NAMED_TARGETS.contains(subdivisions));
        }

        private String subdivisionsInParentheses() {
            StringBuilder text = new StringBuilder();
            for (String each : subdivisions) {
                text.append('(').append(each).append(')');
            }
            return text.toString();
        }

        /**
         * Returns the normal form.
         *
         * @return such as {@code HS 11360(a)(3)(c)}
         */
        @Override
        public String toString() {
            return (code.isEmpty() ? "" : code + " ") + number + subdivisionsInParentheses();
        }
    }

    /**
     * A code section at the start of a longer text.
     *
     * @param section the section
     * @param length how many characters of the text it takes
     * @param namesCode whether the text names its code
     */
    public record Prefix(CodeSection section, int length, boolean namesCode) {}

    /** The subdivisions of Penal Code 182 that say what was conspired: fraud, false suits and the perverting of justice. */
    private static final Set<List<String>> NAMED_TARGETS =
            Set.of(List.of("a", "2"), List.of("a", "3"), List.of("a", "4"), List.of("a", "5"));

    private static final String NONE =
            "not a code section: it is the letters of a code and a number, as HS 11357(a), 11357(a) HS or"
                    + " PC 664/187, or the name of a code, as Health & Saf. Code, section 11357, subd. (a)";

    private final List<Part> parts;
    private final boolean attempt;
    private final String text;

    private CodeSection(List<Part> parts, boolean attempt) {
        this.parts = parts;
        this.attempt = attempt;
        this.text = normalForm(parts, attempt);
    }

    /**
     * Obtains a code section of parts. Penal Code 664 among others makes it an attempt, and is no part of it; alone it is the section.
     *
     * @param parts one part or more
     * @param attempt whether it is charged as an attempt
     * @return the code section
     * @throws IllegalArgumentException if there is no part, or if some of several parts name a code and others do not
     */
    public static CodeSection of(List<Part> parts, boolean attempt) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a code section needs a part");
        }
        for (Part part : parts) {
            if (part.code().isEmpty() != parts.get(0).code().isEmpty()) {
                throw new IllegalArgumentException("either all parts name a code or none does");
            }
        }
        boolean isList = attempt || parts.size() > 1;
        List<Part> charged = new ArrayList<>();
        for (Part part : parts) {
            if (!part.number().equals("664")) {
                charged.add(isList ? CodeSectionParser.inList(part) : part);
            }
        }
        if (charged.isEmpty()) {
            return new CodeSection(List.of(isList ? CodeSectionParser.inList(parts.get(0)) : parts.get(0)), false);
        }
        return new CodeSection(List.copyOf(charged), attempt || charged.size() < parts.size());
    }

    /**
     * Obtains a code section from its text, which must hold nothing else. A code may be named as people and lawyers name it, with
     * <i>Cal.</i> in front; <i>section</i>, its sign, and <i>subdivision</i> may be said, and a full stop may end it all. Letters with dots
     * that people use for two codes, such as <i>C.C.</i>, are none, nor is a code of which the DOJ has no letters, such as the Evidence Code.
     *
     * @param text such as {@code 11357(A) HS}, {@code HS 11357(a)}, {@code 664/187(A) PC}, {@code H&SC 11359},
     *     {@code Cal. Health & Saf. Code, section 11357, subd. (a)}, {@code subdivision (a) of Section 11357 of the Health and Safety Code}
     *     or {@code 21 U.S.C. 841}
     * @return the code section
     * @throws IllegalArgumentException if the text is no code section; the message says what is, and does not repeat the text
     */
    public static CodeSection parse(String text) {
        return tryParse(text).or(() -> tryParse(asPrinted(text))).orElseThrow(() -> new IllegalArgumentException(NONE));
    }

    /**
     * Obtains a code section from its text, which must hold nothing else. Codes go by their letters alone, as on records.
     *
     * @param text any text
     * @return the code section, or empty if the text is none
     */
    public static Optional<CodeSection> tryParse(String text) {
        return CodeSectionParser.whole(Objects.requireNonNull(text, "text").strip());
    }

    /**
     * Puts a section that is written as people write it in the way in which the DOJ prints it: letters for the name of its code, and
     * no words for section and subdivision. What it is, is for {@link #tryParse} or {@link #prefixOf} to find.
     *
     * @param text any text, such as {@code H&S 11357} or {@code Health & Saf. Code, section 11357, subd. (a)-possession}
     * @return such as {@code HS 11357} or {@code HS 11357(a)-possession}; of a text that has none of these words only the blanks change
     */
    public static String asPrinted(String text) {
        return SectionInWords.asPrinted(Objects.requireNonNull(text, "text"));
    }

    /**
     * Finds the code section at the start of a text, such as that of {@code 11357(A) HS-POSSESS MARIJUANA}.
     *
     * @param text any text; blanks in front are passed over and counted
     * @return the section and where it ends, or empty if the text does not begin with one
     */
    public static Optional<Prefix> prefixOf(String text) {
        return CodeSectionParser.prefixOf(Objects.requireNonNull(text, "text"));
    }

    /**
     * Checks if letters are those of a code: of California, such as {@code PC}, of its regulations ({@code CA}), of the
     * federal law ({@code US}) or of the military's ({@code UCMJ}).
     *
     * @param letters letters in capitals
     * @return true if there is such a code
     */
    public static boolean isCode(String letters) {
        return CodeSectionParser.isCode(letters);
    }

    /**
     * Gets the sections charged, in the order of the text, without the PC 664 of an attempt.
     *
     * @return one part or more
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Checks if it is charged as an attempt.
     *
     * @return true if PC 664 stands beside it
     */
    public boolean isAttempt() {
        return attempt;
    }

    /**
     * Checks if it is attempt or conspiracy alone, Penal Code 664 or 182, which does not say to commit what. Penal Code
     * 182(a)(2) to (5) say it.
     *
     * @return true if no part of it says what was to be committed
     */
    public boolean isWithoutTarget() {
        return parts.stream().allMatch(Part::isWithoutTarget);
    }

    /**
     * Returns this section charged as an attempt.
     *
     * @return the same parts as an attempt
     */
    public CodeSection attempt() {
        return attempt ? this : of(parts, true);
    }

    /**
     * Returns this section charged as the completed offense.
     *
     * @return the same parts, not as an attempt
     */
    public CodeSection completed() {
        return attempt ? new CodeSection(parts, false) : this;
    }

    /**
     * Checks if a part of this section is within a part of another: HS 11357(a) is within HS 11357, HS 11357.5 is not.
     * Whether either is an attempt does not matter here.
     *
     * @param other the wider section
     * @return true if one part is
     */
    public boolean isWithin(CodeSection other) {
        for (Part part : parts) {
            for (Part wider : other.parts) {
                if (part.isWithin(wider)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Checks if this section and another have the same numbers, whatever their subdivisions: HS 11359(a) and HS 11359, but not
     * PC 664/187 and PC 187. A part without a code is the same as one with any.
     *
     * @param other the other section
     * @return true if every part of each has its like in the other, and both or neither are an attempt
     */
    public boolean isOfSameBase(CodeSection other) {
        return attempt == other.attempt && hasLikesIn(other) && other.hasLikesIn(this);
    }

    private boolean hasLikesIn(CodeSection other) {
        for (Part part : parts) {
            if (!other.hasLike(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasLike(Part part) {
        for (Part like : parts) {
            if (isOfSameBase(part, like)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSameBase(Part one, Part other) {
        return one.number().equals(other.number())
                && (one.code().equals(other.code())
                        || one.code().isEmpty()
                        || other.code().isEmpty());
    }

    private static String normalForm(List<Part> parts, boolean attempt) {
        StringBuilder normal = new StringBuilder();
        Part previous = null;
        for (Part part : parts) {
            boolean sameCode = previous != null && part.code().equals(previous.code());
            if (previous != null) {
                normal.append('-');
            }
            if (!sameCode && !part.code().isEmpty()) {
                normal.append(part.code()).append(' ');
            }
            if (previous == null && attempt) {
                normal.append("664/");
            }
            boolean sameNumber = sameCode && part.number().equals(previous.number());
            if (!sameNumber || part.subdivisions().isEmpty()) {
                normal.append(part.number());
            }
            normal.append(part.subdivisionsInParentheses());
            previous = part;
        }
        return normal.toString();
    }

    @Override
    public boolean equals(Object other) {
        // the normal form reads back, so it tells any two apart
        return this == other || (other instanceof CodeSection that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the normal form.
     *
     * @return such as {@code HS 11360(a)(2)}, {@code PC 664/187(a)} or {@code PC 484(a)-490.5}
     */
    @Override
    public String toString() {
        return text;
    }
}
