package org.recordclearance.doj.text.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.charge.Charge;
import org.recordclearance.doj.charge.ChargeReader;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Prefix;

/**
 * The charge in a line of a sheet: what {@link ChargeReader} makes of it once what scanning puts into a line is taken away.
 *
 * @param charge the charge
 * @param reader what read it
 */
public record ChargeText(Charge charge, ChargeReader reader) {

    /** A section stands in so many characters; what is behind is the description. */
    private static final int LONGEST_SECTION = 80;

    private static final Pattern STRAY_POINT =
            Pattern.compile("[.'] ?(?= [A-Z0-9]{2}[ -])|(?<=[0-9)])\\.(?=[A-Z]{2}[ -])");
    private static final Pattern SECTION_AND_CODE =
            Pattern.compile("([0-9][0-9A-Z().,/ -]{0,60}?) ?\\b([A-Z0-9]{2}) ?-(?=[^0-9]|$)");
    private static final Pattern GLUED_ATTEMPT = Pattern.compile("664(?=[1-9][0-9]{1,4}(?:[^0-9]|$))");
    private static final Pattern TYPE_OF_CHARGE = Pattern.compile("(?:^| )T[O0]C ?[:;.] ?[A-Z]?[^A-Z0-9]*$");

    /** Takes the text of a charge apart, whether it has a section or not. */
    static ChargeText of(String line, ChargeReader reader) {
        String tidy = tidied(line);
        String text = beginsWithCode(tidy) ? tidy : withCodeRepaired(tidy);
        Charge charge = reader.read(text);
        return new ChargeText(charge.described(words(charge.description(), 0)), reader);
    }

    /** Checks if a line begins with the section of a charge and its code. */
    public static boolean isWithCode(String line) {
        if (head(line).chars().noneMatch(c -> Letters.isDigit((char) c))) {
            return false;
        }
        String text = tidied(line);
        return beginsWithCode(text) || beginsWithCode(withCodeRepaired(text));
    }

    private static boolean beginsWithCode(String text) {
        return CodeSection.prefixOf(separated(text)).filter(Prefix::namesCode).isPresent();
    }

    /** The words of a text that has no section. */
    static String words(String line) {
        return words(line, 0);
    }

    @Nullable
    CodeSection section() {
        return charge.section();
    }

    String asWritten() {
        return charge.asWritten();
    }

    String description() {
        return charge.description();
    }

    /** Returns this charge described in other words. */
    ChargeText described(String words) {
        return new ChargeText(reader.described(charge, words), reader);
    }

    /** Returns what another text states of the charge, in the words of this one where it has some. */
    ChargeText completedBy(ChargeText stated) {
        return description().isEmpty() ? stated : stated.described(description());
    }

    /** Two letters in front of a hyphen are a code, also when one of them was misread as a digit. */
    private static String withCodeRepaired(String text) {
        Matcher code = SECTION_AND_CODE.matcher(head(text));
        if (!code.lookingAt()) {
            return text;
        }
        return text.substring(0, code.start(2)) + Letters.asLetters(code.group(2)) + text.substring(code.end(2));
    }

    /** In front of a section of the Penal Code 664 means an attempt, also when the mark between them was lost. */
    private static String separated(String text) {
        Matcher glued = GLUED_ATTEMPT.matcher(head(text));
        boolean isPenal = head(text).contains(" PC");
        return glued.lookingAt() && isPenal ? "664/" + text.substring(glued.end()) : text;
    }

    /** Without stray points around the section, and with one blank for several. */
    private static String tidied(String line) {
        String text = Specks.strippedInFront(line);
        String head = Specks.squeezed(head(text));
        String tail = text.substring(Math.min(text.length(), LONGEST_SECTION));
        boolean blankBetween = !tail.isEmpty() && head(text).endsWith(" ");
        return STRAY_POINT.matcher(head).replaceAll("") + (blankBetween ? " " : "") + tail;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SECTION));
    }

    private static String words(String text, int from) {
        int at = from;
        while (at < text.length() && (Specks.isSpeck(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        String words = text.substring(at);
        int tail = Math.max(0, words.length() - 20);
        Matcher type = TYPE_OF_CHARGE.matcher(words).region(tail, words.length());
        if (type.find()) {
            words = words.substring(0, type.start());
        }
        return Specks.strippedBehind(Specks.squeezed(words));
    }

    /** Checks if it is about the sentence and no charge: {@code 1170(H) PC-SENTENCING}. */
    boolean isAboutSentence() {
        return asWritten().startsWith("1170") && description().startsWith("SENTENC");
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "ChargeText[]";
    }
}
