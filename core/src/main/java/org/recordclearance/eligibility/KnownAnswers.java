package org.recordclearance.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What conditions have answered about the convictions of people, so that a table need not find out again what was asked before:
 * another day, another parameter or another policy asks only what is new.
 *
 * <p>An answer is kept with the as-of dates for which it holds: most depend on the record alone, others turn on a day, which the
 * comparisons that were made tell. It is kept for whatever table asks, as a question is the condition that asks it and what that
 * is about, see {@link Condition}. What is unknown is kept for the one as-of date.
 *
 * <p>The answers about different people may be used by several threads; those about one by one thread at a time.
 */
@JsonOfItsOwn
public final class KnownAnswers {

    /** So many questions are told apart; the answers to further ones are not kept. */
    public static final int MOST = 250;

    private static final int NOT_KEPT = -1;

    private final Map<Asker, Integer> places = new HashMap<>();

    /** Creates one that knows no answer. */
    public KnownAnswers() {}

    /**
     * Begins to keep the answers about a person.
     *
     * @param rapSheet the person's rap sheet
     * @return what keeps them, without any
     */
    public About about(RapSheet rapSheet) {
        return new About(this, Objects.requireNonNull(rapSheet, "rapSheet"));
    }

    /**
     * Counts the questions that were asked of anybody.
     *
     * @return how many, each once
     */
    public synchronized int questions() {
        return places.size();
    }

    /** Where the answers to a question are, which the one who asks it remembers. */
    record Place(KnownAnswers of, int number) {}

    private int place(Asker asker) {
        Place known = asker.place();
        if (known == null || known.of != this) {
            known = new Place(this, find(asker));
            asker.setPlace(known);
        }
        return known.number;
    }

    private synchronized int find(Asker asker) {
        Integer known = places.get(asker);
        if (known != null) {
            return known;
        }
        int next = places.size();
        if (next == MOST) {
            return NOT_KEPT;
        }
        places.put(asker, next);
        return next;
    }

    /**
     * Returns how many questions there are.
     *
     * @return such as {@code KnownAnswers[17 questions]}
     */
    @Override
    public String toString() {
        return "KnownAnswers[" + questions() + " questions]";
    }

    /** The answers about one person. For one thread at a time. */
    @JsonOfItsOwn
    public static final class About {

        private static final OfConviction[] NOBODYS = new OfConviction[0];

        private final RapSheet rapSheet;
        private final KnownAnswers all;
        private final OfConviction[] convictions;
        /** Those whose answer at a place is not no, from a day on. */
        private OfConviction[] left;

        private int lookedAt = NOT_KEPT;
        private int since;

        private About(KnownAnswers all, RapSheet rapSheet) {
            this.rapSheet = rapSheet;
            this.all = all;
            List<Conviction> found = rapSheet.knownOrPossibleConvictions();
            this.convictions = found.isEmpty() ? NOBODYS : new OfConviction[found.size()];
            for (int i = 0; i < convictions.length; i++) {
                convictions[i] = new OfConviction(all, found.get(i));
            }
            this.left = convictions;
        }

        /**
         * Gets the person's rap sheet.
         *
         * @return the rap sheet that the answers are about
         */
        public RapSheet rapSheet() {
            return rapSheet;
        }

        /**
         * Gives the convictions of which the answer of a condition is not known to be no. Where the answers do not turn on a day, as
         * what a policy covers does not, they are looked through once.
         */
        OfConviction[] except(Asker asker, int day) {
            int place = all.place(asker);
            if (place == NOT_KEPT) {
                return convictions;
            }
            if (place != lookedAt || day < since) {
                look(place, day);
            }
            return left;
        }

        private void look(int place, int day) {
            lookedAt = NOT_KEPT;
            left = convictions;
            int lastSince = Integer.MIN_VALUE;
            List<OfConviction> others = new ArrayList<>(convictions.length);
            for (OfConviction each : convictions) {
                if (!each.isSettled(place, day)) {
                    return;
                }
                if (each.answers[place] != OfConviction.NO) {
                    others.add(each);
                }
                lastSince = Math.max(lastSince, each.since);
            }
            lookedAt = place;
            since = lastSince;
            left = others.size() == convictions.length ? convictions : others.toArray(NOBODYS);
        }

        /**
         * Returns the shape.
         *
         * @return such as {@code About[3 convictions]}
         */
        @Override
        public String toString() {
            return "About[" + convictions.length + " convictions]";
        }
    }

    /** The answers about one conviction. */
    static final class OfConviction {

        private static final byte YES = 1;
        private static final byte NO = 2;
        private static final byte UNKNOWN = 3;
        /** Beside these: the answer holds from a day to another only. */
        private static final byte WITH_DAYS = 4;

        private static final byte[] NONE = new byte[0];
        private static final int[] NO_DAYS = new int[0];
        private static final @Nullable Answer[] NO_ANSWERS = new Answer[0];

        private final KnownAnswers all;
        private final Conviction conviction;
        private byte[] answers = NONE;
        /** For each place the first day for which an answer holds, and the first behind it for which it may not. */
        private int[] days = NO_DAYS;
        /** The answers that are not known, by their places. */
        private @Nullable Answer[] unknown = NO_ANSWERS;
        /** The last day as of which an answer was found out that holds for all later ones, as it may not for one before. */
        private int since;

        private OfConviction(KnownAnswers all, Conviction conviction) {
            this.all = all;
            this.conviction = conviction;
        }

        Conviction conviction() {
            return conviction;
        }

        /** Checks if an answer is known for a day, and for all later ones. */
        private boolean isSettled(int place, int day) {
            return place < answers.length && answers[place] != 0 && (answers[place] & WITH_DAYS) == 0 && day >= since;
        }

        /** Gives the answer that is known, or null if it has to be found out. */
        @Nullable
        Answer answer(Asker asker, Turns turns) {
            int place = all.place(asker);
            int day = turns.day();
            if (place < 0 || place >= answers.length || day < since || !isKnown(place, day)) {
                return null;
            }
            byte known = answers[place];
            if ((known & WITH_DAYS) != 0) {
                turns.on(days[2 * place + 1]);
            }
            return switch (known & ~WITH_DAYS) {
                case YES -> Answer.YES;
                case NO -> Answer.NO;
                default -> unknown[place];
            };
        }

        /** Finds out an answer, and keeps it. */
        Answer find(Asker asker, Turns turns, Supplier<Answer> find) {
            int day = turns.day();
            if (answers.length == 0 || day < since) {
                answers = NONE;
                since = day;
            }
            Turns.Part outer = turns.beginPart();
            Answer found = find.get();
            Turns.Part part = turns.endPart(outer);
            if (found == null) {
                return found; // the condition that was asked says so by its words
            }
            int place = all.place(asker);
            if (place >= 0 && found.isUnknown()) {
                keep(place, UNKNOWN, day, day + 1L);
                unknown = place < unknown.length ? unknown : Arrays.copyOf(unknown, place + 1);
                unknown[place] = found;
            } else if (place >= 0) {
                byte answer = found.isYes() ? YES : NO;
                if (part.hasNoDays()) {
                    since = Math.max(since, day);
                    keep(place, answer);
                } else {
                    keep(place, answer, day, part.next());
                }
            }
            return found;
        }

        private boolean isKnown(int place, int day) {
            int known = answers[place];
            return known != 0 && ((known & WITH_DAYS) == 0 || (day >= days[2 * place] && day < days[2 * place + 1]));
        }

        private void keep(int place, byte answer) {
            if (place >= answers.length) {
                answers = Arrays.copyOf(answers, place + 1);
            }
            answers[place] = answer;
        }

        private void keep(int place, byte answer, int from, long until) {
            keep(place, (byte) (answer | WITH_DAYS));
            if (2 * place >= days.length) {
                days = Arrays.copyOf(days, 2 * (place + 1));
            }
            days[2 * place] = from;
            days[2 * place + 1] = (int) Math.min(until, Integer.MAX_VALUE);
        }

        /** Shows nothing of the record. */
        @Override
        public String toString() {
            return "OfConviction[" + answers.length + " places]";
        }
    }
}
