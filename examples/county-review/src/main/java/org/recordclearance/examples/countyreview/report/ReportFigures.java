package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.impact.ClearedPeople;

/**
 * What the tally of a report has counted of all people, without a word of prose. All maps are in order.
 *
 * @param asOf the day for which eligibility is judged
 * @param people everybody, and what becomes of them
 * @param possible who may be cleared, those who certainly are among them
 * @param relievedOfProp64 people with a Prop 64 conviction that is dismissed or reduced
 * @param coveredByProp64 people with a Prop 64 conviction that the policy covers
 * @param charges covered convictions by section and level
 * @param groups people by race, sex and age
 * @param years covered convictions by the year of the conviction; 0 where it is not known
 * @param reasons what steps decided, by outcome and reason, then by section and level
 * @param missing the kinds of facts that keep determinations open
 * @param undecided determinations that missing facts keep open
 * @param coming what becomes eligible in each of the next years, in order
 */
record ReportFigures(
        LocalDate asOf,
        PeopleCounts people,
        ClearedPeople possible,
        long coveredByProp64,
        long relievedOfProp64,
        Map<Charged, Outcomes> charges,
        Map<PersonTrait, Map<String, PeopleCounts>> groups,
        Map<Integer, Outcomes> years,
        Map<Decided, Map<Charged, Long>> reasons,
        Map<String, Missing> missing,
        long undecided,
        List<Coming> coming) {

    /** How many years are looked ahead. */
    static final int YEARS_AHEAD = 10;

    /**
     * A section and a level.
     *
     * @param charge the section
     * @param level the level
     */
    record Charged(ChargeKind.Charge charge, ChargeLevel level) implements Comparable<Charged> {
        @Override
        public int compareTo(Charged other) {
            int byCharge = charge.compareTo(other.charge);
            return byCharge != 0 ? byCharge : level.compareTo(other.level);
        }
    }

    /**
     * What a step decided.
     *
     * @param outcome the outcome
     * @param reason the reason
     */
    record Decided(Outcome outcome, String reason) implements Comparable<Decided> {

        private static final Comparator<Decided> ORDER = Comparator.comparing((Decided each) -> each.outcome.words())
                .thenComparing(Decided::reason)
                .thenComparing(each -> each.outcome.kind());

        @Override
        public int compareTo(Decided other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How many determinations a kind of missing fact keeps open.
     *
     * @param determinations the determinations
     * @param alone those that it alone keeps open
     */
    record Missing(long determinations, long alone) {
        Missing plus(Missing more) {
            return new Missing(determinations + more.determinations, alone + more.alone);
        }
    }

    /**
     * What becomes eligible in a year that begins on the as-of date or its anniversary.
     *
     * @param convictions the convictions that get relief for the first time
     * @param people who have them
     */
    record Coming(long convictions, long people) {
        Coming plus(Coming more) {
            return new Coming(convictions + more.convictions, people + more.people);
        }
    }

    /** All of one kind of charge. */
    Outcomes of(ChargeKind kind) {
        return charges.entrySet().stream()
                .filter(each -> each.getKey().charge().kind() == kind)
                .map(Map.Entry::getValue)
                .reduce(Outcomes.NONE, Outcomes::plus);
    }

    /** All of one kind of charge and a level. */
    Outcomes of(ChargeKind kind, ChargeLevel level) {
        return charges.entrySet().stream()
                .filter(each ->
                        each.getKey().charge().kind() == kind && each.getKey().level() == level)
                .map(Map.Entry::getValue)
                .reduce(Outcomes.NONE, Outcomes::plus);
    }

    Outcomes all() {
        return charges.values().stream().reduce(Outcomes.NONE, Outcomes::plus);
    }
}
