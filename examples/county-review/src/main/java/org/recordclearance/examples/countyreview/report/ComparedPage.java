package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.Sum;
import org.recordclearance.impact.ClearedPeople;

/** Shows the policy beside those that it was compared with. */
final class ComparedPage {

    private static final String PEOPLE_GAINING = "subjectsGaining";
    private static final String PEOPLE_LOSING = "subjectsLosing";
    private static final String GAINING = "convictionsGaining";
    private static final String LOSING = "convictionsLosing";

    private ComparedPage() {}

    /** Whose figures those of a policy are, of which the one that ran is the first, 0. */
    static String whose(int policy) {
        return policy == 0 ? PeopleFigure.POLICY : "compared " + policy;
    }

    /** For the office. */
    static Section forOffice(SummaryFigures summary) {
        return of(summary, " comparison.csv names every conviction on which they differ.");
    }

    /** For the public, which has no other file. */
    static Section forPublic(SummaryFigures summary) {
        return of(summary, "");
    }

    private static Section of(SummaryFigures summary, String more) {
        String policy = summary.group("policy").text("name");
        Sections section = Sections.of("compared", "Policies compared")
                .say("Who gains and who loses is beside " + policy + "." + more);
        Tables table = Tables.of(
                "Policies side by side",
                "Policy",
                "People with relief",
                "No felony",
                "No conviction",
                "None in 7 years",
                "People gaining",
                "People losing",
                "Convictions gaining",
                "Convictions losing");
        List<SummaryFigures> others = summary.list("comparedWith");
        table.row(policy, cells(0, summary));
        for (int other = 1; other <= others.size(); other++) {
            SummaryFigures of = others.get(other - 1);
            table.row(of.group("policy").text("name"), cells(other, of));
            differences(other).forEach(section::sum);
        }
        return section.table(table).end();
    }

    private static List<Cell> cells(int policy, SummaryFigures of) {
        String whose = whose(policy);
        List<Cell> cells = new ArrayList<>();
        cells.add(count(PeopleFigure.RELIEVED.of(whose), of, "subjectsWithSomeReliefCount"));
        Optional<ClearedPeople> people = of.people("reliefWithCurrentEligibilityChoices");
        PeopleFigure.ofCleared()
                .forEach(each -> cells.add(people.isEmpty() ? Cell.Sign.NONE : each.count(whose, people.get())));
        for (String each : List.of(PEOPLE_GAINING, PEOPLE_LOSING, GAINING, LOSING)) {
            cells.add(count(figure(policy, each), of, each));
        }
        return cells;
    }

    /** The policy that ran gains nothing beside itself, and some layouts have no figures of relief. */
    private static Cell count(String figure, SummaryFigures of, String name) {
        return of.has(name) ? new Count(figure, of.whole(name)) : Cell.Sign.NONE;
    }

    private static String figure(int policy, String name) {
        return whose(policy) + "|" + name;
    }

    /** What gains had no relief before, what loses had some. */
    private static List<Sum> differences(int policy) {
        String before = PeopleFigure.RELIEVED.of(PeopleFigure.POLICY);
        List<Sum> sums = new ArrayList<>();
        PeopleFigure.ofCleared()
                .forEach(each -> sums.add(Sum.atMost(each.of(whose(policy)), PeopleFigure.RELIEVED.of(whose(policy)))));
        sums.add(Sum.ifSo(
                List.of(PeopleFigure.RELIEVED.of(whose(policy)), figure(policy, PEOPLE_LOSING)),
                List.of(before, figure(policy, PEOPLE_GAINING))));
        sums.add(Sum.ifSo(
                List.of(PeopleFigure.COVERED.of(PeopleFigure.POLICY)),
                List.of(before, figure(policy, PEOPLE_GAINING))));
        sums.add(Sum.atMost(figure(policy, PEOPLE_LOSING), before));
        sums.add(Sum.atMost(figure(policy, PEOPLE_GAINING), PeopleFigure.RELIEVED.of(whose(policy))));
        sums.add(Sum.atMost(figure(policy, PEOPLE_GAINING), figure(policy, GAINING)));
        sums.add(Sum.atMost(figure(policy, PEOPLE_LOSING), figure(policy, LOSING)));
        sums.add(Sum.of(names(OutcomeFigure.DISMISSED, OutcomeFigure.REDUCED), List.of(figure(policy, LOSING))));
        sums.add(Sum.ifSo(
                names(OutcomeFigure.REDUCED, OutcomeFigure.NOT_ELIGIBLE, OutcomeFigure.REVIEW),
                List.of(figure(policy, GAINING))));
        sums.add(Sum.ifSo(names(OutcomeFigure.NOT_ELIGIBLE, OutcomeFigure.REVIEW), List.of(figure(policy, GAINING))));
        return sums;
    }

    private static List<String> names(OutcomeFigure... figures) {
        return Stream.of(figures).map(each -> each.of(OutcomeFigure.ALL)).toList();
    }
}
