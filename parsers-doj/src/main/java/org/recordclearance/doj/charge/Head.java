package org.recordclearance.doj.charge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.charge.Token.Kind;
import org.recordclearance.rapsheet.OffenseSections;

/**
 * Finds the sections in front of the words of a charge: a number and what is joined to it, up to the hyphen behind the
 * letters of a code, or the first word. One use each.
 */
final class Head {

    /** One number and its code. */
    static final class Item {
        final Token number;
        String code = "";

        Item(Token number) {
            this.number = number;
        }
    }

    private static final String PENAL = "PC";

    /** Of the Penal Code, whatever code the list has. */
    private static final Set<String> ALWAYS_PENAL = Set.of("182", "32", "664");

    /** No word of so few letters stands in front of the hyphen but the letters of a code. */
    private static final int LONGEST_CODE = 3;

    private final OffenseSections sections;
    private final List<Token> tokens;
    private final List<Item> items = new ArrayList<>();
    private int at;
    private int start = -1;
    private int end;
    private int closed;
    private boolean misspelt;
    private boolean marked;

    /** The token that settles which code is ahead of those before it. */
    private int decisive = -1;

    private String codeAhead = "";

    /** Whether codes stand in front of their numbers. */
    private boolean inFront;

    /** The words that stand in front of the sections. */
    private @Nullable Token leading;

    Head(OffenseSections sections, List<Token> tokens) {
        this.sections = sections;
        this.tokens = tokens;
        read();
    }

    List<Item> items() {
        return items;
    }

    /** Where the sections begin in the text, -1 if there are none. */
    int start() {
        return start;
    }

    /** Where the sections end, with the letters of their code. */
    int end() {
        return end;
    }

    /** Checks if letters stand where those of a code would, and are none. */
    boolean isCodeMisspelt() {
        return misspelt;
    }

    /**
     * Checks if what stands behind the sections, in front of the words, has another that could not be placed: a number and a code
     * with something odd between them, or a number behind what joins sections and letters that are no code.
     */
    boolean leavesSections() {
        boolean joined = false;
        for (int place = at; place < tokens.size() && !tokens.get(place).is(Kind.HYPHEN); place++) {
            Token token = tokens.get(place);
            boolean isOdd =
                    token.is(Kind.OTHER) && place > at && tokens.get(place - 1).is(Kind.NUMBER);
            if (isOdd && hasCodeBehind(place) || joined && isLong(token)) {
                return true;
            }
            joined = token.is(Kind.JOIN) && place == at
                    || joined && token.is(Kind.WORD) && token.text().length() <= LONGEST_CODE;
        }
        return false;
    }

    /** Checks if the letters of a code stand in front of the words, behind a place. */
    private boolean hasCodeBehind(int place) {
        for (int next = place; next < tokens.size() && !tokens.get(next).is(Kind.HYPHEN); next++) {
            if (tokens.get(next).is(Kind.CODE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(Token token) {
        return token.is(Kind.NUMBER) && token.text().length() > 2;
    }

    /** The first word in front of the sections, or null if there is none. */
    @Nullable
    Token leading() {
        return leading;
    }

    private void read() {
        String front = skipToSection();
        if (start < 0) {
            return;
        }
        boolean more = true;
        while (more) {
            take(front);
            more = joins();
            front = "";
            if (more && is(0, Kind.CODE)) {
                front = tokens.get(at++).text();
            }
        }
        close("");
    }

    /** Goes to the first number that may be a section: at the beginning, or with a code of its own behind other words. */
    private String skipToSection() {
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            boolean isFirst = leading == null;
            if (token.is(Kind.CODE) && is(1, Kind.NUMBER)) {
                inFront = !is(2, Kind.CODE) || is(3, Kind.NUMBER);
                if (inFront) {
                    start = token.start();
                    at++;
                    return token.text();
                }
            }
            if (isFirst && isCodeBeforeHyphen()) {
                start = token.start();
                at += 2;
                return token.text();
            }
            if (token.is(Kind.NUMBER) && (isFirst || marked || hasOwnCode(at))) {
                start = token.start();
                return "";
            }
            if (token.is(Kind.HYPHEN) && !(isFirst && items.isEmpty() && at == 0) && !(marked && is(-1, Kind.MARK))) {
                return "";
            }
            marked |= token.is(Kind.MARK);
            if (leading == null && !token.is(Kind.MARK) && !token.is(Kind.HYPHEN) && !token.is(Kind.OTHER)) {
                leading = token;
            }
            at++;
        }
        return "";
    }

    /** Checks if the code at a place belongs to the number in front of it, not as in {@code PC 459 HS 11350}. */
    private boolean isOwnCode(int place) {
        return place < tokens.size()
                && tokens.get(place).is(Kind.CODE)
                && !(inFront
                        && place + 1 < tokens.size()
                        && tokens.get(place + 1).is(Kind.NUMBER));
    }

    /** Checks if a code is joined to a section of it by a hyphen: {@code PC-459}, not {@code PC-2 COUNTS}. */
    private boolean isCodeBeforeHyphen() {
        return is(0, Kind.CODE)
                && is(1, Kind.HYPHEN)
                && is(2, Kind.NUMBER)
                && !is(3, Kind.CODE)
                && SectionReading.of(
                                sections,
                                tokens.get(at + 2).text(),
                                tokens.get(at).text())
                        .known();
    }

    private boolean hasOwnCode(int place) {
        return place + 1 < tokens.size() && tokens.get(place + 1).is(Kind.CODE) && isOwnCode(place + 1);
    }

    private void take(String front) {
        Item item = new Item(tokens.get(at++));
        items.add(item);
        end = item.number.end();
        if (!front.isEmpty()) {
            item.code = front;
        }
        int code = is(0, Kind.CODE) ? at : is(0, Kind.HYPHEN) && is(1, Kind.CODE) ? at + 1 : -1;
        if (code >= 0 && isOwnCode(code)) {
            end = tokens.get(code).end();
            at = code + 1;
            String stated = tokens.get(code).text();
            boolean endsList = items.size() - closed > 1;
            item.code = endsList && ALWAYS_PENAL.contains(item.number.text()) ? PENAL : stated;
            close(stated);
        } else if (!front.isEmpty()) {
            close(front);
        } else if (is(0, Kind.OTHER) && tokens.get(at).start() <= end + 1) {
            misspelt = true; // what stands where the letters of the code would is garbled
            at++;
            if (is(0, Kind.CODE)) {
                end = tokens.get(at++).end();
            }
            close("");
        } else if (is(0, Kind.WORD) && isMisspeltCode()) {
            misspelt = true;
            end = tokens.get(at).end();
            at++;
            close("");
        }
    }

    private boolean isMisspeltCode() {
        Token word = tokens.get(at);
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        return word.text().length() <= LONGEST_CODE
                && word.start() <= end + 2
                && (next == null || next.is(Kind.HYPHEN) && next.start() <= word.end() + 1);
    }

    /** Gives a code to the numbers that have none: that of the list if it has them, else the Penal Code. */
    private void close(String code) {
        for (Item item : items.subList(closed, items.size())) {
            if (item.code.isEmpty() && !code.isEmpty()) {
                item.code = codeInList(item, code);
            }
        }
        if (code.isEmpty() && closed > 0) {
            String last = items.get(closed - 1).code;
            items.subList(closed, items.size())
                    .forEach(item -> item.code = item.code.isEmpty() ? codeInList(item, last) : item.code);
        }
        closed = items.size();
    }

    private String codeInList(Item item, String code) {
        String number = item.number.text();
        if (ALWAYS_PENAL.contains(number)) {
            return PENAL;
        }
        boolean inCode = SectionReading.alone(sections, number, code).known();
        return inCode || !SectionReading.alone(sections, number, PENAL).known() ? code : PENAL;
    }

    /** Passes over what joins the next section, if one follows. */
    private boolean joins() {
        boolean isClosed = closed == items.size();
        int next = at;
        boolean joined = false;
        while (next < tokens.size() && isJoin(tokens.get(next), isClosed, joined)) {
            joined |= !tokens.get(next).is(Kind.OTHER);
            next++;
        }
        boolean codeInFront = next + 1 < tokens.size()
                && tokens.get(next).is(Kind.CODE)
                && tokens.get(next + 1).is(Kind.NUMBER)
                && (inFront
                        || !(next + 2 < tokens.size() && tokens.get(next + 2).is(Kind.CODE)));
        int number = codeInFront ? next + 1 : next;
        if (number >= tokens.size() || !tokens.get(number).is(Kind.NUMBER)) {
            return false;
        }
        boolean follows = codeInFront || hasOwnCode(number) || isKnownInGroup(number);
        if (!follows && (!joined || isClosed && isQuantity(number))) {
            return false;
        }
        at = next;
        return true;
    }

    private static boolean isJoin(Token token, boolean isClosed, boolean joined) {
        return token.is(Kind.JOIN) || token.is(Kind.MARK) || (token.is(Kind.HYPHEN) && (!isClosed || joined));
    }

    /** Checks if a number, right behind another, is a section of the code that the list ends with, or that it had. */
    private boolean isKnownInGroup(int place) {
        String text = tokens.get(place).text();
        String code = closed == items.size() && closed > 0 ? items.get(closed - 1).code : codeAhead(place);
        return !code.isEmpty()
                && (ALWAYS_PENAL.contains(text)
                        || SectionReading.alone(sections, text, code).known()
                        || (text.length() > 2
                                && SectionReading.alone(sections, text, PENAL).known()
                                && !isQuantity(place)));
    }

    /** The code that follows numbers and what joins them: the same for each of them, and so looked for once. */
    private String codeAhead(int place) {
        if (place > decisive) {
            decisive = place;
            while (decisive < tokens.size()
                    && (tokens.get(decisive).is(Kind.NUMBER)
                            || tokens.get(decisive).is(Kind.JOIN))) {
                decisive++;
            }
            boolean isCode = decisive < tokens.size() && tokens.get(decisive).is(Kind.CODE);
            codeAhead = isCode ? tokens.get(decisive).text() : "";
        }
        return codeAhead;
    }

    /** Checks if a word follows, of which the number is the quantity: {@code 2 PRIORS}. */
    private boolean isQuantity(int place) {
        return place + 1 < tokens.size() && tokens.get(place + 1).is(Kind.WORD);
    }

    private boolean is(int ahead, Kind kind) {
        int place = at + ahead;
        return place >= 0 && place < tokens.size() && tokens.get(place).is(kind);
    }
}
