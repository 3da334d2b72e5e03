package org.recordclearance.examples.automaticrelief;

import java.time.LocalDate;
import java.util.List;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.DateFact;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.examples.automaticrelief.LaterOrders.Order;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Term;

/**
 * The day on which all that was imposed for a conviction ends: the latest of the end of its sentence and the ends of later
 * orders. Where supervision may follow a prison term, and where probation was revoked without a sentence, it is not known. For
 * one thread.
 */
final class SentenceEnd {

    private static final MissingFact AFTER_REVOCATION =
            new MissingFact("sentence after probation was revoked", Problem.MISSING);

    private final Inquiry inquiry;
    private final Conviction conviction;
    private final DateFact first;
    private final List<Order> orders;
    private final boolean isSupervised;

    private SentenceEnd(Inquiry inquiry, Conviction conviction) {
        this.inquiry = inquiry;
        this.conviction = conviction;
        this.first = inquiry.sentenceEnd(conviction);
        this.orders = LaterOrders.of(conviction);
        this.isSupervised = Supervision.mayFollow(conviction);
    }

    static SentenceEnd of(Inquiry inquiry, Conviction conviction) {
        return new SentenceEnd(inquiry, conviction);
    }

    /** Asks if that day is reached, the same question for all conditions that ask. */
    static Answer isOver(Inquiry inquiry, Conviction conviction) {
        return of(inquiry, conviction).isReached(0);
    }

    /** Asks if so many years have passed since that day. */
    Answer isReached(int years) {
        Answer reached = after(years).isReached();
        for (Order order : orders) {
            reached = reached.and(isReached(order, years));
        }
        if (reached.isNo()) {
            return reached;
        }
        if (isSentenceOfRevocationMissing()) {
            reached = reached.and(inquiry.undetermined(conviction, AFTER_REVOCATION));
        }
        return isSupervised ? reached.and(isSupervisionOver(years)) : reached;
    }

    /** Asks if parole or supervision after prison ended so many years ago: when the longest has, or nothing says. */
    private Answer isSupervisionOver(int years) {
        int longest = ReliefLimits.YEARS_OF_SUPERVISION + years;
        Answer passed = after(longest).isReached();
        for (Order order : orders) {
            passed = passed.and(isReached(order, longest));
        }
        return passed.isYes() ? passed : passed.or(Supervision.isOver(inquiry, conviction));
    }

    /** Checks if probation was revoked and the record has no sentence that was imposed then or later. */
    private boolean isSentenceOfRevocationMissing() {
        return orders.stream()
                .filter(Order::isRevocation)
                .anyMatch(revoked -> orders.stream()
                        .noneMatch(order -> order.hasTerms() && mayFollow(order.disposition(), revoked.disposition())));
    }

    private static boolean mayFollow(Disposition later, Disposition earlier) {
        return !later.date().latest().isBefore(earlier.date().earliest());
    }

    /** Asks if a later conviction is of that day, or of less than so many years after it. */
    Answer isFollowedBy(Conviction other, int years) {
        if (other.equals(conviction)) {
            return Answer.NO;
        }
        DateFact date = inquiry.dateOf(other);
        Answer follows = inquiry.dateOf(conviction).isBefore(date).and(first.isOnOrBefore(date));
        Answer within = date.isBefore(after(years));
        if (isSupervised) {
            within = within.or(date.isBefore(after(years + ReliefLimits.YEARS_OF_SUPERVISION))
                    .and(Supervision.isOver(inquiry, conviction).not()));
        }
        for (Order order : orders) {
            follows = follows.and(isBefore(other, order, 0).not());
            within = within.or(isBefore(other, order, years));
        }
        return follows.and(within);
    }

    private DateFact after(int years) {
        return years == 0 ? first : first.plusYears(years);
    }

    private Answer isReached(Order order, int years) {
        if (inquiry.isAsOfOnOrAfter(earliest(order, years)).isNo()) {
            return Answer.NO;
        }
        LocalDate latest = end(order, order.disposition().date().latest(), years);
        boolean passed = isLengthKnown(order) && inquiry.isAsOfOnOrAfter(latest).isYes();
        return passed ? Answer.YES : unknown(order);
    }

    private Answer isBefore(Conviction other, Order order, int years) {
        boolean exact = order.disposition().date().isDay() && isLengthKnown(order);
        return exact ? inquiry.dateOf(other).isBefore(earliest(order, years)) : unknown(order);
    }

    private static LocalDate earliest(Order order, int years) {
        return end(order, order.disposition().date().earliest(), years);
    }

    private static LocalDate end(Order order, LocalDate start, int years) {
        return Anniversary.of(order.disposition().sentence().endOfKnownTerms(start), years);
    }

    private static boolean isLengthKnown(Order order) {
        return order.disposition().sentence().terms().stream()
                .allMatch(term -> term.length().period().isPresent());
    }

    private Answer unknown(Order order) {
        return inquiry.undetermined(conviction, missing(order));
    }

    private static MissingFact missing(Order order) {
        ReportedDate date = order.disposition().date();
        for (Term term : order.disposition().sentence().terms()) {
            if (date.isDay() && term.length().period().isEmpty()) {
                return new MissingFact(
                        "sentence length", term.length().isMissing() ? Problem.MISSING : Problem.UNREADABLE);
            }
        }
        return new MissingFact("date of a later order", Problem.of(date));
    }
}
