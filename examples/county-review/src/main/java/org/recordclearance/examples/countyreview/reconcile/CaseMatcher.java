package org.recordclearance.examples.countyreview.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds which of ours and which of the court's belong together, among those that have a case number in common. Two do where nothing
 * else fits either of them: in all that both state, or else in less. Where more fit, all that do are said to be ambiguous, unless it
 * makes no difference which is which. For one thread and one case number.
 */
final class CaseMatcher {

    /** So many pairs are looked at; of a number that so many rows have nobody knows which case it is. */
    private static final long MOST_PAIRS = 100_000;

    /** What takes the results. */
    interface Taker {

        /** Takes two that belong together. */
        void pair(CasePair pair);

        /** Takes those of which it is not known which belong together. */
        void ambiguous(List<CaseRow> ours, List<CaseRow> theirs);

        /** Takes one of ours that the court does not have; its case may be there. */
        void oursAlone(CaseRow row, boolean caseIsThere);

        /** Takes one of the court's that we do not have; its case may be here. */
        void theirsAlone(CaseRow row, boolean caseIsHere);
    }

    private static final BiPredicate<CaseRow, CaseRow> SECTION_AND_NAME =
            (ours, theirs) -> ours.fitsInSection(theirs) && ours.fitsInName(theirs);

    private static final BiPredicate<CaseRow, CaseRow> ALL =
            SECTION_AND_NAME.and((ours, theirs) -> ours.fitsInDate(theirs));

    private static final BiPredicate<CaseRow, CaseRow> NUMBER_AND_NAME =
            (ours, theirs) -> ours.fitsInSectionNumber(theirs) && ours.fitsInName(theirs);

    private static final BiPredicate<CaseRow, CaseRow> SECTION_AND_DATE =
            (ours, theirs) -> ours.fitsInSection(theirs) && ours.fitsInDate(theirs);

    private static final List<BiPredicate<CaseRow, CaseRow>> FITS =
            List.of(ALL, SECTION_AND_NAME, NUMBER_AND_NAME, SECTION_AND_DATE);

    private final Taker taker;

    CaseMatcher(Taker taker) {
        this.taker = taker;
    }

    /** Matches those that have a case number in common. */
    void match(List<CaseRow> ours, List<CaseRow> theirs) {
        if ((long) ours.size() * theirs.size() > MOST_PAIRS) {
            taker.ambiguous(ours, theirs);
            return;
        }
        Rest all = new Rest(ours, theirs);
        for (Component court : all.components(CaseRow::mayBeOfCourtOf)) {
            matchInCourt(court);
        }
        all.ours.forEach(row -> taker.oursAlone(row, false));
        all.theirs.forEach(row -> taker.theirsAlone(row, false));
    }

    private void matchInCourt(Component court) {
        if (court.isPair()) {
            taker.pair(new CasePair(court.ours.get(0), court.theirs.get(0)));
            return;
        }
        Rest rest = new Rest(court.ours, court.theirs);
        for (BiPredicate<CaseRow, CaseRow> fit : FITS) {
            for (Component component : rest.components(fit.and(CaseRow::mayBeOfCourtOf))) {
                settle(component);
            }
        }
        rest.ours.forEach(row -> taker.oursAlone(row, true));
        rest.theirs.forEach(row -> taker.theirsAlone(row, true));
    }

    private void settle(Component component) {
        if (component.isPair() || component.isOfEquals()) {
            for (int i = 0; i < component.ours.size(); i++) {
                taker.pair(new CasePair(component.ours.get(i), component.theirs.get(i)));
            }
        } else {
            taker.ambiguous(component.ours, component.theirs);
        }
    }

    /** Rows that fit each other, directly or by way of others. */
    private record Component(List<CaseRow> ours, List<CaseRow> theirs) {

        boolean isPair() {
            return ours.size() == 1 && theirs.size() == 1;
        }

        /** As many of ours as of the court's, and those of each side all say the same: it makes no difference which is which. */
        boolean isOfEquals() {
            return ours.size() == theirs.size()
                    && ours.stream().allMatch(ours.get(0)::saysTheSame)
                    && theirs.stream().allMatch(theirs.get(0)::saysTheSame);
        }
    }

    /** The rows that are not settled yet. */
    private static final class Rest {
        private final List<CaseRow> ours;
        private final List<CaseRow> theirs;

        Rest(List<CaseRow> ours, List<CaseRow> theirs) {
            this.ours = new ArrayList<>(ours);
            this.theirs = new ArrayList<>(theirs);
        }

        /** Takes out all that fit something, as components; what fits nothing is left. */
        List<Component> components(BiPredicate<CaseRow, CaseRow> fits) {
            List<Component> components = new ArrayList<>();
            List<CaseRow> alone = new ArrayList<>();
            while (!ours.isEmpty()) {
                CaseRow first = ours.remove(0);
                Component component = grow(first, fits);
                if (component.theirs.isEmpty()) {
                    alone.add(first);
                } else {
                    components.add(component);
                }
            }
            ours.addAll(alone);
            return components;
        }

        private Component grow(CaseRow first, BiPredicate<CaseRow, CaseRow> fits) {
            Component component = new Component(new ArrayList<>(List.of(first)), new ArrayList<>());
            int ourNext = 0;
            int theirNext = 0;
            while (ourNext < component.ours.size() || theirNext < component.theirs.size()) {
                if (ourNext < component.ours.size()) {
                    CaseRow mine = component.ours.get(ourNext++);
                    move(theirs, component.theirs, other -> fits.test(mine, other));
                } else {
                    CaseRow other = component.theirs.get(theirNext++);
                    move(ours, component.ours, mine -> fits.test(mine, other));
                }
            }
            return component;
        }

        private static void move(List<CaseRow> from, List<CaseRow> to, Predicate<CaseRow> which) {
            List<CaseRow> kept = new ArrayList<>();
            for (CaseRow each : from) {
                (which.test(each) ? to : kept).add(each);
            }
            from.clear();
            from.addAll(kept);
        }
    }
}
