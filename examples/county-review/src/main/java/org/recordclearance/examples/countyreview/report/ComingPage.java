package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recordclearance.examples.countyreview.chart.Bars;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.Sum;
import org.recordclearance.rapsheet.Anniversary;

/** Says what becomes eligible in the next years. */
final class ComingPage {

    private ComingPage() {}

    static Section of(ReportFigures figures, Charts charts) {
        Sections section = Sections.of("coming", "The next ten years")
                .say("Convictions that get no relief now, and will if nothing is added to the record.");
        Tables table = Tables.of(
                "What becomes eligible as time passes",
                "Twelve months until",
                "Convictions",
                "People with one of them");
        Bars bars = Bars.of("Convictions");
        List<String> convictions = new ArrayList<>();
        for (int year = 0; year < figures.coming().size(); year++) {
            ReportFigures.Coming of = figures.coming().get(year);
            String figure = "coming|" + year;
            convictions.add(figure);
            table.row(
                    Words.date(Anniversary.of(figures.asOf(), year + 1)),
                    new Count(figure, of.convictions()),
                    new Count(figure + "|people", of.people()));
            section.sum(Sum.atMost(figure + "|people", figure));
            bars.bar(Integer.toString(figures.asOf().getYear() + year + 1), of.convictions());
        }
        section.sum(Sum.of(
                Stream.of(OutcomeFigure.NOT_ELIGIBLE, OutcomeFigure.REVIEW, OutcomeFigure.MAY_BE_COVERED)
                        .map(each -> each.of(OutcomeFigure.ALL))
                        .toList(),
                convictions));
        boolean any = figures.coming().stream().anyMatch(each -> each.convictions() > 0);
        String title = "Convictions that become eligible, by the year in which the twelve months end";
        return section.chart(any ? charts.bars(title, bars) : "").table(table).end();
    }
}
