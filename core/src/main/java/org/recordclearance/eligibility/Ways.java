package org.recordclearance.eligibility;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ways through a table for one conviction: an unknown answer is followed as yes and as no, each way with what it has
 * assumed.
 *
 * <p>For one unknown fact that is the same as trying every value that it could have. Where many facts are missing the
 * ways can be too many to follow; then each unknown answer is taken to be open on its own, which may leave a conviction
 * undecided that exact ways would settle, and never the other way round.
 */
final class Ways {

    /** Beyond so many forks the ways are no longer followed one by one. */
    private static final int MOST_FORKS = 1_000;

    private static final int NO_COURSE = -1;

    /**
     * Where ways lead.
     *
     * @param outcomes all outcomes that a way ends in
     * @param last the last step that a way ends in: that of the way that answers no wherever it can
     * @param facts the facts whose two ways differ
     * @param course a number for what is still asked and what comes of it: two ways with the same do not differ
     */
    record End(Set<Outcome> outcomes, int last, Set<NamedAt> facts, int course) {

        boolean isDecided() {
            return outcomes.size() == 1;
        }

        /** The facts to name: in the order of the table, within a step by rank, without repeats. */
        List<MissingFact> missing() {
            return facts.stream()
                    .sorted(Comparator.comparingInt(NamedAt::step)
                            .thenComparingLong(at -> at.named().rank()))
                    .map(at -> at.named().fact())
                    .distinct()
                    .toList();
        }
    }

    /**
     * A fact and the step that asked for it.
     *
     * @param step the step
     * @param named the fact
     */
    record NamedAt(int step, Variable.Named named) {}

    private record Place(int step, Assumptions assumptions) {}

    private record Known(Assumptions assumptions, End end) {}

    private record Fork(Object question, int no, int yes) {}

    private static final class TooManyWays extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyWays() {
            super("too many ways", null, false, false);
        }
    }

    private final IntFunction<Answer> ask;
    private final IntFunction<Outcome> outcome;
    private final int steps;
    private final Map<Place, Known> known = new HashMap<>();
    private final @Nullable Turns turns;
    private final Map<Object, Integer> courses = new HashMap<>();
    private int forks;

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
        this.turns = turns;
    }

    /** Follows all ways through one question: they end in 0 for yes, and in 1 for no. */
    static End of(Answer answer, @Nullable Turns turns) {
        return new Ways(1, step -> answer, step -> step == 0 ? Outcome.REVIEW : Outcome.NOT_ELIGIBLE, turns).from(0);
    }

    /** Follows all ways from a step on. */
    End from(int step) {
        try {
            return follow(step, Assumptions.none(turns));
        } catch (TooManyWays e) {
            return eachOnItsOwn(step);
        }
    }

    private End follow(int from, Assumptions assumptions) {
        int step = from;
        Answer answer = answer(step, assumptions);
        while (answer.isNo()) {
            step++;
            answer = answer(step, assumptions);
        }
        if (answer.isYes()) {
            Outcome decided = outcome.apply(step);
            return new End(Set.of(decided), step, Set.of(), course(decided));
        }
        Place place = new Place(step, assumptions);
        Known before = known.get(place);
        if (before != null) {
            assumptions.takeForEqual(before.assumptions);
            return before.end;
        }
        if (++forks > MOST_FORKS) {
            throw new TooManyWays();
        }
        Question question = answer.firstQuestion();
        End no = follow(step, assumptions.with(question, false));
        End yes = follow(step, assumptions.with(question, true));
        boolean differ = no.course != yes.course;
        Set<NamedAt> facts = new LinkedHashSet<>();
        if (differ) {
            for (Variable.Named named : question.facts()) {
                facts.add(new NamedAt(step, named));
            }
        }
        facts.addAll(no.facts);
        facts.addAll(yes.facts);
        Set<Outcome> outcomes = new LinkedHashSet<>(no.outcomes);
        outcomes.addAll(yes.outcomes);
        int course = differ ? course(new Fork(question.key(), no.course, yes.course)) : no.course;
        End end = new End(outcomes, Math.max(no.last, yes.last), facts, course);
        known.put(place, new Known(assumptions, end));
        return end;
    }

    private int course(Object of) {
        return courses.computeIfAbsent(of, key -> courses.size());
    }

    private Answer answer(int step, Assumptions assumptions) {
        return step == steps ? Answer.YES : ask.apply(step).under(assumptions);
    }

    private End eachOnItsOwn(int from) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        Set<NamedAt> facts = new LinkedHashSet<>();
        Assumptions nothing = Assumptions.none(turns);
        int step = from;
        Answer answer = answer(step, nothing);
        while (!answer.isYes()) {
            if (answer.isUnknown()) {
                outcomes.add(outcome.apply(step));
                int asked = step;
                answer.forEachQuestion(
                        question -> question.facts().forEach(named -> facts.add(new NamedAt(asked, named))));
            }
            step++;
            answer = answer(step, nothing);
        }
        outcomes.add(outcome.apply(step));
        return new End(outcomes, step, facts, NO_COURSE);
    }
}
