package org.recordclearance.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ways through a table for one conviction: an unknown answer is followed as yes and as no, each way with what it has
 * assumed.
 *
 * <p>That is the same as trying every value that each unknown fact could have. Where many facts are missing the ways can be
 * too many to follow; then each unknown answer is taken to be open on its own, which may leave a conviction
 * undecided that exact ways would settle, and never the other way round.
 */
final class Ways {

    /** Beyond so many forks the ways are no longer followed one by one. */
    private static final int MOST_FORKS = 1_000;

    /** Nor are they when so many questions were to be asked again on the way. */
    private static final int MOST_QUESTIONS = 100_000;

    private static final int NO_COURSE = -1;

    private static final End YES = through(Answer.YES, null);
    private static final End NO = through(Answer.NO, null);

    /**
     * Where ways lead.
     *
     * @param outcomes all outcomes that a way ends in
     * @param last the last step that a way ends in: that of the way that answers no wherever it can
     * @param course a number for what is still asked and what comes of it: two ways with the same do not differ
     * @param facts the facts that the two ways fork on, if they differ
     * @param forks the two ways
     */
    record End(Set<Outcome> outcomes, int last, int course, List<NamedAt> facts, List<End> forks) {

        boolean isDecided() {
            return outcomes.size() == 1;
        }

        /** The facts to name: in the order of the table, within a step by rank, without repeats. */
        List<MissingFact> missing() {
            List<NamedAt> all = new ArrayList<>();
            addFacts(all);
            if (all.size() == 1) {
                return List.of(all.get(0).named().fact());
            }
            return all.stream()
                    .sorted(Comparator.comparingInt(NamedAt::step)
                            .thenComparingLong(at -> at.named().rank()))
                    .map(at -> at.named().fact())
                    .distinct()
                    .toList();
        }

        private void addFacts(List<NamedAt> all) {
            all.addAll(facts);
            for (End fork : forks) {
                fork.addFacts(all);
            }
        }
    }

    /**
     * A fact and the step that asked for it.
     *
     * @param step the step
     * @param named the fact
     */
    record NamedAt(int step, Variable.Named named) {}

    private record Fork(Object question, int no, int yes) {

        // written out, as those of a record are put together at run time

        @Override
        public boolean equals(Object other) {
            return other instanceof Fork that && no == that.no && yes == that.yes && question.equals(that.question);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * question.hashCode() + no) + yes;
        }
    }

    private static final class TooManyWays extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyWays() {
            super("too many ways", null, false, false);
        }
    }

    private final IntFunction<Answer> ask;
    private final IntFunction<Outcome> outcome;
    private final int steps;
    private final Assumptions assumptions;
    private final Map<Object, Integer> courses = new HashMap<>();
    private int forks;
    private long questions;

    /**
     * Creates the ways through a table.
     *
     * @param steps how many steps there are; behind the last one, the table decides without a question
     * @param ask gives the answer of a step, the same each time
     * @param outcome gives the outcome of a step, and of the place behind the last
     * @param turns what is told of every comparison made, if a forecast is wanted
     */
    Ways(int steps, IntFunction<Answer> ask, IntFunction<Outcome> outcome, @Nullable Turns turns) {
        this.steps = steps;
        this.ask = ask;
        this.outcome = outcome;
        this.assumptions = new Assumptions(turns);
    }

    /** Follows all ways through one question: they end in 0 for yes, and in 1 for no. There is one way alone through what is known. */
    static End of(Answer answer, @Nullable Turns turns) {
        return answer.isUnknown() ? through(answer, turns) : answer.isYes() ? YES : NO;
    }

    private static End through(Answer answer, @Nullable Turns turns) {
        return new Ways(1, step -> answer, step -> step == 0 ? Outcome.REVIEW : Outcome.NOT_ELIGIBLE, turns).from(0);
    }

    /** Follows all ways from a step on. */
    End from(int step) {
        try {
            End end = follow(step);
            // none is possible where a fact could have no value, as before a life begins
            return end == null ? eachOnItsOwn(step) : end;
        } catch (TooManyWays e) {
            return eachOnItsOwn(step);
        }
    }

    /** Follows the ways from a step on; null if there is none that some values of the facts can take. */
    private @Nullable End follow(int from) {
        int step = from;
        Answer answer = answerAsAssumed(step);
        while (answer.isNo()) {
            step++;
            answer = answerAsAssumed(step);
        }
        if (answer.isYes()) {
            Outcome decided = outcome.apply(step);
            return new End(Set.of(decided), step, course(decided), List.of(), List.of());
        }
        if (++forks > MOST_FORKS) {
            throw new TooManyWays();
        }
        Question question = answer.firstQuestion();
        End no = follow(step, question, false);
        End yes = follow(step, question, true);
        if (no == null || yes == null) {
            return no == null ? yes : no;
        }
        boolean differ = no.course != yes.course;
        Set<Outcome> outcomes = new HashSet<>(no.outcomes);
        outcomes.addAll(yes.outcomes);
        return new End(
                outcomes,
                Math.max(no.last, yes.last),
                differ ? course(new Fork(question.key(), no.course, yes.course)) : no.course,
                differ ? namedAt(step, question) : List.of(),
                List.of(no, yes));
    }

    private static List<NamedAt> namedAt(int step, Question question) {
        return question.facts().stream().map(named -> new NamedAt(step, named)).toList();
    }

    private @Nullable End follow(int step, Question question, boolean answer) {
        End end = assumptions.assume(question, answer) ? follow(step) : null;
        assumptions.takeBack();
        return end;
    }

    private int course(Object of) {
        return courses.computeIfAbsent(of, key -> courses.size());
    }

    private Answer answerAsAssumed(int step) {
        Answer asked = answer(step);
        questions += asked.size();
        if (questions > MOST_QUESTIONS) {
            throw new TooManyWays();
        }
        return asked.under(assumptions);
    }

    private Answer answer(int step) {
        return step == steps ? Answer.YES : ask.apply(step);
    }

    private End eachOnItsOwn(int from) {
        Set<Outcome> outcomes = new HashSet<>();
        List<NamedAt> facts = new ArrayList<>();
        int step = from;
        Answer answer = answer(step);
        while (!answer.isYes()) {
            if (answer.isUnknown()) {
                outcomes.add(outcome.apply(step));
                int asked = step;
                answer.forEachQuestion(question -> facts.addAll(namedAt(asked, question)));
            }
            step++;
            answer = answer(step);
        }
        outcomes.add(outcome.apply(step));
        return new End(outcomes, step, NO_COURSE, facts, List.of());
    }
}
