package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.examples.countyreview.chart.Bars;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.examples.countyreview.report.page.Cell.Text;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.Sum;
import org.recordclearance.impact.ClearedPeople;

/** Says what the policy does at a glance, and whom it rids of what. */
final class ReliefPage {

    private final ReportFigures figures;
    private final SummaryFigures summary;
    private final ClearedPeople certain;

    ReliefPage(ReportFigures figures, SummaryFigures summary, ClearedPeople certain) {
        this.figures = figures;
        this.summary = summary;
        this.certain = certain;
    }

    Section glance(Charts charts) {
        Outcomes all = figures.all();
        PeopleCounts everybody = figures.people();
        Tables people = Tables.of("People", "People", "Number")
                .row("In the files", PeopleFigure.IN_FILES.count(PeopleFigure.POLICY, everybody))
                .row(
                        "With a conviction that the policy covers",
                        PeopleFigure.COVERED.count(PeopleFigure.POLICY, everybody))
                .row(
                        "With a conviction that is dismissed or reduced",
                        PeopleFigure.RELIEVED.count(PeopleFigure.POLICY, everybody));
        Tables convictions = Tables.of("Convictions that the policy covers", "Outcome", "Convictions");
        for (OutcomeFigure each : OutcomeFigure.values()) {
            if (each != OutcomeFigure.COVERED && each != OutcomeFigure.MAY_BE_COVERED) {
                convictions.row(each.header, each.count(OutcomeFigure.ALL, all));
            }
        }
        convictions
                .total(OutcomeFigure.COVERED.count(OutcomeFigure.ALL, all))
                .row(
                        "Besides: may be covered, as a fact is missing that would tell; a person decides",
                        OutcomeFigure.MAY_BE_COVERED.count(OutcomeFigure.ALL, all));
        String chart = charts.bars(
                "Convictions by outcome",
                Bars.of("Convictions")
                        .bar("Dismissed", all.dismissed())
                        .bar("Reduced", all.reduced())
                        .bar("Not eligible", all.notEligible())
                        .bar("To decide", all.review()));
        return Sections.of("glance", "At a glance")
                .chart(chart)
                .table(people)
                .table(convictions)
                .end();
    }

    Section without() {
        Sections section = Sections.of("without", "People with no felony, no conviction, none in seven years")
                .say("Certain: whatever is unknown in the record turns out to be. Possible: if all of it turns out"
                        + " well. People who had none before are not counted.");
        Tables table = Tables.of("People left without", "What is dismissed or reduced", "Left", "Certain", "Possible");
        List<String> whose = new ArrayList<>();
        ClearedPeople possible = summary.people("possible").orElse(figures.possible());
        add(table, whose, "By this policy", PeopleFigure.POLICY, certain, possible);
        addHypothetical(table, whose, "If all of Proposition 64 were dismissed", "reliefWithDismissAllProp64");
        addHypothetical(table, whose, "If related charges were dismissed too", "reliefWithDismissAllProp64AndRelated");
        comparedPolicies(whose).forEach(section::sum);
        return section.table(table).end();
    }

    private void addHypothetical(Tables into, List<String> whose, String what, String name) {
        summary.people(name)
                .ifPresent(people -> add(
                        into,
                        whose,
                        what,
                        "if " + name,
                        people,
                        summary.group("possible").people(name).orElse(people)));
    }

    private static void add(
            Tables into, List<String> all, String what, String whose, ClearedPeople certain, ClearedPeople possible) {
        String mayBe = whose + ", possible";
        all.addAll(List.of(whose, mayBe));
        for (PeopleFigure each : PeopleFigure.ofCleared()) {
            String left = switch (each) {
                case NO_FELONY -> "with no felony";
                case NO_CONVICTION -> "with no conviction";
                default -> "with no conviction in the last seven years";
            };
            into.row(what, new Text(left), each.count(whose, certain), each.count(mayBe, possible));
        }
    }

    /** What two policies do is compared by whoever reads: so is what one does more than the other. */
    private List<Sum> comparedPolicies(List<String> here) {
        List<String> whose = new ArrayList<>(here);
        for (int policy = 1; policy <= summary.list("comparedWith").size(); policy++) {
            whose.add(ComparedPage.whose(policy));
        }
        List<Sum> sums = new ArrayList<>();
        for (int one = 0; one < whose.size(); one++) {
            for (int other = one + 1; other < whose.size(); other++) {
                for (PeopleFigure each : PeopleFigure.values()) {
                    sums.add(Sum.atMost(each.of(whose.get(one)), each.of(whose.get(other))));
                }
            }
        }
        return sums;
    }
}
