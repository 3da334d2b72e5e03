package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;

/**
 * Conditions that need no law about what else is on the record, in any county: how many convictions, how long ago, and
 * their sentences; and about the sentence of the conviction itself.
 *
 * <p>A sentence is over when the one of the conviction is and every other that a later order on its count imposed, as when probation was
 * revoked: that begins on the day of the order.
 *
 * <p>On an incomplete record they answer unknown unless what is there settles them. All are safe for use by several
 * threads.
 */
public final class RecordConditions {

    /**
     * What a sentence of a later order may come with, also words that are not known; what came with relief is the sentence of the
     * conviction, told again.
     */
    private static final Set<DispositionEffect> SENTENCES = Set.of(
            DispositionEffect.STANDS,
            DispositionEffect.MAY_CONVICT,
            DispositionEffect.CONVICTS,
            DispositionEffect.NOT_KNOWN);

    /** Asks if the last days of sentences of later orders are reached; one object, so that it is the same question for all conditions. */
    private static final BiFunction<Inquiry, Conviction, Answer> LATER_REACHED =
            (inquiry, other) -> laterEnded(inquiry, other, 0);

    /** Asks if they are past. */
    private static final BiFunction<Inquiry, Conviction, Answer> LATER_PAST =
            (inquiry, other) -> laterEnded(inquiry, other, 1);

    private RecordConditions() {}

    /**
     * Asks if there is more than one conviction on record.
     *
     * @return the condition
     */
    public static Condition moreThanOneConviction() {
        return Condition.of("there is more than one conviction on record", inquiry -> {
            inquiry.note(
                    "convictions on record",
                    Integer.toString(inquiry.rapSheet().convictions().size()));
            return inquiry.atLeast(2, inquiry.convictions(), each -> Answer.YES);
        });
    }

    /**
     * Asks if so many years have passed since every conviction on record.
     *
     * @param years the years
     * @return the condition
     * @throws IllegalArgumentException if the years are negative
     */
    public static Condition yearsSinceEveryConviction(int years) {
        Conditions.requireNotNegative(years);
        return Condition.of(
                "for every conviction on record, its date + " + years + " years is on or before the as-of date",
                years,
                (inquiry, after) -> inquiry.every(
                        inquiry.convictions(),
                        other -> inquiry.dateOf(other).plusYears(after).isReached()));
    }

    /**
     * Asks if a sentence on record ends after the as-of date.
     *
     * @return the condition
     */
    public static Condition someSentenceRuns() {
        return Condition.of(
                "some sentence on record ends after the as-of date",
                inquiry -> inquiry.some(inquiry.convictions(), other -> sentenceRuns(inquiry, other)));
    }

    /**
     * Asks if no sentence on record ends after the as-of date.
     *
     * @return the condition
     */
    public static Condition noSentenceRuns() {
        return someSentenceRuns().not().saying("no sentence on record ends after the as-of date");
    }

    /**
     * Asks if the sentence of the conviction ends before the as-of date. On its last day it neither has ended nor {@linkplain
     * #sentenceRuns runs} on.
     *
     * @return the condition, unknown where the date or the length of a term leaves it open
     */
    public static Condition sentenceEnded() {
        return Condition.of("the sentence ends before the as-of date", inquiry -> {
            Answer ended = inquiry.sentenceEnd(inquiry.conviction()).isPast();
            return ended.isNo() || laterOrders(inquiry.conviction()).isEmpty()
                    ? ended
                    : ended.and(inquiry.ask(LATER_PAST, inquiry.conviction()));
        });
    }

    /**
     * Asks if the sentence of the conviction ends after the as-of date.
     *
     * @return the condition, unknown where the date or the length of a term leaves it open
     */
    public static Condition sentenceRuns() {
        return Condition.of(
                "the sentence ends after the as-of date", inquiry -> sentenceRuns(inquiry, inquiry.conviction()));
    }

    /**
     * Asks if a sentence of a conviction ends after the as-of date.
     *
     * @param inquiry what is asked
     * @param other the conviction asked about, or another
     * @return the answer, unknown where a date or the length of a term leaves it open
     */
    public static Answer sentenceRuns(Inquiry inquiry, Conviction other) {
        Answer runs = inquiry.sentenceEnd(other).isReached().not();
        return runs.isYes() || laterOrders(other).isEmpty()
                ? runs
                : runs.or(inquiry.ask(LATER_REACHED, other).not());
    }

    private static Answer laterEnded(Inquiry inquiry, Conviction other, int daysAgo) {
        Answer ended = Answer.YES;
        for (Disposition order : laterOrders(other)) {
            ended = ended.isNo() ? ended : ended.and(ended(inquiry, other, order, daysAgo));
        }
        return ended;
    }

    private static Answer ended(Inquiry inquiry, Conviction other, Disposition order, int daysAgo) {
        LocalDate earliest =
                order.sentence().endOfKnownTerms(order.date().earliest()).plusDays(daysAgo);
        if (inquiry.isAsOfOnOrAfter(earliest).isNo()) {
            return Answer.NO;
        }
        Optional<ReportedLength> open = order.sentence().terms().stream()
                .map(Term::length)
                .filter(length -> length.period().isEmpty())
                .findFirst();
        if (open.isPresent()) {
            Problem problem = open.get().isMissing() ? Problem.MISSING : Problem.UNREADABLE;
            return inquiry.undetermined(other, new MissingFact("sentence length", problem));
        }
        LocalDate latest =
                order.sentence().endOfKnownTerms(order.date().latest()).plusDays(daysAgo);
        return inquiry.isAsOfOnOrAfter(latest).isYes()
                ? Answer.YES
                : inquiry.undetermined(other, new MissingFact("date of a later order", Problem.of(order.date())));
    }

    /** Finds what imposed another sentence for a conviction, not before it. */
    private static List<Disposition> laterOrders(Conviction other) {
        List<Disposition> all = other.count().dispositions();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .filter(each -> each != other.disposition()
                                && SENTENCES.contains(each.effect())
                                && !each.sentence().terms().isEmpty()
                                && !each.date().latest().isBefore(other.date().earliest()))
                        .toList();
    }
}
