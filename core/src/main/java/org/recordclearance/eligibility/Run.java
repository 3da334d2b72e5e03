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

    private final DecisionTable policy;
    /** The policy as it is on the as-of date. */
    private final DecisionTable table;

    private final Inquiry inquiry;
    private final @Nullable Trace trace;
    private final @Nullable Turns turns;
    private @Nullable Answer @Nullable [] answers;
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

    /** Creates a run that asks only what is not known already. */
    Run(DecisionTable policy, KnownAnswers.OfConviction known, LocalDate asOf) {
        this(policy, new Inquiry(known.conviction(), asOf, null, Turns.roughly(asOf), known), null, null);
    }

    private Run(DecisionTable policy, Inquiry inquiry, @Nullable Trace trace, @Nullable Turns turns) {
        this.policy = policy;
        this.table = policy.on(inquiry.asOf());
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
            Answer answer = ask(step);
            if (answer.isYes()) {
                return decided(step);
            }
            if (answer.isUnknown()) {
                Ways.End end = new Ways(steps, this::ask, table::outcomeOf, turns).from(step);
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
            Answer answer = ask(step);
            if (!answer.isNo()) {
                return Set.copyOf(new Ways(steps, this::ask, table::outcomeOf, turns)
                        .from(step)
                        .outcomes());
            }
        }
        return Set.of(table.outcomeOf(steps));
    }

    /** No policy covers what is no conviction, or no longer one. */
    private Answer counts() {
        Answer counts = inquiry.counts(inquiry.conviction());
        if (trace != null && !counts.isYes()) {
            Truth truth = counts.isUnknown() ? Truth.UNKNOWN : Truth.NO;
            questions.add(new Explanation.Asked(
                    "standing",
                    "it is a conviction that still stands",
                    truth,
                    counts.missing(),
                    trace.takeFacts(),
                    ""));
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

    private Answer ask(int step) {
        @Nullable Answer[] all = answers;
        if (all == null) {
            all = new Answer[table.steps().size()];
            answers = all;
        }
        Answer known = all[step];
        if (known == null) {
            known = table.steps().get(step).condition().ask(inquiry);
            all[step] = known;
            write(step, known);
        }
        return known;
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
