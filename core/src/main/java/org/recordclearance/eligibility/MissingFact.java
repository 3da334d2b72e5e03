package org.recordclearance.eligibility;

import java.util.Objects;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * A fact that is not known well enough to answer a question, and what is wrong with it.
 *
 * <p>It names the fact, never its value; but the name of a fact about an offense holds its code section.
 *
 * <p>The words, which results, explanations, JSON and worklists have alike; where several facts are missing they stand in the
 * order of the steps that ask for them, within a step the conviction's own first:
 *
 * <table>
 * <caption>Facts that may be missing</caption>
 * <tr><th>words</th><th>when</th></tr>
 * <tr><td>{@code identity is contradictory}</td><td>the rows of one number may be of two people</td></tr>
 * <tr><td>{@code county is missing}, {@code can't be read}, {@code is contradictory}</td><td>whether the policy covers
 *     the conviction is open</td></tr>
 * <tr><td>{@code code section is missing}, {@code can't be read}</td><td>no offense is stated, or none that a code
 *     has</td></tr>
 * <tr><td>{@code whether X was a conviction}</td><td>X may have been a conviction</td></tr>
 * <tr><td>{@code whether X still stands}</td><td>it is not known what became of the conviction X</td></tr>
 * <tr><td>{@code conviction date}, {@code date of another conviction}, {@code date of birth} {@code is missing}, {@code is incomplete},
 *     {@code can't be read}, {@code is contradictory}</td><td>a date; contradictory where it can't be true beside
 *     another</td></tr>
 * <tr><td>{@code deceased is contradictory}</td><td>an arrest, a conviction, a registration or an application is later than the death, or the
 *     death than the as-of date</td></tr>
 * <tr><td>{@code level is missing}, {@code can't be read}, {@code is contradictory}</td><td>the level of the
 *     conviction</td></tr>
 * <tr><td>{@code sentence length is missing}, {@code can't be read}</td><td>when a sentence ended is open</td></tr>
 * <tr><td>{@code date of a later order}, as other dates</td><td>when a sentence ended that was imposed later is open</td></tr>
 * <tr><td>{@code whether X is of the same case}, {@code whether X and Y are of the same case}</td><td>no case number
 *     tells</td></tr>
 * <tr><td>{@code whether X was an attempt}</td><td>only the words of the charge say so</td></tr>
 * <tr><td>{@code target of X is missing}</td><td>X is attempt or conspiracy alone, to commit what is not said</td></tr>
 * <tr><td>{@code a row of the record could not be read}</td><td>the record may hold more than is there</td></tr>
 * </table>
 *
 * <p>Laws add their own. Proposition 64: {@code offense date} and {@code registration date} as other dates, {@code subdivision is
 * contradictory} or, where its section never had it, {@code can't be read}, {@code whether X is a super strike} or {@code a PC
 * 290 offense}, {@code whether X came before the charge}, {@code whether X counts as a prior after
 * relief under Proposition 64}, {@code whether convictions before 11/09/2016 count as two priors (contested)}, {@code whether parole or
 * supervision after prison is over} and {@code whether the sentence of a later order is over}.
 *
 * @param fact what it is, such as {@code date of birth}
 * @param problem what is wrong with it
 */
public record MissingFact(String fact, Problem problem) {

    /** What is wrong with a fact. */
    public enum Problem {
        /** Nothing is there. */
        MISSING(" is missing"),
        /** Only a part of it is there, as of a date without a day. */
        INCOMPLETE(" is incomplete"),
        /** Something odd is there. */
        UNREADABLE(" can't be read"),
        /** Two values are there that differ. */
        CONTRADICTORY(" is contradictory"),
        /** The record never holds it, or holds no more of it; the name of the fact says all. */
        UNDETERMINED("");

        private final String words;

        Problem(String words) {
            this.words = words;
        }

        /**
         * Obtains what is wrong with a date that is not known well enough.
         *
         * @param date the date
         * @return that it is missing, can't be read, is contradictory, or else incomplete
         */
        public static Problem of(ReportedDate date) {
            return switch (date.precision()) {
                case MISSING -> MISSING;
                case UNREADABLE -> UNREADABLE;
                case CONTRADICTORY -> CONTRADICTORY;
                case DAY, MONTH, YEAR -> INCOMPLETE;
            };
        }

        static Problem of(ReportedCounty county) {
            return switch (county.kind()) {
                case MISSING -> MISSING;
                case CONTRADICTORY -> CONTRADICTORY;
                default -> UNREADABLE;
            };
        }

        static Problem of(Level level) {
            return switch (level) {
                case CONTRADICTORY -> CONTRADICTORY;
                case UNREADABLE -> UNREADABLE;
                default -> MISSING;
            };
        }
    }

    /** That a part of the record could not be read, so that it may hold more than is there. */
    public static final MissingFact ROW_NOT_READ =
            new MissingFact("a row of the record could not be read", Problem.UNDETERMINED);

    /** That the record may be of two people, so that it is not known whose any of it is. */
    public static final MissingFact IDENTITY = new MissingFact("identity", Problem.CONTRADICTORY);

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if the fact has no name
     */
    public MissingFact {
        if (fact.isBlank()) {
            throw new IllegalArgumentException("a fact needs a name");
        }
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * Returns the fact and what is wrong with it in words.
     *
     * @return such as {@code date of birth is missing}
     */
    public String words() {
        return fact + problem.words;
    }

    /**
     * Returns what is wrong, not of which fact: its name may hold a code section.
     *
     * @return such as {@code MissingFact[MISSING]}
     */
    @Override
    public String toString() {
        return "MissingFact[" + problem + "]";
    }
}
