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

    /**
     * What a fact keeps open.
     *
     * @param request what to ask the DOJ for, empty if nothing that it has would settle the fact
     * @param open what it keeps open
     */
    record OfFact(String request, Open open) {

        private static OfFact of(MissingFact fact) {
            return new OfFact(DojRequest.of(fact).map(DojRequest::what).orElse(""), new Open());
        }
    }

    private final RuleSet policy;
    private final LocalDate asOf;

    final Map<String, OfFact> byFact = new TreeMap<>();
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
        boolean mayBeRelief =
                possible.stream().anyMatch(outcome -> outcome.kind().isRelief());
        all.add(possible, mayBeRelief, true);
        Set<String> requests = new LinkedHashSet<>();
        for (MissingFact fact : missing) {
            OfFact ofFact = byFact.computeIfAbsent(fact.words(), words -> OfFact.of(fact));
            ofFact.open().add(possible, mayBeRelief, missing.size() == 1);
            touched.add(ofFact.open());
            requests.add(ofFact.request());
        }
        for (String request : requests) {
            Open open = byRequest.computeIfAbsent(request, what -> new Open());
            open.add(possible, mayBeRelief, requests.size() == 1);
            touched.add(open);
        }
    }

    void merge(ReliefHeld other) {
        determinations += other.determinations;
        all.merge(other.all);
        other.byFact.forEach((fact, theirs) -> byFact.computeIfAbsent(
                        fact, words -> new OfFact(theirs.request(), new Open()))
                .open()
                .merge(theirs.open()));
        other.byRequest.forEach((what, open) ->
                byRequest.computeIfAbsent(what, words -> new Open()).merge(open));
    }
}
