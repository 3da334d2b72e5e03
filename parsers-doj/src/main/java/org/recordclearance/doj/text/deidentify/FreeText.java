package org.recordclearance.doj.text.deidentify;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.LineEdits;
import org.recordclearance.doj.text.lines.OrdinaryWords;
import org.recordclearance.doj.text.lines.Places;
import org.recordclearance.doj.text.lines.SheetWords;
import org.recordclearance.doj.text.read.EventFields;

/**
 * Replaces what identifies somebody in words that nobody prescribed: dates of birth, addresses, numbers and names. One for
 * each sheet; for one thread.
 */
final class FreeText {

    /** Words in front of a number that make it one of a case, a document or a telephone. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(?:#|\\b(?:NBR|NUM|NUMBER|NO|CASE|DOCKET|DKT|WARRANT|WRNT|FILE|BKG|BOOKING|SCN|DCN|OCA|FBI|CII|CDL|DL|OLN|SSN|SID"
                    + "|PHONE|TEL|CRT|REF|INC|LOG|ID|DR|FE)\\b)[ :.#/-]{0,4}+(?=[A-Z0-9])");

    private static final Pattern TELEPHONE = Pattern.compile("\\(?\\b[0-9]{3}\\)?[ .-]{0,2}[0-9]{3}[ .-][0-9]{4}\\b");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("\\b[0-9]{3}[ -][0-9]{2}[ -][0-9]{4}\\b");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b[0-9]{1,6}[A-Z]? (?!YEAR|YR|MO|DAY|HOUR|HR|CNT|COUNT)(?:[A-Z0-9.']{1,20} ){1,4}?"
                    + "(?:ST|STREET|AVE?|AVENUE|BLVD|BOULEVARD|RD|ROAD|DR|DRIVE|LN|LANE|WAY|CT|PL|PLACE|TER|CIR|HWY|PKWY)\\b\\.?"
                    + "(?: (?:APT|UNIT|STE|NO)\\.? ?#? ?[A-Z0-9]{1,5}\\b| #[A-Z0-9]{1,5}\\b)?|\\bP ?O ?BOX [0-9]{1,6}\\b");
    private static final Pattern LABELLED_ADDRESS =
            Pattern.compile("\\b(?:ADR|ADDR|ADDRESS|RESIDENCE|RES ADR|RES ADDR)\\b ?[:./-]? ?(?=[A-Z0-9])");

    private static final String CODES = "(?:PC|BP|CC|CI|EC|FA|FC|FG|GC|HN|HS|IC|LC|MV|PR|RT|SH|UI|VC|WI)";
    private static final String SECTION = "[0-9]{1,5}(?:[.,][0-9]{1,2})?[A-Z]?(?: ?\\([A-Z0-9.]{1,4}\\)){0,5}";
    private static final Pattern SECTION_AND_CODE =
            Pattern.compile("\\b" + SECTION + "(?:[-/] ?" + SECTION + "){0,5} ?[.-]? ?" + CODES + "\\b");
    private static final Pattern CODE_AND_SECTION = Pattern.compile("\\b" + CODES + "[ -]{0,2}" + SECTION);
    private static final Pattern SECTION_ALONE =
            Pattern.compile("\\b[0-9]{2,5}(?:\\.[0-9]{1,2}[A-Z]?(?![0-9])|\\([A-Z0-9]{1,2}\\))");
    private static final Pattern AMOUNT = Pattern.compile("\\$ ?[0-9]{1,9}(?:,[0-9]{3}){0,4}(?:\\.[0-9]{2})?");

    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:VICT?|VICTIM|WIFE|HUSBAND|SPOUSE|MOTHER|FATHER|SON|DAUGHTER|BROTHER|SISTER|GIRLFRIEND|BOYFRIEND|PARTNER|FRIEND"
                    + "|WITNESS|WIT|CO-?DEF|CO-?DEFENDANT|CODEFENDANT|OFFICER|OFCR|DET|DETECTIVE|SGT|DEPUTY|AGENT|JUDGE|HON"
                    + "|COMMISSIONER|DR|DOCTOR|MR|MRS|MS|ATTY|ATTORNEY|DDA|DPD|RESTN TO|RSTN TO|RESTITUTION TO|PAY TO)\\b");
    private static final Pattern PAYEE = Pattern.compile("\\b(?:RESTN|RSTN|RESTITUTION|PAY) TO\\b");
    private static final Pattern NAME = Pattern.compile("[ .:;,-]{1,3}([A-Z][A-Z'-]{0,30})\\b");
    private static final Set<String> COMMON_WORDS = Set.of(
            "AT", "BY", "HAS", "HAD", "IN", "IS", "OF", "ON", "OR", "SAID", "STATED", "THAT", "WAS", "WERE", "WHO",
            "WILL");
    private static final int MOST_NAMES = 3;
    private static final int LONGEST_NAME = 100;

    /** A regular expression is tried on so much of a line; what is behind has its numbers and names replaced all the same. */
    private static final int WORTH_A_LOOK = 2_000;

    private final Fabrication fabrication;
    private final Births births;
    private final NameWords names;
    private final NumberTokens numbers;
    private final TermWords termWords;

    FreeText(Fabrication fabrication, Births births, NameWords names) {
        this.fabrication = fabrication;
        this.births = births;
        this.names = names;
        this.numbers = new NumberTokens(fabrication, births);
        this.termWords = new TermWords(fabrication, names);
    }

    /** Replaces in a comment or another remark, where a number that is not known to be something else identifies. */
    void remark(LineEdits edits, int from, int to) {
        common(edits, from, to);
        births.replaceInWords(edits, from, to, fabrication);
        people(edits, from, to);
        keep(edits, SECTION_AND_CODE, from, to);
        keep(edits, CODE_AND_SECTION, from, to);
        keep(edits, SECTION_ALONE, from, to);
        keep(edits, AMOUNT, from, to);
        addresses(edits, from, to);
        numbers.replaceJoined(edits, from, to);
        numbers.replace(edits, from, to, NumberTokens.IN_REMARKS);
        names(edits, from, to);
        // what is neither the form's nor ordinary may be a name
        words(edits, from, to, word -> names.isOwn(word) || !OrdinaryWords.contains(word));
        if (Births.areLeft(edits, from, to)) {
            edits.drop(from, to, HeaderRewriter.LEFT_OUT);
        }
    }

    private void words(LineEdits edits, int from, int to, Predicate<String> isName) {
        for (NumberTokens.Word word : NumberTokens.words(edits.text(), from, to)) {
            String written = edits.text().substring(word.from(), word.to());
            String letters = Letters.asLetters(written);
            boolean isWord = written.chars().filter(Character::isLetter).count() > 1
                    && Letters.isLetter(letters.charAt(0))
                    && !NumberTokens.ORDINAL_OR_LENGTH.matcher(written).matches();
            if (isWord && isName.test(letters)) {
                edits.replace(word.from(), word.to(), fabrication.name(letters));
            }
        }
    }

    /** Replaces in a charge, a disposition or a sentence, where short numbers are sections and lengths of time. */
    void term(LineEdits edits, int from, int to) {
        common(edits, from, to);
        keep(edits, SECTION_AND_CODE, from, to);
        keep(edits, AMOUNT, from, to);
        numbers.replace(edits, from, to, NumberTokens.IN_TERMS);
        Matcher payee = matcher(PAYEE, edits, from, to);
        if (payee.find()) {
            people(edits, payee.start(), to);
        }
        names(edits, from, to);
        termWords.replaceUnknown(edits, from, to);
    }

    /** Replaces in the name of an agency, which has words of places. */
    void agency(LineEdits edits, int from, int to) {
        numbers.replace(edits, from, to, NumberTokens.IN_REMARKS);
        for (NameWords.Found found : names.in(edits.text(), from, to)) {
            String written = edits.text().substring(found.from(), found.to());
            if (!isAgencyCode(edits.text(), found.from())
                    && !Places.isWord(written)
                    && found.words().equals(List.of(written))) {
                edits.replace(found.from(), found.to(), fabrication.names(found.words()));
            }
        }
    }

    /** Replaces a case number: all of its numbers, and its words too, unless they are the form's own. */
    void caseNumber(LineEdits edits, int from, int to) {
        names(edits, from, to);
        numbers.replace(edits, from, to, NumberTokens.ALL);
        for (NumberTokens.Word word : NumberTokens.words(edits.text(), from, to)) {
            String letters = edits.text().substring(word.from(), word.to());
            if (!SheetWords.contains(letters)) {
                edits.replace(word.from(), word.to(), fabrication.letters(letters));
            }
        }
    }

    /** Replaces an address that fills a line. */
    void address(LineEdits edits, int from, int to) {
        edits.replace(from, to, fabrication.address());
    }

    private void common(LineEdits edits, int from, int to) {
        births.replaceLabelled(edits, from, to, fabrication);
        Matcher labelled = matcher(LABELLED_ADDRESS, edits, from, to);
        if (labelled.find()) {
            edits.replace(labelled.end(), to, fabrication.address());
        }
        for (Pattern pattern : List.of(SOCIAL_SECURITY, TELEPHONE)) {
            Matcher found = matcher(pattern, edits, from, to);
            while (found.find()) {
                edits.replace(found.start(), found.end(), fabrication.number(found.group()));
            }
        }
        Matcher before = matcher(BEFORE_NUMBER, edits, from, to);
        int done = from;
        while (before.find()) {
            if (before.end() >= done) {
                done = numbers.replaceFirst(edits, before.end(), to);
            }
        }
    }

    /** No charge and no sentence has an address, but much that looks like one: {@code 2 YEARS ST PRISON}. */
    private void addresses(LineEdits edits, int from, int to) {
        Matcher address = matcher(ADDRESS, edits, from, to);
        while (address.find()) {
            edits.replace(address.start(), address.end(), fabrication.address());
        }
    }

    /** Replaces up to three words behind one that says who somebody is, but for words of the form. */
    private void people(LineEdits edits, int from, int to) {
        Matcher person = matcher(PERSON, edits, from, to);
        while (person.find()) {
            int words = 0;
            Matcher word = NAME.matcher(edits.text()).region(person.end(), Math.min(to, person.end() + LONGEST_NAME));
            while (words < MOST_NAMES && word.lookingAt() && !COMMON_WORDS.contains(word.group(1))) {
                if (!SheetWords.contains(word.group(1))) {
                    edits.replace(word.start(1), word.end(1), fabrication.name(word.group(1)));
                }
                words++;
                word.region(word.end(), word.regionEnd());
            }
        }
    }

    private void names(LineEdits edits, int from, int to) {
        for (NameWords.Found found : names.in(edits.text(), from, to)) {
            if (!isAgencyCode(edits.text(), found.from())) {
                edits.replace(found.from(), found.to(), fabrication.names(found.words()));
            }
        }
    }

    /** Checks for the code of an agency behind a date, which makes the line one of an event, also where it is a name too. */
    private static boolean isAgencyCode(String text, int at) {
        int behindDate = at;
        while (behindDate > 0 && text.charAt(behindDate - 1) == ' ') {
            behindDate--;
        }
        return behindDate > 0
                && Letters.isDigit(text.charAt(behindDate - 1))
                && EventFields.isAgency(text.substring(at, Math.min(text.length(), at + LONGEST_NAME)));
    }

    private static void keep(LineEdits edits, Pattern pattern, int from, int to) {
        Matcher found = matcher(pattern, edits, from, to);
        while (found.find()) {
            if (edits.isOpen(found.start(), found.end())) {
                edits.keep(found.start(), found.end());
            }
        }
    }

    private static Matcher matcher(Pattern pattern, LineEdits edits, int from, int to) {
        return pattern.matcher(edits.text()).region(from, Math.min(to, from + WORTH_A_LOOK));
    }
}
