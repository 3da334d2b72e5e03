package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.eligibility.Question.AtMost;
import org.recordclearance.eligibility.Question.Less;
import org.recordclearance.eligibility.Question.Side;

/** Ways through any steps over a few unknown facts are the same as trying all values of the facts. */
class WaysTest {

    private static final List<LongUnaryOperator> MAPPINGS =
            List.of(LongUnaryOperator.identity(), v -> v + 1, v -> v + 3, v -> 2 * v, v -> v / 2, v -> v < 3 ? 0 : v);

    /** An answer, and what it is for values of the facts. */
    private record Both(Answer answer, Predicate<long[]> plain) {}

    private final List<Variable> facts = new ArrayList<>();

    @Property(tries = 3000)
    void the_outcomes_are_those_that_some_values_lead_to_and_the_facts_that_matter_are_named(@ForAll Random random) {
        facts.clear();
        int number = 2 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            long low = random.nextInt(4);
            MissingFact fact = new MissingFact("fact " + i, Problem.MISSING);
            facts.add(new Variable(
                    Key.of("fact", i), low, low + random.nextInt(6), List.of(new Variable.Named(fact, i))));
        }
        List<Both> steps = Stream.generate(() -> any(random, 2))
                .limit(1 + random.nextInt(4))
                .toList();

        Ways.End end = new Ways(steps.size(), step -> steps.get(step).answer(), WaysTest::outcome, null).from(0);
        Set<Outcome> outcomes = new HashSet<>();
        Set<MissingFact> mattering = new HashSet<>();
        tryAll(new long[number], 0, values -> {
            Outcome outcome = outcome(steps, values);
            outcomes.add(outcome);
            for (Variable fact : facts) {
                if (matters(fact, steps, values, outcome)) {
                    mattering.add(fact.facts().get(0).fact());
                }
            }
        });

        assertThat(end.outcomes()).isEqualTo(outcomes);
        assertThat(end.missing()).containsAll(mattering);
        assertThat(end.missing().isEmpty()).isEqualTo(end.isDecided());
    }

    private static Outcome outcome(int step) {
        return Outcome.REVIEW.saying("step " + step);
    }

    private static Outcome outcome(List<Both> steps, long[] values) {
        int step = 0;
        while (step < steps.size() && !steps.get(step).plain().test(values)) {
            step++;
        }
        return outcome(step);
    }

    /** Checks if another value of a fact, all others as they are, leads to another outcome. */
    private boolean matters(Variable fact, List<Both> steps, long[] values, Outcome outcome) {
        long[] others = values.clone();
        for (long value = fact.low(); value <= fact.high(); value++) {
            others[facts.indexOf(fact)] = value;
            if (!outcome(steps, others).equals(outcome)) {
                return true;
            }
        }
        return false;
    }

    private void tryAll(long[] values, int from, Consumer<long[]> each) {
        if (from == values.length) {
            each.accept(values);
            return;
        }
        for (long value = facts.get(from).low(); value <= facts.get(from).high(); value++) {
            values[from] = value;
            tryAll(values, from + 1, each);
        }
    }

    private Both any(Random random, int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(7)) {
            case 0 -> atMost(random);
            case 1, 2 -> less(random);
            case 3 -> not(any(random, depth - 1));
            case 4 -> atLeast(2, any(random, depth - 1), any(random, depth - 1));
            case 5 -> atLeast(1, any(random, depth - 1), any(random, depth - 1));
            default -> atLeast(2, any(random, depth - 1), any(random, depth - 1), any(random, depth - 1));
        };
    }

    private Both atMost(Random random) {
        int fact = random.nextInt(facts.size());
        long limit = random.nextInt(9);
        return open(new AtMost(facts.get(fact), Limit.of(limit)), values -> values[fact] <= limit);
    }

    private Both less(Random random) {
        int one = random.nextInt(facts.size());
        int other = (one + 1 + random.nextInt(facts.size() - 1)) % facts.size();
        Side left = side(one, random);
        Side right = side(other, random);
        boolean orEqual = random.nextBoolean();
        return open(
                new Less(left, right, orEqual),
                values -> left.mapping().applyAsLong(values[one]) + (orEqual ? 0 : 1)
                        <= right.mapping().applyAsLong(values[other]));
    }

    private Side side(int fact, Random random) {
        int mapping = random.nextBoolean() ? 0 : random.nextInt(MAPPINGS.size());
        return new Side(facts.get(fact), MAPPINGS.get(mapping), mapping == 0 ? "" : "mapping " + mapping, 0);
    }

    private static Both open(Question question, Predicate<long[]> plain) {
        Answer settled = new Assumptions(null).settle(question);
        return new Both(settled == null ? Answer.open(question) : settled, plain);
    }

    private static Both not(Both one) {
        return new Both(one.answer().not(), one.plain().negate());
    }

    private static Both atLeast(int needed, Both... all) {
        return new Both(
                Answer.atLeast(needed, Stream.of(all).map(Both::answer).toList()),
                values ->
                        Stream.of(all).filter(each -> each.plain().test(values)).count() >= needed);
    }
}
