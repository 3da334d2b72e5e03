package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.charge.Token.Kind;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.OffenseSections;

/**
 * Reads charges. The whole text is read: what stands in front of the words are the sections charged, and what of it can't be
 * placed makes the charge unreadable; in the words a section counts only with the letters of its code.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ChargeReader {

    private static final Pattern MARK = Pattern.compile("CHRG", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_WITH_CODE = Pattern.compile(
            "(?<![0-9][^A-Z0-9 ,;:/&()-])(?<![A-Z0-9.,])[0-9][0-9A-Z.,]*(?: ?\\([A-Z0-9]{1,4}\\)){0,9}(?:[/-][0-9A-Z.()]+(?: \\([A-Z0-9]{1,4}\\)){0,9}){0,12} ?[A-Z]{2}(?![A-Z])");

    /** How much is read behind a number of a comment, and how many are tried: more would take the square of its length. */
    private static final int NEAR = 200;

    private static final int MOST_NUMBERS = 100;

    private static final ChargeReader STANDARD = new ChargeReader(OffenseSections.standard());

    /** So many charges and comments are remembered, of so many characters. */
    private static final int MOST_REMEMBERED = 1 << 14;

    private static final int LONGEST_REMEMBERED = 128;

    private final OffenseSections sections;
    private final @Nullable Map<String, Charge> charges;
    private final @Nullable Map<String, Charge> comments;

    public ChargeReader(OffenseSections sections) {
        this(sections, null, null);
    }

    private ChargeReader(
            OffenseSections sections, @Nullable Map<String, Charge> charges, @Nullable Map<String, Charge> comments) {
        this.sections = sections;
        this.charges = charges;
        this.comments = comments;
    }

    /** Returns a reader that remembers what it has read, for a file in which the same charges come again and again. */
    public ChargeReader remembering() {
        return new ChargeReader(sections, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private static Charge remembered(String text, @Nullable Map<String, Charge> known, Function<String, Charge> read) {
        if (known == null || text.length() > LONGEST_REMEMBERED) {
            return read.apply(text);
        }
        Charge before = known.get(text);
        if (before != null) {
            return before;
        }
        Charge charge = read.apply(text);
        if (known.size() < MOST_REMEMBERED) {
            known.put(text, charge);
        }
        return charge;
    }

    /** The reader that knows what the library knows. */
    public static ChargeReader standard() {
        return STANDARD;
    }

    /** Reads the charge in a text. */
    public Charge read(String text) {
        return remembered(text, charges, this::readAnew);
    }

    private Charge readAnew(String text) {
        String spelling = Spelling.of(text);
        String blanked = AboutTheCharge.blanked(spelling);
        Charge charge = read(text, blanked);
        boolean aboutItself = charge.section() == null
                && !blanked.equals(spelling)
                && charge.readings().isEmpty();
        return aboutItself ? read(text, spelling) : charge;
    }

    /** Reads the charge in a comment, where words may stand before it: behind CHRG, or at the first number with a code. */
    public Charge readComment(String comment) {
        return remembered(comment, comments, this::readCommentAnew);
    }

    private Charge readCommentAnew(String comment) {
        Matcher mark = MARK.matcher(comment);
        if (mark.find()) {
            int from = mark.end();
            while (from < comment.length() && !Character.isLetterOrDigit(comment.charAt(from))) {
                from++;
            }
            return read(comment.substring(from));
        }
        Charge whole = read(comment);
        if (whole.section() != null && !whole.asWritten().isEmpty() && comment.startsWith(whole.asWritten())) {
            return whole;
        }
        return atNumber(comment).orElse(whole);
    }

    /** Reads the charge at the first number with a code, and tries the numbers with little of what follows each. */
    private Optional<Charge> atNumber(String comment) {
        Matcher number = NUMBER_WITH_CODE.matcher(Spelling.of(comment));
        for (int tried = 0; tried < MOST_NUMBERS && number.find(); tried++) {
            Charge found = read(comment.substring(number.start(), near(comment, number.end())));
            if (hasCodes(found)) {
                return Optional.of(read(comment.substring(number.start()))).filter(ChargeReader::hasCodes);
            }
        }
        return Optional.empty();
    }

    /** The first blank some way behind a place, but not far. */
    private static int near(String text, int place) {
        int near = Math.min(text.length(), place + NEAR);
        int far = Math.min(text.length(), near + NEAR);
        while (near < far && text.charAt(near) != ' ') {
            near++;
        }
        return near;
    }

    private static boolean hasCodes(Charge charge) {
        return charge.section() != null
                && charge.section().parts().stream()
                        .noneMatch(part -> part.code().isEmpty());
    }

    /** Returns a charge described in other words, which may say more of it. */
    public Charge described(Charge charge, String words) {
        String spelling = AboutTheCharge.blanked(Spelling.of(words));
        Set<CodeSection> inWords = new LinkedHashSet<>(inWords(charge.section(), "", spelling));
        charge.otherSections().stream()
                .filter(other -> ChargeWords.isParticipation(charge.section(), other))
                .forEach(inWords::add);
        return Charge.of(
                charge.section(),
                charge.asWritten(),
                words,
                charge.readings(),
                List.copyOf(inWords),
                charge.attemptedInWords() || ChargeWords.sayAttempt(spelling),
                charge.repaired(),
                charge.added());
    }

    private Charge read(String text, String spelling) {
        List<Token> tokens = Tokens.of(spelling);
        Head head = new Head(sections, tokens);
        if (head.items().isEmpty()) {
            return anywhere(text, spelling, tokens).orElseGet(() -> unread(text, spelling, tokens));
        }
        ListReading list = new ListReading(sections, head.items());
        if (head.isCodeMisspelt() || !list.isReadable() || !list.isKnown()) {
            Optional<Charge> anywhere = anywhere(text, spelling, tokens);
            if (anywhere.isPresent()) {
                return anywhere.get();
            }
        }
        CodeSection section = isPlaced(head, spelling) ? list.section() : null;
        if (section != null && isQuantityWithoutCode(head, section)) {
            return unread(text, spelling, tokens);
        }
        Set<CodeSection> readings = head.isCodeMisspelt() ? list.inSomeCode() : list.readings();
        if (section == null || !list.isKnown()) {
            readings.addAll(NumbersAnywhere.brokenIn(spelling, tokens));
        }
        String behind = spelling.substring(Math.min(spelling.length(), head.end()));
        Token leading = head.leading();
        String front = leading == null ? "" : spelling.substring(leading.start(), head.start());
        return Charge.of(
                section,
                text.substring(head.start(), head.end()).strip(),
                wordsBehind(text, head.end()),
                List.copyOf(readings),
                inWords(section, front, behind),
                ChargeWords.sayAttempt(withoutHyphen(behind)) || ChargeWords.sayAttempt(front),
                list.isRepaired(),
                section != null && list.isKnown() && !OffenseSections.standard().knows(section));
    }

    /** Checks if all that stands in front of the words could be placed. */
    private static boolean isPlaced(Head head, String spelling) {
        return !head.isCodeMisspelt()
                && !head.leavesSections()
                && !NumbersAnywhere.isInBrokenParentheses(spelling, head.end());
    }

    /** The sections that only words in front of a section, or behind it, have. */
    private List<CodeSection> inWords(@Nullable CodeSection section, String front, String behind) {
        List<CodeSection> stated = ChargeWords.sections(sections, behind);
        if (section == null) {
            return stated;
        }
        List<CodeSection> all = new ArrayList<>(stated);
        all.addAll(ChargeWords.participations(section, List.of(front, withoutHyphen(behind))));
        return List.copyOf(all);
    }

    /** Without the letters of a code a short number, or one that no code has, is more likely a quantity than a section. */
    private static boolean isQuantityWithoutCode(Head head, CodeSection section) {
        boolean withoutCode = head.items().stream().allMatch(item -> item.code.isEmpty());
        return withoutCode
                && section.parts().stream().noneMatch(part -> part.number().length() >= 3);
    }

    private Charge unread(String text, String spelling, List<Token> tokens) {
        return Charge.of(
                null,
                "",
                text.strip(),
                NumbersAnywhere.brokenIn(spelling, tokens),
                ChargeWords.sections(sections, spelling),
                ChargeWords.sayAttempt(spelling),
                false,
                false);
    }

    /** Finds a number that is looked for also where its code is missing or misspelt. */
    private Optional<Charge> anywhere(String text, String spelling, List<Token> tokens) {
        String front = frontOf(spelling, tokens);
        int words = front.length();
        List<Token> inFront =
                tokens.stream().filter(token -> token.end() <= words).toList();
        return NumbersAnywhere.in(front, inFront).flatMap(found -> {
            SectionReading reading = SectionReading.of(sections, found.text(), found.code());
            if (reading.section() == null || !reading.known()) {
                return Optional.empty();
            }
            boolean isAttempt = inFront.stream()
                    .anyMatch(token -> token.is(Kind.NUMBER) && token.text().equals("664"));
            boolean otherNumbers = inFront.stream()
                    .anyMatch(token -> token.is(Kind.NUMBER)
                            && !token.text().equals("664")
                            && (token.start() >= found.end() || token.end() <= found.start()));
            if (otherNumbers) {
                return Optional.empty();
            }
            String rest = text.substring(words);
            CodeSection section = isAttempt ? reading.section().attempt() : reading.section();
            return Optional.of(Charge.of(
                    section,
                    text.substring(0, words).strip(),
                    withoutHyphen(rest),
                    List.of(),
                    inWords(section, front, spelling.substring(words)),
                    ChargeWords.sayAttempt(front) || ChargeWords.sayAttempt(withoutHyphen(spelling.substring(words))),
                    false,
                    false));
        });
    }

    /** What stands in front of the hyphen that the words begin with. */
    private static String frontOf(String spelling, List<Token> tokens) {
        return spelling.substring(
                0,
                tokens.stream()
                        .filter(token -> token.is(Kind.HYPHEN))
                        .filter(token -> token.start() > 0 && token.end() < spelling.length())
                        .map(Token::start)
                        .findFirst()
                        .orElse(spelling.length()));
    }

    private static String wordsBehind(String text, int end) {
        return withoutHyphen(text.substring(Math.min(text.length(), end)));
    }

    private static String withoutHyphen(String text) {
        String stripped = text.strip();
        return stripped.startsWith("-") ? stripped.substring(1).strip() : stripped;
    }
}
