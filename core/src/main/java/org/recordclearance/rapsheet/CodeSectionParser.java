package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.CodeSection.Prefix;

/** Reads a code section from the start of a text, see {@link CodeSection} for what is the same. One use each. */
final class CodeSectionParser {

    /** The letters of the codes that occur in criminal records: of California, of its regulations, of the federal law. */
    private static final Set<String> CODES = Set.of(
            "PC", "BP", "CC", "CI", "CP", "EC", "EL", "FA", "FC", "FG", "GC", "HN", "HS", "IC", "LC", "MV", "PR", "PU",
            "RT", "SH", "UI", "VC", "WC", "WI", "CA", "US", "UCMJ", "AA", "ZZ");

    /** The codes that are divided into titles, which stand in front of a number: {@code 18 2241 US}. */
    private static final Set<String> WITH_TITLES = Set.of("CA", "US");

    /** Letters of a code that behind a number, without a blank, are more likely a subdivision: {@code 273AA}. */
    private static final String AS_SUBDIVISION = "AA";

    private static final Pattern TITLED = Pattern.compile("\\d{1,2} \\d{1,6}(?:\\.\\d{1,4})?");

    /** A title and a number, where the code stands behind. */
    private static final Pattern TITLED_WITH_CODE = Pattern.compile(
            "(\\d{1,2} +\\d{1,6}(?:\\.\\d{1,4})?)(?=(?: ?\\([^)]{1,10}\\)){0,9}(?:\\d{1,2})? *(?:US|CA)(?![A-Za-z]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLED_BEHIND_CODE = Pattern.compile("(\\d{1,2} +\\d{1,6}(?:\\.\\d{1,4})?)");

    private static final int LONGEST_CODE = 4;

    /** The letters that belong to the number of a section of the Penal Code, as a pattern for each number. */
    private static final Map<String, Pattern> LETTERS_OF_NUMBER = Map.of(
            "266", Pattern.compile("[a-k]"),
            "273", Pattern.compile("a|aa|ab"),
            "288", Pattern.compile("a"),
            "537", Pattern.compile("e"),
            "647", Pattern.compile("a"),
            "653", Pattern.compile("f"));

    /** In a list these are of the Penal Code, whatever code the list ends with: conspiracy, accessory, attempt. */
    private static final Set<String> ALWAYS_PENAL_CODE = Set.of("182", "32", "664");

    private static final int MOST_DIGITS = 6;

    private static final int MOST_DECIMALS = 4;

    /** How many letters may stand behind the digits of a number. */
    private static final int MOST_LETTERS = 2;

    private static final int LONGEST_SUBDIVISION = 4;

    private static final String ATTEMPT = "664";

    /** Two subdivisions in one pair of parentheses: {@code (b2)} is (b)(2). */
    private static final Pattern TWO_SUBDIVISIONS = Pattern.compile("([a-z]{1,2})(\\d{1,2})");

    /** One section of the list as it is read: the code may come later. */
    private static final class Item {
        String code = "";
        String number = "";
        String letters = "";
        boolean continues;
        final List<String> subdivisions = new ArrayList<>();
        int end;

        boolean hasTitle() {
            return number.indexOf(' ') > 0;
        }

        Part toPart(String codeOfList) {
            String own = code.isEmpty() ? codeOfList : code;
            if (WITH_TITLES.contains(own) && !hasTitle()) {
                own = "PC"; // beside a section of a code with titles
            }
            List<String> all = new ArrayList<>(subdivisions);
            String wholeNumber = number;
            if (!letters.isEmpty()) {
                String of = numberLetters(own, number, letters);
                wholeNumber += of;
                if (of.length() < letters.length() && !continues) {
                    all.add(0, letters.substring(of.length()));
                }
            }
            return new Part(own, wholeNumber, all);
        }
    }

    private final String text;
    private int at;

    private CodeSectionParser(String text) {
        this.text = text;
    }

    static Optional<Prefix> prefixOf(String text) {
        return Optional.ofNullable(new CodeSectionParser(text).prefix(false));
    }

    /** Reads a text that must hold nothing else. */
    static Optional<CodeSection> whole(String text) {
        return Optional.ofNullable(new CodeSectionParser(text).prefix(true))
                .filter(prefix -> prefix.length() == text.length())
                .map(Prefix::section);
    }

    static boolean isCode(String code) {
        return CODES.contains(code);
    }

    static boolean isNumber(String code, String number) {
        if (WITH_TITLES.contains(code)) {
            return TITLED.matcher(number).matches();
        }
        int digits = digits(number, 0);
        boolean hasPoint = digits < number.length() && number.charAt(digits) == '.';
        int decimals = hasPoint ? digits(number, digits + 1) : 0;
        int end = hasPoint ? digits + 1 + decimals : digits;
        int letters = letters(number, end);
        if (digits == 0
                || digits > MOST_DIGITS
                || (hasPoint && decimals == 0)
                || decimals > MOST_DECIMALS
                || letters > MOST_LETTERS
                || end + letters < number.length()) {
            return false;
        }
        // in 664.187 the point stands for a slash
        boolean isAttempt = number.startsWith(ATTEMPT) && digits == ATTEMPT.length() && decimals > 1 && letters == 0;
        String behind = number.substring(end);
        return !isAttempt
                && numberLetters(code, number.substring(0, end), behind).equals(behind);
    }

    static boolean isSubdivision(String text) {
        int length = text.length();
        return length > 0 && length <= LONGEST_SUBDIVISION && (letters(text, 0) == length || digits(text, 0) == length);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static int letters(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end - from;
    }

    /** The part as it is understood beside others. */
    static Part inList(Part part) {
        return ALWAYS_PENAL_CODE.contains(part.number()) && !part.code().isEmpty()
                ? new Part("PC", part.number(), part.subdivisions())
                : part;
    }

    /** How many of the letters behind a number belong to it. */
    private static String numberLetters(String code, String number, String letters) {
        Pattern pattern = LETTERS_OF_NUMBER.get(number);
        if (pattern == null || letters.isEmpty() || !(code.isEmpty() || code.equals("PC"))) {
            return "";
        }
        if (pattern.matcher(letters).matches()) {
            return letters;
        }
        String first = letters.substring(0, 1);
        return pattern.matcher(first).matches() ? first : "";
    }

    private @Nullable Prefix prefix(boolean whole) {
        skipBlanks();
        String first = codeAt(at);
        if (!first.isEmpty()) {
            at += first.length();
            skipBlanks();
        }
        List<Item> items = items(first);
        boolean namesCode = false;
        for (Item item : items) {
            namesCode |= !item.code.isEmpty();
        }
        if (!namesCode && !whole) {
            dropWhatIsNoSectionWithoutCode(items);
        }
        if (items.isEmpty()) {
            return null;
        }
        Item last = items.get(items.size() - 1);
        return new Prefix(toSection(items), last.end, namesCode);
    }

    /** Reads sections for as long as they are joined by slashes or hyphens. */
    private List<Item> items(String codeInFront) {
        List<Item> items = new ArrayList<>();
        String code = codeInFront;
        boolean more = true;
        while (more) {
            Item item = item(items, code);
            if (item == null) {
                break;
            }
            item.code = codeInFront.isEmpty() ? codeBehind(item) : code;
            if (item.hasTitle() && !WITH_TITLES.contains(item.code)) {
                break;
            }
            items.add(item);
            item.end = at;
            more = separator(item, !codeInFront.isEmpty());
            if (more && !codeAt(at).isEmpty()) {
                code = codeAt(at);
                at += code.length();
                skipBlanks();
            }
        }
        return items;
    }

    private @Nullable Item item(List<Item> before, String codeInFront) {
        Item item = new Item();
        if (!before.isEmpty() && charAt(at) == '(') {
            item.number = before.get(before.size() - 1).number;
            item.letters = before.get(before.size() - 1).letters;
            item.continues = true;
        } else if (!titled(item, codeInFront) && !number(item, codeInFront)) {
            return null;
        }
        boolean bare = true;
        while (bare
                ? bareSubdivision(item) || inParentheses(item)
                : inParentheses(item) || digitsBehindParentheses(item)) {
            bare = bare && charAt(at) != '(' && charAt(at - 1) != ')';
        }
        return item.continues && item.subdivisions.isEmpty() ? null : item;
    }

    /** Takes a number with its title, of a code that has titles. */
    private boolean titled(Item item, String codeInFront) {
        int digits = digitsFrom(at);
        if (digits == 0 || digits > 2 || charAt(at + digits) != ' ') {
            return false;
        }
        Pattern pattern = WITH_TITLES.contains(codeInFront) ? TITLED_BEHIND_CODE : TITLED_WITH_CODE;
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        item.number = matcher.group(1).replaceAll(" +", " ");
        at = matcher.end(1);
        return true;
    }

    /** Takes digits right behind a parenthesis: {@code 1209(A)5} is 1209(a)(5). */
    private boolean digitsBehindParentheses(Item item) {
        int digits = charAt(at - 1) == ')' ? digitsFrom(at) : 0;
        if (digits == 0 || digits > 2) {
            return false;
        }
        item.subdivisions.add(text.substring(at, at + digits));
        at += digits;
        return true;
    }

    private boolean number(Item item, String codeInFront) {
        if (WITH_TITLES.contains(codeInFront)) {
            return false;
        }
        int start = at;
        int digits = digitsFrom(start);
        if (digits == 0 || digits > 6) {
            return false;
        }
        item.number = text.substring(start, start + digits);
        at = start + digits;
        char point = charAt(at);
        int decimals = point == '.' || point == ',' ? digitsFrom(at + 1) : 0;
        if (decimals == 0) {
            return true;
        }
        if (item.number.equals("664") && decimals > 1) {
            return true; // the point stands for a slash, and separator() will take it
        }
        if (decimals > 4) {
            return false;
        }
        item.number += "." + text.substring(at + 1, at + 1 + decimals);
        at += 1 + decimals;
        return true;
    }

    /** Takes subdivisions without parentheses: one or two letters, digits, one letter, but no code letters. */
    private boolean bareSubdivision(Item item) {
        int letters = 0;
        while (isLetter(charAt(at + letters))) {
            letters++;
        }
        if (letters > 2 && CODES.contains(upper(at + letters - 2, at + letters))) {
            letters -= 2;
        }
        boolean isCode = letters == 2
                && !codeAt(at).isEmpty()
                && (charAt(at - 1) == ' ' || !codeAt(at).equals(AS_SUBDIVISION));
        if (letters == 0 || letters > 2 || isCode) {
            return false;
        }
        String taken = text.substring(at, at + letters).toLowerCase(Locale.ROOT);
        if (item.letters.isEmpty() && item.subdivisions.isEmpty()) {
            item.letters = taken;
        } else if (letters == 1 && isDigit(text.charAt(at - 1))) {
            item.subdivisions.add(taken);
        } else {
            return false;
        }
        at += letters;
        int digits = digitsFrom(at);
        if (digits > 0 && digits <= 2) {
            item.subdivisions.add(text.substring(at, at + digits));
            at += digits;
        }
        return true;
    }

    private boolean inParentheses(Item item) {
        int from = afterBlanks(at);
        if (charAt(from) != '(') {
            return false;
        }
        int close = text.indexOf(')', from);
        if (close < 0 || close - from > 12) {
            return false;
        }
        String inside = text.substring(from + 1, close).strip().toLowerCase(Locale.ROOT);
        if (isSubdivision(inside)) {
            item.subdivisions.add(inside);
        } else {
            var two = TWO_SUBDIVISIONS.matcher(inside);
            if (!two.matches()) {
                return false;
            }
            item.subdivisions.addAll(List.of(two.group(1), two.group(2)));
        }
        at = close + 1;
        return true;
    }

    /** Takes the code letters behind a section, with blanks or a stray mark between them. */
    private String codeBehind(Item item) {
        int from = afterBlanks(at);
        if (charAt(from) == '-' || charAt(from) == '.') {
            from = afterBlanks(from + 1);
        }
        String code = codeAt(from);
        if (WITH_TITLES.contains(code) && !item.hasTitle()) {
            return "";
        }
        if (!code.isEmpty()) {
            at = from + code.length();
        }
        return code;
    }

    /** Passes over what joins two sections; behind code letters a hyphen begins the description. */
    private boolean separator(Item item, boolean codeInFront) {
        boolean behindCode = !codeInFront && !item.code.isEmpty();
        int from = afterBlanks(at);
        char c = charAt(from);
        if (c != '/' && c != '.' && c != ',' && (c != '-' || behindCode)) {
            return false;
        }
        from = afterBlanks(from + 1);
        char next = charAt(from);
        boolean joins;
        if (next == '(') {
            joins = c != '.' && !behindCode;
        } else if (isDigit(next)) {
            joins = c != ',' || item.number.equals("664");
        } else {
            joins = codeInFront && !codeAt(from).isEmpty();
        }
        if (joins) {
            at = from;
        }
        return joins;
    }

    /** Without code letters a short number is more likely a quantity or a degree than a section. */
    private static void dropWhatIsNoSectionWithoutCode(List<Item> items) {
        int good = 0;
        while (good < items.size() && items.get(good).number.length() >= 2) {
            good++;
        }
        items.subList(good, items.size()).clear();
        boolean someIsLong = false;
        for (Item item : items) {
            someIsLong |= item.number.length() >= 3;
        }
        if (!someIsLong) {
            items.clear();
        }
    }

    /** A section without code letters takes the code that follows it in the list, or else the last one. */
    private static CodeSection toSection(List<Item> items) {
        String code = "";
        for (Item item : items) {
            code = item.code.isEmpty() ? code : item.code;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            code = item.code.isEmpty() ? code : item.code;
            parts.add(item.toPart(code));
        }
        Collections.reverse(parts);
        return CodeSection.of(parts, false);
    }

    /** The code whose letters stand at a place with no letter or digit behind them, or an empty text. */
    private String codeAt(int place) {
        int letters = 0;
        while (letters <= LONGEST_CODE && isLetter(charAt(place + letters))) {
            letters++;
        }
        if (letters != 2 && letters != LONGEST_CODE) {
            return "";
        }
        String code = upper(place, place + letters);
        return CODES.contains(code) ? code : "";
    }

    private String upper(int from, int to) {
        return text.substring(from, to).toUpperCase(Locale.ROOT);
    }

    private int digitsFrom(int place) {
        return digits(text, place);
    }

    private void skipBlanks() {
        at = afterBlanks(at);
    }

    private int afterBlanks(int place) {
        int after = place;
        while (charAt(after) == ' ' || charAt(after) == '\t') {
            after++;
        }
        return after;
    }

    private char charAt(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
