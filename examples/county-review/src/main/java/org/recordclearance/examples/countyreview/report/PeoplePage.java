package org.recordclearance.examples.countyreview.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recordclearance.examples.countyreview.chart.Bars;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.Cell.Share;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** Says who the people are and what becomes of them, by race, sex and age. */
final class PeoplePage {

    /** People with a Prop 64 conviction that the policy covers, and those of whom one gets relief. */
    static final String COVERED_BY_PROP_64 = "covered by Prop 64";

    static final String RELIEVED_OF_PROP_64 = "relieved of Prop 64";

    private final ReportFigures figures;
    private final Count inFiles;
    private final Count relieved;

    PeoplePage(ReportFigures figures) {
        this.figures = figures;
        this.inFiles = PeopleFigure.IN_FILES.count(PeopleFigure.POLICY, figures.people());
        this.relieved = PeopleFigure.RELIEVED.count(PeopleFigure.POLICY, figures.people());
    }

    /** Whose figures those of a group are. */
    static String whose(PersonTrait trait, String value) {
        return "group|" + trait + "|" + value;
    }

    Section of(Charts charts) {
        Sections section = Sections.of("people", "People by race, sex and age")
                .say("The shares are of all people in the files, and of all with relief. Ages are as of "
                        + Words.date(figures.asOf()) + ". None in 7 years: no conviction in the last seven years.");
        PeopleFigure.nested(PeopleFigure.POLICY).forEach(section::sum);
        section.sum(Sum.atMost(COVERED_BY_PROP_64, PeopleFigure.COVERED.of(PeopleFigure.POLICY)))
                .sum(Sum.atMost(RELIEVED_OF_PROP_64, COVERED_BY_PROP_64))
                .sum(Sum.atMost(RELIEVED_OF_PROP_64, relieved.figure()));
        oneEach().forEach(section::sum);
        figures.groups().forEach((trait, byValue) -> {
            Tables table = Tables.ofFound(
                    "People by " + Words.trait(trait).toLowerCase(Locale.ROOT),
                    Words.trait(trait),
                    PeopleFigure.IN_FILES.header,
                    "Share",
                    PeopleFigure.COVERED.header,
                    PeopleFigure.RELIEVED.header,
                    "Share",
                    PeopleFigure.NO_FELONY.header,
                    PeopleFigure.NO_CONVICTION.header,
                    PeopleFigure.NONE_IN_SEVEN_YEARS.header);
            byValue.forEach((value, of) -> {
                table.row(Words.value(trait, value), cells(whose(trait, value), of));
                PeopleFigure.nested(whose(trait, value)).forEach(section::sum);
            });
            section.table(table.total("Everybody", cells(PeopleFigure.POLICY, figures.people())));
        });
        Bars bars = Bars.of("In the files", "With relief");
        figures.groups()
                .getOrDefault(PersonTrait.RACE, Map.of())
                .forEach((race, of) -> bars.bar(Words.value(PersonTrait.RACE, race), of.inFile(), of.relieved()));
        return section.chart(charts.bars("People in the files and with relief, by race", bars))
                .end();
    }

    /** Who is counted for a conviction has at least one of those that are counted. */
    private static List<Sum> oneEach() {
        String prop64 = ChargesPage.which(ChargeKind.PROP_64);
        return List.of(
                Sum.atMost(PeopleFigure.COVERED.of(PeopleFigure.POLICY), OutcomeFigure.COVERED.of(OutcomeFigure.ALL)),
                Sum.of(
                        OutcomeFigure.ofRelief(OutcomeFigure.ALL),
                        List.of(PeopleFigure.RELIEVED.of(PeopleFigure.POLICY))),
                Sum.atMost(COVERED_BY_PROP_64, OutcomeFigure.COVERED.of(prop64)),
                Sum.of(OutcomeFigure.ofRelief(prop64), List.of(RELIEVED_OF_PROP_64)));
    }

    private List<Cell> cells(String whose, PeopleCounts of) {
        Count there = PeopleFigure.IN_FILES.count(whose, of);
        Count helped = PeopleFigure.RELIEVED.count(whose, of);
        return List.of(
                there,
                new Share(there, inFiles),
                PeopleFigure.COVERED.count(whose, of),
                helped,
                new Share(helped, relieved),
                PeopleFigure.NO_FELONY.count(whose, of),
                PeopleFigure.NO_CONVICTION.count(whose, of),
                PeopleFigure.NONE_IN_SEVEN_YEARS.count(whose, of));
    }
}
