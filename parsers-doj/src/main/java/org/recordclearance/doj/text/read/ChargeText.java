package org.recordclearance.doj.text.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Prefix;

/**
 * The text of a charge, taken apart.
 *
 * @param section the law, or null if none can be read
 * @param asWritten how the sheet writes it, with its code
 * @param description the words behind it
 */
public record ChargeText(@Nullable CodeSection section, String asWritten, String description) {

    /** A section stands in so many characters; what is behind is the description. */
    private static final int LONGEST_SECTION = 80;

    private static final Pattern STRAY_POINT =
            Pattern.compile("[.'] ?(?= [A-Z0-9]{2}[ -])|(?<=[0-9)])\\.(?=[A-Z]{2}[ -])");
    private static final Pattern SECTION_AND_CODE =
            Pattern.compile("([0-9][0-9A-Z().,/ -]{0,60}?) ?\\b([A-Z0-9]{2}) ?-(?=[^0-9]|$)");
    private static final Pattern GLUED_ATTEMPT = Pattern.compile("664(?=[1-9][0-9]{1,4}(?:[^0-9]|$))");
    private static final Pattern TYPE_OF_CHARGE = Pattern.compile("(?:^| )T[O0]C ?[:;.] ?[A-Z]?[^A-Z0-9]*$");

    /** Takes the text of a charge apart, whether it has a section or not. */
    static ChargeText of(String line) {
        return withCode(line).or(() -> withoutKnownCode(line)).orElseGet(() -> words(line));
    }

    /** Finds a charge whose section names its code. */
    public static Optional<ChargeText> withCode(String line) {
        if (head(line).chars().noneMatch(c -> Letters.isDigit((char) c))) {
            return Optional.empty();
        }
        String text = tidied(line);
        Optional<Prefix> found = CodeSection.prefixOf(separated(text)).filter(Prefix::namesCode);
        if (found.isEmpty()) {
            text = withCodeRepaired(text);
            found = CodeSection.prefixOf(separated(text)).filter(Prefix::namesCode);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String apart = separated(text);
        int length = found.get().length();
        boolean slashPutIn = apart.length() > text.length();
        int end = slashPutIn ? length - 1 : length;
        return Optional.of(
                new ChargeText(found.get().section(), text.substring(0, end).strip(), words(text, end)));
    }

    /** A section of a code that is none of the state's, such as a city's, is kept as text; without a code it is read. */
    private static Optional<ChargeText> withoutKnownCode(String line) {
        String text = tidied(line);
        Matcher other = SECTION_AND_CODE.matcher(head(text));
        if (other.lookingAt()) {
            String written = text.substring(0, other.end(2)).strip();
            return Optional.of(new ChargeText(null, written, words(text, other.end())));
        }
        return CodeSection.prefixOf(text)
                .filter(prefix -> text.length() == prefix.length() || " -".indexOf(text.charAt(prefix.length())) >= 0)
                .map(prefix -> new ChargeText(
                        prefix.section(), text.substring(0, prefix.length()).strip(), words(text, prefix.length())));
    }

    /** Takes a text that has no section. */
    static ChargeText words(String line) {
        return new ChargeText(null, "", words(line, 0));
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
        return asWritten.startsWith("1170") && description.startsWith("SENTENC");
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "ChargeText[]";
    }
}
