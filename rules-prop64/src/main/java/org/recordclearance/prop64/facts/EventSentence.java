package org.recordclearance.prop64.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;

/** The sentence of an event: the longest that was imposed for one of its convictions. */
public final class EventSentence {

    /** Sentences are compared as if they began on one day; lengths in years and in days compare by the calendar. */
    private static final LocalDate BEGIN = LocalDate.of(2001, 1, 1);

    private static final Comparator<Sentence> BY_LENGTH = Comparator.comparing(
                    (Sentence sentence) -> sentence.endOfKnownTerms(BEGIN))
            .thenComparing(
                    sentence -> sentence.terms().size() + sentence.details().size());

    private EventSentence() {}

    /**
     * Puts into words the longest sentence of the event of a conviction, the first of those equally long. Terms of which
     * the length is not known count for nothing.
     *
     * @return such as {@code 3y probation, 30d jail, fine}; empty if there is no sentence
     */
    public static String longest(Conviction conviction) {
        return conviction.rapSheet().convictions().stream()
                .filter(other -> other.event() == conviction.event())
                .map(Conviction::sentence)
                .reduce((longest, next) -> BY_LENGTH.compare(next, longest) > 0 ? next : longest)
                .map(EventSentence::inWords)
                .orElse("");
    }

    private static String inWords(Sentence sentence) {
        return Stream.concat(sentence.terms().stream().map(EventSentence::inWords), sentence.details().stream())
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Term term) {
        String kind = term.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String length = term.length().period().map(EventSentence::inWords).orElse("");
        return (length + " " + kind).strip();
    }

    private static String inWords(Period period) {
        StringBuilder words = new StringBuilder();
        part(words, period.getYears(), 'y');
        part(words, period.getMonths(), 'm');
        part(words, period.getDays(), 'd');
        return words.length() == 0 ? "0d" : words.toString();
    }

    private static void part(StringBuilder words, int number, char unit) {
        if (number > 0) {
            words.append(words.length() > 0 ? " " : "").append(number).append(unit);
        }
    }
}
