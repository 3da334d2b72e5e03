package org.recordclearance.examples.countyreview.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;

/** Counts what missing facts leave open, and which of it may be relief: by the fact, and by what settles it. For one thread. */
final class ReliefHeld {

    /** What a fact, or something to ask for, keeps open. */
    static final class Open {
        Affected open = Affected.NONE;
        Affected relief = Affected.NONE;
        Affected reliefAlone = Affected.NONE;
        final Map<String, Long> couldBe = new TreeMap<>();

        private long openOfPerson;
        private long reliefOfPerson;
        private long aloneOfPerson;

        private void add(Set<Outcome> possible, boolean mayBeRelief, boolean alone) {
            openOfPerson++;
            reliefOfPerson += mayBeRelief ? 1 : 0;
            aloneOfPerson += mayBeRelief && alone ? 1 : 0;
            possible.forEach(outcome -> couldBe.merge(outcome.words(), 1L, Long::sum));
        }

        private void endPerson() {
            open = open.plus(openOfPerson);
            relief = relief.plus(reliefOfPerson);
            reliefAlone = reliefAlone.plus(aloneOfPerson);
            openOfPerson = 0;
            reliefOfPerson = 0;
            aloneOfPerson = 0;
        }

        private void merge(Open other) {
            open = open.plus(other.open);
            relief = relief.plus(other.relief);
            reliefAlone = reliefAlone.plus(other.reliefAlone);
            other.couldBe.forEach((words, count) -> couldBe.merge(words, count, Long::sum));
        }
    }

    private final RuleSet policy;
    private final LocalDate asOf;

    private final MissingFacts facts = new MissingFacts();
    final Map<String, Open> byFact = new TreeMap<>();
    final Map<String, Open> byRequest = new HashMap<>();
    final Open all = new Open();
    long determinations;

    ReliefHeld(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    void add(Review review) {
        List<Determination> determined = review.determinations();
        determinations += determined.size();
        List<Open> touched = List.of();
        for (int i = 0; i < determined.size(); i++) {
            List<MissingFact> missing = determined.get(i).missing();
            if (!missing.isEmpty()) {
                touched = touched.isEmpty() ? new ArrayList<>(List.of(all)) : touched;
                add(determined.get(i), missing, touched);
            }
        }
        touched.forEach(Open::endPerson);
    }

    private void add(Determination determination, List<MissingFact> missing, List<Open> touched) {
        Set<Outcome> possible = policy.possibleOutcomes(determination.conviction(), asOf);
        boolean mayBeRelief = Outcome.isReliefAmong(possible);
        all.add(possible, mayBeRelief, true);
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> requests = new LinkedHashSet<>();
        for (MissingFact fact : missing) {
            MissingFacts.Known known = facts.of(fact);
            kinds.add(known.kind());
            requests.add(known.request());
        }
        add(kinds, byFact, possible, mayBeRelief, touched);
        add(requests, byRequest, possible, mayBeRelief, touched);
    }

    private static void add(
            Set<String> names, Map<String, Open> to, Set<Outcome> possible, boolean mayBeRelief, List<Open> touched) {
        for (String name : names) {
            Open open = to.computeIfAbsent(name, key -> new Open());
            open.add(possible, mayBeRelief, names.size() == 1);
            touched.add(open);
        }
    }

    void merge(ReliefHeld other) {
        determinations += other.determinations;
        all.merge(other.all);
        merge(other.byFact, byFact);
        merge(other.byRequest, byRequest);
    }

    private static void merge(Map<String, Open> from, Map<String, Open> to) {
        from.forEach((name, open) -> to.computeIfAbsent(name, key -> new Open()).merge(open));
    }
}
