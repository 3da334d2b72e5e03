package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recordclearance.decisions.DecidedPolicy;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.quality.MissingFacts;
import org.recordclearance.examples.countyreview.report.ReportFigures.Charged;
import org.recordclearance.examples.countyreview.report.ReportFigures.Coming;
import org.recordclearance.examples.countyreview.report.ReportFigures.Decided;
import org.recordclearance.examples.countyreview.report.ReportFigures.Missing;
import org.recordclearance.impact.ClearedPeople;
import org.recordclearance.impact.ReliefTally;
import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Subject;

/** Counts what a report reports, a person at a time. For one thread; tallies of several threads are merged, in any order. */
final class ReportTally {

    private static final ClearedPeople NOBODY = new ClearedPeople(0, 0, 0);

    private static final String BY_A_PERSON = "Decided by a person";

    private final LocalDate asOf;
    private final ComingRelief ahead;
    private PeopleCounts people = new PeopleCounts(0, 0, 0, NOBODY);
    private final ReliefTally relief = new ReliefTally(Prop64Offenses::provenLevel);
    private long coveredByProp64;
    private long relievedOfProp64;
    private final Map<Charged, Outcomes> charges = new HashMap<>();
    private final Map<PersonTrait, Map<String, PeopleCounts>> groups = new HashMap<>();
    private final Map<Integer, Outcomes> years = new HashMap<>();
    private final Map<Decided, Map<Charged, Long>> reasons = new HashMap<>();
    private final Map<String, Missing> missing = new HashMap<>();
    private final MissingFacts known = new MissingFacts();
    private long undecided;
    private final Coming[] coming = new Coming[ReportFigures.YEARS_AHEAD];

    ReportTally(RuleSet policy, LocalDate asOf) {
        this.asOf = asOf;
        this.ahead = new ComingRelief(policy, asOf);
        Arrays.fill(coming, new Coming(0, 0));
    }

    void add(ReviewedPerson reviewed) {
        Review review = reviewed.review();
        boolean covered = false;
        boolean relieved = false;
        boolean prop64 = false;
        boolean prop64Relieved = false;
        boolean[] coming = new boolean[0];
        for (Determination each : review.determinations()) {
            Conviction conviction = each.conviction();
            ChargeKind.Charge charge = ChargeKind.Charge.of(conviction.count().offense());
            Outcomes outcome = Outcomes.of(each);
            Charged charged = new Charged(charge, ChargeLevel.of(conviction));
            charges.merge(charged, outcome, Outcomes::plus);
            years.merge(year(conviction), outcome, Outcomes::plus);
            addReason(each, charged);
            covered |= each.isCovered();
            relieved |= outcome.relieved() > 0;
            prop64 |= each.isCovered() && charge.kind() == ChargeKind.PROP_64;
            prop64Relieved |= outcome.relieved() > 0 && charge.kind() == ChargeKind.PROP_64;
            if (outcome.relieved() == 0) {
                int year = ahead.yearOf(each);
                if (year >= 0) {
                    coming = coming.length == 0 ? new boolean[ReportFigures.YEARS_AHEAD] : coming;
                    addComing(year, 1, coming[year] ? 0 : 1);
                    coming[year] = true;
                }
            }
        }
        coveredByProp64 += prop64 ? 1 : 0;
        relievedOfProp64 += prop64Relieved ? 1 : 0;
        addPerson(review, covered, relieved);
    }

    private static int year(Conviction conviction) {
        int year = conviction.date().earliest().getYear();
        return year == conviction.date().latest().getYear() ? year : 0;
    }

    private void addReason(Determination each, Charged charged) {
        if (each.missing().isEmpty()) {
            reasons.computeIfAbsent(new Decided(each.outcome(), reason(each)), key -> new HashMap<>())
                    .merge(charged, 1L, Long::sum);
            return;
        }
        undecided++;
        Set<String> facts = new HashSet<>();
        each.missing().forEach(fact -> facts.add(known.of(fact).kind()));
        facts.forEach(fact -> missing.merge(fact, new Missing(1, facts.size() == 1 ? 1 : 0), Missing::plus));
    }

    /** Who decided by hand, and when, is in the results and no matter of a report, which may be published. */
    private static String reason(Determination each) {
        return each.step().equals(DecidedPolicy.STEP) ? BY_A_PERSON : each.reason();
    }

    private void addComing(int year, long convictions, long persons) {
        coming[year] = coming[year].plus(new Coming(convictions, persons));
    }

    private void addPerson(Review review, boolean covered, boolean relieved) {
        ClearedPeople cleared = NOBODY;
        if (relieved) {
            ReliefTally one = new ReliefTally(Prop64Offenses::provenLevel);
            one.add(review);
            cleared = one.certain();
            relief.merge(one);
        }
        PeopleCounts person = new PeopleCounts(1, covered ? 1 : 0, relieved ? 1 : 0, cleared);
        people = people.plus(person);
        Subject subject = review.rapSheet().subject();
        for (PersonTrait trait : PersonTrait.values()) {
            groups.computeIfAbsent(trait, key -> new HashMap<>())
                    .merge(trait.of(subject, asOf), person, PeopleCounts::plus);
        }
    }

    ReportTally merge(ReportTally other) {
        people = people.plus(other.people);
        relief.merge(other.relief);
        coveredByProp64 += other.coveredByProp64;
        relievedOfProp64 += other.relievedOfProp64;
        undecided += other.undecided;
        other.charges.forEach((charged, outcomes) -> charges.merge(charged, outcomes, Outcomes::plus));
        other.years.forEach((year, outcomes) -> years.merge(year, outcomes, Outcomes::plus));
        other.missing.forEach((fact, count) -> missing.merge(fact, count, Missing::plus));
        other.groups.forEach((trait, byValue) -> byValue.forEach((value, counts) ->
                groups.computeIfAbsent(trait, key -> new HashMap<>()).merge(value, counts, PeopleCounts::plus)));
        other.reasons.forEach((decided, byCharge) -> byCharge.forEach((charged, count) ->
                reasons.computeIfAbsent(decided, key -> new HashMap<>()).merge(charged, count, Long::sum)));
        for (int year = 0; year < coming.length; year++) {
            addComing(year, other.coming[year].convictions(), other.coming[year].people());
        }
        return this;
    }

    ReportFigures figures() {
        Map<PersonTrait, Map<String, PeopleCounts>> byTrait = new TreeMap<>();
        groups.forEach((trait, byValue) -> byTrait.put(trait, inOrder(byValue)));
        Map<Decided, Map<Charged, Long>> byReason = new TreeMap<>();
        reasons.forEach((decided, byCharge) -> byReason.put(decided, inOrder(byCharge)));
        return new ReportFigures(
                asOf,
                people,
                relief.possible(),
                coveredByProp64,
                relievedOfProp64,
                inOrder(charges),
                Collections.unmodifiableMap(byTrait),
                inOrder(years),
                Collections.unmodifiableMap(byReason),
                inOrder(missing),
                undecided,
                List.of(coming));
    }

    private static <K extends Comparable<K>, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
