package org.recordclearance.eligibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a {@link Condition} answers: yes, no, or unknown because of facts that are missing.
 *
 * <p>An unknown answer remembers the question it is open on, so that a decision table can follow it both ways and each
 * way knows what it has assumed. Answers combine: no {@link #and} anything is no, yes {@link #or} anything is yes.
 *
 * <p>Unknown answers come from the facts of an {@link Inquiry}. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public abstract sealed class Answer {

    /** Yes. */
    public static final Answer YES = new Known(true);

    /** No. */
    public static final Answer NO = new Known(false);

    Answer() {}

    /**
     * Returns the answer to a question whose facts are all known.
     *
     * @param holds whether it holds
     * @return yes or no
     */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Returns the answer to whether at least so many hold.
     *
     * @param needed how many
     * @param answers the answers
     * @return yes if so many are yes, no if too many are no, else unknown
     */
    public static Answer atLeast(int needed, Iterable<Answer> answers) {
        return Quorum.of(needed, answers);
    }

    static Answer open(Question question) {
        return new Open(question, true);
    }

    /**
     * Checks if the answer is yes.
     *
     * @return true if it is
     */
    public final boolean isYes() {
        return this == YES;
    }

    /**
     * Checks if the answer is no.
     *
     * @return true if it is
     */
    public final boolean isNo() {
        return this == NO;
    }

    /**
     * Checks if the answer depends on facts that are missing.
     *
     * @return true if it is neither yes nor no
     */
    public final boolean isUnknown() {
        return this != YES && this != NO;
    }

    /**
     * Returns the answer to whether both hold.
     *
     * @param other the other answer
     * @return no if one is no, yes if both are yes, else unknown
     */
    public final Answer and(Answer other) {
        return isNo() ? this : isYes() ? other : Quorum.of(2, List.of(this, other));
    }

    /**
     * Returns the answer to whether one holds.
     *
     * @param other the other answer
     * @return yes if one is yes, no if both are no, else unknown
     */
    public final Answer or(Answer other) {
        return isYes() ? this : isNo() ? other : Quorum.of(1, List.of(this, other));
    }

    /**
     * Returns the answer to the opposite question.
     *
     * @return yes for no, no for yes, unknown for unknown
     */
    public abstract Answer not();

    /**
     * Gets the facts that keep the answer from being known.
     *
     * @return the facts, the conviction's own date first, then others in file order; empty when it is yes or no
     */
    public final List<MissingFact> missing() {
        List<Variable.Named> all = new ArrayList<>();
        forEachQuestion(question -> all.addAll(question.facts()));
        return all.stream()
                .sorted((a, b) -> Long.compare(a.rank(), b.rank()))
                .map(Variable.Named::fact)
                .distinct()
                .toList();
    }

    /** Answers the question as far as it is settled under assumptions. */
    abstract Answer under(Assumptions assumptions);

    abstract void forEachQuestion(Consumer<Question> action);

    /** Gets on how many questions an unknown answer is open. */
    abstract int size();

    /** Gets a question on which an unknown answer is open. */
    abstract Question firstQuestion();

    /**
     * Returns a word for the answer.
     *
     * @return {@code yes}, {@code no} or {@code unknown}
     */
    @Override
    public final String toString() {
        return isYes() ? "yes" : isNo() ? "no" : "unknown";
    }

    private static final class Known extends Answer {
        private final boolean yes;

        Known(boolean yes) {
            this.yes = yes;
        }

        @Override
        public Answer not() {
            return of(!yes);
        }

        @Override
        Answer under(Assumptions assumptions) {
            return this;
        }

        @Override
        void forEachQuestion(Consumer<Question> action) {
            // a known answer is open on no question
        }

        @Override
        int size() {
            return 0;
        }

        @Override
        Question firstQuestion() {
            throw new IllegalStateException("a known answer is open on no question");
        }
    }

    private static final class Open extends Answer {
        private final Question question;
        private final boolean asked;

        Open(Question question, boolean asked) {
            this.question = question;
            this.asked = asked;
        }

        @Override
        public Answer not() {
            return new Open(question, !asked);
        }

        @Override
        Answer under(Assumptions assumptions) {
            Answer settled = assumptions.settleOpen(question);
            if (settled == null) {
                return this;
            }
            return asked ? settled : settled.not();
        }

        @Override
        void forEachQuestion(Consumer<Question> action) {
            action.accept(question);
        }

        @Override
        int size() {
            return 1;
        }

        @Override
        Question firstQuestion() {
            return question;
        }
    }

    /** So many of several answers must be yes: all for {@code and}, one for {@code or}. */
    private static final class Quorum extends Answer {

        /** Answers nested deeper, as a long chain of {@code or} makes them, are put side by side. */
        private static final int MOST_DEPTH = 100;

        private final int needed;
        private final List<Answer> open;
        private final int size;
        private final int depth;

        private Quorum(int needed, List<Answer> open) {
            int questions = 0;
            int deepest = 0;
            for (Answer answer : open) {
                questions += answer.size();
                deepest = answer instanceof Quorum quorum ? Math.max(deepest, quorum.depth) : deepest;
            }
            this.needed = needed;
            this.open = open;
            this.size = questions;
            this.depth = deepest + 1;
        }

        static Answer of(int needed, Iterable<Answer> answers) {
            int missing = needed;
            List<Answer> open = new ArrayList<>();
            for (Answer answer : answers) {
                if (answer.isYes()) {
                    missing--;
                } else if (answer.isUnknown()) {
                    open.add(answer);
                }
            }
            if (missing <= 0) {
                return YES;
            }
            if (missing > open.size()) {
                return NO;
            }
            if (open.size() == 1) {
                return open.get(0);
            }
            Quorum quorum = new Quorum(missing, open);
            return quorum.depth > MOST_DEPTH ? quorum.sideBySide() : quorum;
        }

        private boolean needsOne() {
            return needed == 1;
        }

        private boolean needsAll() {
            return needed == open.size();
        }

        private Quorum sideBySide() {
            if (!needsOne() && !needsAll()) {
                return this;
            }
            List<Answer> all = new ArrayList<>();
            Deque<Answer> left = new ArrayDeque<>(open);
            while (!left.isEmpty()) {
                Answer answer = left.pop();
                if (answer instanceof Quorum inner && (needsOne() ? inner.needsOne() : inner.needsAll())) {
                    for (int i = inner.open.size() - 1; i >= 0; i--) {
                        left.push(inner.open.get(i));
                    }
                } else {
                    all.add(answer);
                }
            }
            return new Quorum(needsOne() ? 1 : all.size(), all);
        }

        @Override
        public Answer not() {
            return new Quorum(
                    open.size() - needed + 1, open.stream().map(Answer::not).toList());
        }

        @Override
        Answer under(Assumptions assumptions) {
            int missing = needed;
            int left = open.size();
            List<Answer> still = new ArrayList<>();
            for (Answer answer : open) {
                Answer settled = answer.under(assumptions);
                left--;
                if (settled.isYes()) {
                    missing--;
                } else if (settled.isUnknown()) {
                    still.add(settled);
                }
                if (missing <= 0) {
                    return YES;
                }
                if (missing > still.size() + left) {
                    return NO;
                }
            }
            return of(missing, still);
        }

        @Override
        void forEachQuestion(Consumer<Question> action) {
            open.forEach(answer -> answer.forEachQuestion(action));
        }

        @Override
        int size() {
            return size;
        }

        @Override
        Question firstQuestion() {
            return open.get(0).firstQuestion();
        }
    }
}
