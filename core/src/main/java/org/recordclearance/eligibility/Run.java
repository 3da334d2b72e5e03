package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination.Basis;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Truth;

/** One run of a table over one conviction: each question is asked at most once, and only when a way comes to it. */
final class Run {

    /** The index of what the table covers among the questions asked, in front of the steps. */
    private static final int COVERAGE = -1;

    /** No policy covers what is no conviction, or no longer one. One for all tables, so that it is asked once whichever asks. */
    private static final Condition COUNTS =
            Condition.of("it is a conviction that still stands", inquiry -> inquiry.counts(inquiry.conviction()));

    private final DecisionTable policy;
    /** The policy as it is on the as-of date. */
    private final DecisionTable table;

    private final Inquiry inquiry;
    private final @Nullable Trace trace;
    private final @Nullable Turns turns;
    private final List<Explanation.Asked> questions;
    private @Nullable Remedy remedy;

    /**
     * Creates a run.
     *
     * @param trace where the facts used are written down, if anybody wants to know
     * @param turns what is told of every comparison made, if it is wanted how long the determination stands
     */
    Run(DecisionTable policy, Conviction conviction, LocalDate asOf, @Nullable Trace trace, @Nullable Turns turns) {
        this(policy, new Inquiry(conviction, asOf, trace, turns, null), trace, turns);
    }

    /**
     * Creates a run that writes nothing down.
     *
     * @param table the policy as it is on the as-of date
     * @param turns those of the as-of date, begun for this run
     */
    Run(DecisionTable policy, DecisionTable table, Conviction conviction, LocalDate asOf, Turns turns) {
        this(policy, table, new Inquiry(conviction, asOf, null, turns, null), null, turns);
    }

    /**
     * Creates a run that asks only what is not known already, and does not say how long the determination stands.
     *
     * @param table the policy as it is on the as-of date
     * @param turns those of the as-of date, begun for this run
     */
    Run(DecisionTable table, KnownAnswers.OfConviction known, LocalDate asOf, Turns turns) {
        this(table, table, new Inquiry(known.conviction(), asOf, null, turns, known), null, null);
    }

    private Run(DecisionTable policy, Inquiry inquiry, @Nullable Trace trace, @Nullable Turns turns) {
        this(policy, policy.on(inquiry.asOf()), inquiry, trace, turns);
    }

    private Run(
            DecisionTable policy, DecisionTable table, Inquiry inquiry, @Nullable Trace trace, @Nullable Turns turns) {
        this.policy = policy;
        this.table = table;
        this.inquiry = inquiry;
        this.trace = trace;
        this.questions = trace == null ? List.of() : new ArrayList<>();
        this.turns = turns;
    }

    /** Gets the questions asked, once the determination is known. */
    List<Explanation.Asked> questions() {
        return questions;
    }

    /** Determines the conviction, or gives null if the table does not cover it. */
    @Nullable
    Determination determination() {
        Determination determined = byTable();
        if (determined == null) {
            return null;
        }
        Set<Contradiction> contradictions = inquiry.rapSheet().contradictions();
        if (!contradictions.isEmpty() && contradictions.contains(Contradiction.IDENTITY)) {
            return inDoubt(determined, "identity", "the record is of one person", MissingFact.IDENTITY);
        }
        return determined.outcome().kind().isRelief() && inquiry.mayHaveLostText()
                ? inDoubt(determined, "text", "all text of the rap sheet was read", MissingFact.ROW_NOT_READ)
                : determined;
    }

    /** Leaves open what the table determined, as something about the whole record is not known. */
    private Determination inDoubt(Determination determined, String step, String question, MissingFact fact) {
        List<MissingFact> missing = List.of(fact);
        if (trace != null) {
            questions.add(new Explanation.Asked(step, question, Truth.UNKNOWN, missing, Map.of(), ""));
        }
        Basis basis = determined.isCovered() ? Basis.UNDECIDED : Basis.COVERAGE_UNDECIDED;
        return undecided(basis, missing);
    }

    private @Nullable Determination byTable() {
        Answer covered = table.coverage().ask(inquiry);
        write(COVERAGE, covered);
        if (!covered.isNo()) {
            covered = covered.and(counts());
        }
        if (covered.isNo()) {
            return null;
        }
        if (covered.isUnknown()) {
            Ways.End ways = Ways.of(covered, turns);
            if (!ways.isDecided()) {
                return undecided(Basis.COVERAGE_UNDECIDED, ways.missing());
            }
            if (ways.last() == 1) {
                return null;
            }
        }
        int steps = table.steps().size();
        for (int step = 0; step < steps; step++) {
            Answer answer = askOnce(step);
            if (answer.isYes()) {
                return decided(step);
            }
            if (answer.isUnknown()) {
                Ways.End end = ways(step, answer);
                return end.isDecided() ? decided(end.last()) : undecided(Basis.UNDECIDED, end.missing());
            }
        }
        return decided(steps);
    }

    /** Gets the outcomes in which ways end, if the table covers the conviction; none if it does not. */
    Set<Outcome> possible() {
        if (table.coverage().ask(inquiry).isNo() || counts().isNo()) {
            return Set.of();
        }
        int steps = table.steps().size();
        for (int step = 0; step < steps; step++) {
            Answer answer = askOnce(step);
            if (!answer.isNo()) {
                return Set.copyOf(ways(step, answer).outcomes());
            }
        }
        return Set.of(table.outcomeOf(steps));
    }

    private Answer counts() {
        Answer counts = COUNTS.ask(inquiry);
        if (trace != null && !counts.isYes()) {
            Truth truth = counts.isUnknown() ? Truth.UNKNOWN : Truth.NO;
            questions.add(
                    new Explanation.Asked("standing", COUNTS.words(), truth, counts.missing(), trace.takeFacts(), ""));
        }
        return counts;
    }

    private Determination decided(int step) {
        boolean stands = table.outcomeOf(step).kind() == Outcome.Kind.NOT_ELIGIBLE;
        Remedy given = stands ? Remedy.NOT_STATED : remedy();
        return table.decided(inquiry.conviction(), step, given, until());
    }

    private Determination undecided(Basis basis, List<MissingFact> missing) {
        Remedy given = remedy();
        return table.undecided(inquiry.conviction(), basis, missing, given, until());
    }

    /** Gets until when the determination stands, once all is asked that it rests on. */
    private Turns.@Nullable Until until() {
        return turns == null ? null : turns.until(policy);
    }

    /** Follows the ways from a step on, of which the answer was given. */
    private Ways.End ways(int step, Answer answer) {
        @Nullable Answer[] asked = new Answer[table.steps().size()];
        asked[step] = answer;
        return new Ways(asked.length, each -> ask(each, asked), table::outcomeOf, turns).from(step);
    }

    /** Asks what ways come to, any of which may have asked it before. */
    private Answer ask(int step, @Nullable Answer[] asked) {
        Answer known = asked[step];
        if (known == null) {
            known = askOnce(step);
            asked[step] = known;
        }
        return known;
    }

    private Answer askOnce(int step) {
        Answer answer = table.steps().get(step).condition().ask(inquiry);
        write(step, answer);
        return answer;
    }

    private void write(int step, Answer answer) {
        if (trace == null) {
            return;
        }
        Map<String, String> facts = trace.takeFacts();
        Truth truth = answer.isUnknown() ? Truth.UNKNOWN : Truth.of(answer.isYes());
        questions.add(
                step == COVERAGE
                        ? new Explanation.Asked(
                                "coverage", table.coverage().words(), truth, answer.missing(), facts, "")
                        : asked(table.steps().get(step), truth, answer, facts));
    }

    private static Explanation.Asked asked(Step step, Truth truth, Answer answer, Map<String, String> facts) {
        return new Explanation.Asked(
                step.name(), step.condition().words(), truth, answer.missing(), facts, step.authority());
    }

    private Remedy remedy() {
        Condition serving = table.stillServing();
        if (serving == null) {
            return Remedy.NOT_STATED;
        }
        Remedy known = remedy;
        if (known == null) {
            known = askRemedy(serving);
            remedy = known;
        }
        return known;
    }

    private Remedy askRemedy(Condition serving) {
        Answer answer = serving.ask(inquiry);
        Ways.End ways = Ways.of(answer, null);
        Truth served = ways.isDecided() ? Truth.of(ways.last() == 0) : Truth.UNKNOWN;
        Remedy found = switch (served) {
            case YES -> Remedy.RESENTENCING;
            case NO -> Remedy.REDESIGNATION;
            case UNKNOWN -> Remedy.UNKNOWN;
        };
        if (trace != null) {
            questions.add(new Explanation.Asked(
                    DecisionTable.REMEDY,
                    serving.words(),
                    served,
                    ways.isDecided() ? List.of() : ways.missing(),
                    trace.takeFacts(),
                    table.remedyAuthority(found)));
        }
        return found;
    }
}
