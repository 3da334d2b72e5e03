package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Groundwork;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/** Takes fingerprints of convictions as a policy determines them on a day. Immutable and safe for use by several threads. */
@JsonOfItsOwn
public final class Fingerprints {

    private static final int LETTERS = 16;

    private final RuleSet policy;
    private final LocalDate asOf;
    private final String policyKey;

    private Fingerprints(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        this.policyKey = policyKey(policy);
    }

    /**
     * Begins to take fingerprints.
     *
     * @param policy the policy, with decisions or without: they are of what it leaves open
     * @param asOf the day for which eligibility is judged
     * @return what takes them
     */
    public static Fingerprints of(RuleSet policy, LocalDate asOf) {
        return new Fingerprints(
                policy instanceof DecidedPolicy decided ? decided.policy() : Objects.requireNonNull(policy, "policy"),
                Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * Begins to take those of a person's convictions.
     *
     * @param rapSheet the person's rap sheet
     * @return what takes them
     */
    public OfPerson ofPerson(RapSheet rapSheet) {
        return new OfPerson(ConvictionKeys.of(rapSheet), Restated.of(rapSheet));
    }

    /** Takes fingerprints of a person's convictions. Immutable and safe for use by several threads. */
    @JsonOfItsOwn
    public final class OfPerson {

        private final ConvictionKeys keys;
        private final Restated record;

        private OfPerson(ConvictionKeys keys, Restated record) {
            this.keys = keys;
            this.record = record;
        }

        /**
         * Takes the fingerprint of a conviction.
         *
         * @param conviction a conviction of the rap sheet
         * @return the fingerprint
         */
        public Fingerprint of(Conviction conviction) {
            return new Fingerprint(keys.of(conviction), facts(policy, conviction, record, asOf), policyKey, asOf);
        }

        /**
         * Returns the shape.
         *
         * @return {@code OfPerson[]}
         */
        @Override
        public String toString() {
            return "OfPerson[]";
        }
    }

    /** What another version, another parameter, another step or another list of the law makes another. */
    static String policyKey(RuleSet policy) {
        Digest digest = new Digest().add(policy.name()).add(policy.version());
        policy.parameters().forEach((name, value) -> digest.add(name).add(value));
        digest.add(policy.toMarkdown());
        for (Groundwork.Source source : policy.groundwork().sources()) {
            digest.add(source.name()).add(source.sha256());
        }
        return "P-" + digest.letters(LETTERS);
    }

    /** What another fact that the determination rests on makes another, and another order of the record does not. */
    static String facts(RuleSet policy, Conviction conviction, LocalDate asOf) {
        return facts(policy, conviction, Restated.of(conviction.rapSheet()), asOf);
    }

    private static String facts(RuleSet policy, Conviction conviction, Restated record, LocalDate asOf) {
        Digest digest = new Digest();
        addConviction(conviction, digest);
        record.find(conviction)
                .flatMap(restated -> policy.explain(restated, asOf))
                .ifPresent(explanation -> addExplanation(explanation, digest));
        return "F-" + digest.letters(LETTERS);
    }

    private static void addConviction(Conviction conviction, Digest digest) {
        digest.add(conviction.rapSheet().subject().dateOfBirth().toString())
                .add(conviction.date().toString())
                .add(conviction.level().name())
                .add(conviction.codeSection().map(Object::toString).orElse(""))
                .addInAnyOrder(conviction.count().dispositions().stream().map(Restated::key));
    }

    private static void addExplanation(Explanation explanation, Digest digest) {
        Determination determination = explanation.determination();
        digest.add(determination.outcome().kind().name()).add(determination.reason());
        for (Explanation.Asked asked : explanation.questions()) {
            digest.add(asked.step())
                    .add(asked.answer().name())
                    .add(asked.missing().stream().map(MissingFact::words).collect(Collectors.joining("; ")));
            asked.facts().forEach((fact, value) -> digest.add(fact).add(value));
        }
    }

    /**
     * Returns the day.
     *
     * @return such as {@code Fingerprints[as of 2020-07-01]}
     */
    @Override
    public String toString() {
        return "Fingerprints[as of " + asOf + "]";
    }
}
