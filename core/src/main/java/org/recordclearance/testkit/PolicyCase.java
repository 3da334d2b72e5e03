package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.cases.RecordInWords;

/**
 * A small case that a lawyer can read: a record in words, and what a policy must say of its first conviction.
 *
 * @param name what the case shows, unique in its file
 * @param record the record in words, see {@link PolicyCases}
 * @param parameters the parameters of the policy
 * @param asOf the day for which it is judged
 * @param outcome {@code not covered}, or the kind of outcome and, behind a colon, the policy's words where they are others than
 *     usual: {@code dismiss}, {@code reduce}, {@code not eligible}, {@code review}, {@code review: Maybe}
 * @param reason the reason, empty for what is not covered
 * @param citation what the case rests on
 */
public record PolicyCase(
        String name,
        String record,
        Parameters parameters,
        LocalDate asOf,
        String outcome,
        String reason,
        String citation) {

    /** What is said of a conviction that a policy does not cover. */
    static final String NOT_COVERED = "not covered";

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if the name, the record, the outcome or the citation is blank
     */
    public PolicyCase {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(reason, "reason");
        if (name.isBlank() || record.isBlank() || outcome.isBlank() || citation.isBlank()) {
            throw new IllegalArgumentException("a case needs a name, a record, an outcome and a citation");
        }
    }

    /**
     * Makes the record.
     *
     * @return the rap sheet
     * @throws IllegalArgumentException if its words can't be read; the message says which
     */
    public RapSheet rapSheet() {
        return RecordInWords.read(record).sheet();
    }

    /**
     * Asks the policy of a provider, made with the parameters of the case.
     *
     * @param provider the provider
     * @return what is wrong, or empty if the policy says what it must
     * @throws IllegalArgumentException if the record can't be read or the policy can't be made
     */
    public Optional<String> check(RuleSetProvider provider) {
        return check(provider.create(parameters));
    }

    /**
     * Asks a policy, whatever the parameters of the case.
     *
     * @param policy the policy
     * @return what is wrong, or empty if the policy says what it must
     * @throws IllegalArgumentException if the record can't be read
     */
    public Optional<String> check(RuleSet policy) {
        Optional<Determination> determination = RecordInWords.read(record).determine(policy, asOf);
        String said = determination
                .map(Determination::outcome)
                .map(PolicyCase::inWords)
                .orElse(NOT_COVERED);
        String why = determination.map(Determination::reason).orElse("");
        return said.equals(outcome) && why.equals(reason)
                ? Optional.empty()
                : Optional.of(
                        name + ": expected " + outcome + ", \"" + reason + "\", was " + said + ", \"" + why + "\"");
    }

    /** Puts an outcome into the words of a case. */
    static String inWords(Outcome outcome) {
        String kind = outcome.kind().words();
        return outcome.equals(Outcome.usual(outcome.kind())) ? kind : kind + ": " + outcome.words();
    }

    /**
     * Returns the name.
     *
     * @return the name of the case
     */
    @Override
    public String toString() {
        return name;
    }
}
