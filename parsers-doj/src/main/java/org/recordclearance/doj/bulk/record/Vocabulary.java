package org.recordclearance.doj.bulk.record;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.reading.SupervisionWords;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.spelling.OneLetter;

/** What the words of a bulk file mean. Words are given in the form in which they are compared, see {@link Word#normal}. */
final class Vocabulary {

    private static final Set<String> UNITS = Set.of("D", "M", "Y");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Pattern PRISON = Pattern.compile("PRISON|\\bCDCR?\\b|\\bDEATH\\b|\\bLIFE\\b");
    private static final Pattern ODD = Pattern.compile("[^A-Z0-9 /.,&()'+:;$%-]");
    private static final int FEWEST_LETTERS = 3;

    /** Words of a sentence that takes time, which are known also where a letter of them was misread or lost. */
    private static final List<String> TIMES =
            List.of("PRISON", "JAIL", "PROBATION", "PAROLE", "CUSTODY", "CONFINEMENT", "DETENTION", "SUPERVISION");

    /** {@code UNKNOWN} and the like do not say that it was no custody. */
    private static final Pattern NOT_STATED = Pattern.compile("UNKN?(OWN)?|NOT (STATED|KNOWN|GIVEN)|SEE COM(MENTS?)?");

    /** The types of events that may be recognised where a letter was misread or lost. */
    private static final Map<String, EventType> TYPES = Map.of(
            "ARREST/DETAINED/CITED", EventType.ARREST,
            "COURT ACTION", EventType.COURT_ACTION,
            "CUSTODY", EventType.CUSTODY,
            "PROBATION", EventType.PROBATION,
            "REGISTRATION", EventType.REGISTRATION,
            "APPLICANT", EventType.APPLICANT,
            "DECEASED", EventType.DECEASED);

    /** {@code SEX REGISTRATION}, {@code REGISTRATION UPDATE}, {@code REGISTRANT}: in whatever words, it may bar relief. */
    private static final Pattern REGISTERED = Pattern.compile("\\bREGIST");

    private static final Pattern SEE_COMMENT = Pattern.compile("SEE COM(MENTS?)?\\.?( FOR CHARGES?)?\\.?");

    private Vocabulary() {}

    /** Checks if the description of an offense says nothing, or that the charge is in the comment. */
    static boolean isChargeInComment(String offense) {
        return offense.isEmpty() || SEE_COMMENT.matcher(offense).matches();
    }

    /** The level that the status of a conviction, which is not blank, states: by its name or its letter. */
    static Level level(String status) {
        return switch (status) {
            case "FELONY" -> Level.FELONY;
            case "MISDEMEANOR" -> Level.MISDEMEANOR;
            case "INFRACTION" -> Level.INFRACTION;
            default -> levelOfType(status);
        };
    }

    /** The level that the type of a charge states. */
    static Level levelOfType(String type) {
        return switch (type) {
            case "F" -> Level.FELONY;
            case "M" -> Level.MISDEMEANOR;
            case "I" -> Level.INFRACTION;
            case "" -> Level.MISSING;
            default -> Level.UNREADABLE;
        };
    }

    /**
     * The part of a sentence that a row states: a term, or words about what takes no time. A length that stands alone is of a
     * kind that is not stated.
     */
    static Sentence sentence(Word place, Word length, Word unit) {
        if (place.isBlank()) {
            return length.isBlank() && unit.isBlank()
                    ? Sentence.NONE
                    : Sentence.of(new Term(TermKind.NOT_STATED, length.length(unit)));
        }
        TermKind kind = place.placeKind();
        return kind == null
                ? new Sentence(List.of(), List.of(place.orEmpty()))
                : Sentence.of(new Term(kind, length.length(unit)));
    }

    /**
     * What the part of a sentence is that is spent in a place, or null if it takes no time: a fine is no custody or
     * supervision whatever length stands beside it.
     */
    static @Nullable TermKind placeKind(String place) {
        String words = asLetters(place);
        if (PRISON.matcher(words).find()) {
            return TermKind.PRISON;
        }
        if (words.contains("JAIL")) {
            return TermKind.JAIL;
        }
        if (words.contains("PROB")) {
            return TermKind.PROBATION;
        }
        boolean takesTime = isGarbled(words)
                || NOT_STATED.matcher(words).matches()
                || SupervisionWords.isNamedIn(words)
                || Stream.of(words.split("[^A-Z]+"))
                        .anyMatch(word -> TIMES.stream().anyMatch(time -> isNear(time, word)));
        return takesTime ? TermKind.NOT_STATED : null;
    }

    /** Checks if a word may be another of which a letter was misread, or of which an end was lost. */
    private static boolean isNear(String time, String word) {
        return OneLetter.apart(time, word)
                || hasTwoWrong(time, word)
                || word.length() >= FEWEST_LETTERS
                        && word.length() < time.length()
                        && (time.startsWith(word) || time.endsWith(word));
    }

    private static boolean hasTwoWrong(String time, String word) {
        return time.length() == word.length()
                && time.length() > 2 * FEWEST_LETTERS - 1
                && IntStream.range(0, time.length())
                                .filter(at -> time.charAt(at) != word.charAt(at))
                                .count()
                        == 2;
    }

    /** Checks if a place can't be read: what is left of a word, or characters that no word has. It may be a prison. */
    private static boolean isGarbled(String words) {
        return ODD.matcher(words).find() || words.replaceAll("[^A-Z]", "").length() < FEWEST_LETTERS;
    }

    /** Digits as the letters that they are misread for. */
    private static String asLetters(String words) {
        return words.replace('0', 'O')
                .replace('1', 'I')
                .replace('5', 'S')
                .replace('8', 'B')
                .replace('6', 'G');
    }

    static boolean isNumber(String text) {
        return DIGITS.matcher(text).matches();
    }

    static boolean isUnit(String text) {
        return UNITS.contains(text);
    }

    /** A length and its unit: unreadable when one is odd, else missing when one is blank or the number is zero. */
    static ReportedLength length(String number, String unit) {
        boolean numberIsOdd = !number.isEmpty() && !isNumber(number);
        boolean unitIsOdd = !unit.isEmpty() && !isUnit(unit);
        if (numberIsOdd || unitIsOdd) {
            return ReportedLength.unreadable();
        }
        if (number.isEmpty() || unit.isEmpty()) {
            return ReportedLength.missing();
        }
        int value = Integer.parseInt(number);
        if (value == 0) {
            return ReportedLength.missing(); // zeros are how a blank number is filled
        }
        Period period = switch (unit) {
            case "D" -> Period.ofDays(value);
            case "M" -> Period.ofMonths(value);
            default -> Period.ofYears(value);
        };
        boolean tooLong = period.toTotalMonths() / 12 + period.getDays() / 365 > ReportedLength.MAX_YEARS;
        return tooLong ? ReportedLength.unreadable() : ReportedLength.of(period);
    }

    static EventType eventType(String words) {
        if (words.startsWith("SUPP") && words.contains("ARR")) {
            return EventType.SUPPLEMENTAL_ARREST;
        }
        if (words.startsWith("ARR")) {
            return EventType.ARREST;
        }
        if (words.startsWith("COURT")) {
            return EventType.COURT_ACTION;
        }
        if (REGISTERED.matcher(words).find()) {
            return EventType.REGISTRATION;
        }
        if (words.startsWith("MENTAL")) {
            return EventType.MENTAL_HEALTH;
        }
        EventType type = TYPES.get(words);
        if (type != null) {
            return type;
        }
        String letters = asLetters(words);
        return TYPES.entrySet().stream()
                .filter(each -> each.getKey().equals(letters) || OneLetter.apart(each.getKey(), letters))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(EventType.OTHER);
    }
}
