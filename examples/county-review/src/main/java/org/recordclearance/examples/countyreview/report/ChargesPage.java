package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.recordclearance.examples.countyreview.chart.Bars;
import org.recordclearance.examples.countyreview.report.ReportFigures.Charged;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.Cell.Text;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** Says what convictions come to, by section and level, and by year. */
final class ChargesPage {

    private final ReportFigures figures;

    ChargesPage(ReportFigures figures) {
        this.figures = figures;
    }

    /** Whose figures those of a section and a level are. */
    static String which(Charged charged) {
        return "charge|" + charged.charge() + "|" + charged.level();
    }

    /** Whose figures those of a kind of charge are. */
    static String which(ChargeKind kind) {
        return "kind|" + kind;
    }

    /** Whose figures those of Prop 64 convictions of a level are. */
    static String which(ChargeLevel level) {
        return "level|" + level;
    }

    Section charges() {
        Sections section = Sections.of("charges", "Convictions by section, level and outcome")
                .say(
                        "Proposition 64 convictions stand apart from related charges. Those of the last column, of which it is"
                                + " not known whether the policy covers them, are in no other.");
        for (ChargeKind kind : ChargeKind.values()) {
            Tables table = Tables.ofFound(Words.kind(kind), OutcomeFigure.headers("Section", "Level"));
            figures.charges().forEach((charged, of) -> {
                if (charged.charge().kind() == kind) {
                    String name = charged.charge().section();
                    table.row(
                            name.isEmpty() ? "Section not known" : name,
                            after(Words.level(charged.level()), OutcomeFigure.cells(which(charged), of)));
                    section.sum(OutcomeFigure.sum(which(charged)));
                }
            });
            if (!table.isEmpty()) {
                table.total("Total", after("All levels", OutcomeFigure.cells(which(kind), figures.of(kind))));
            }
            section.table(table).sum(OutcomeFigure.sum(which(kind)));
        }
        for (OutcomeFigure each : OutcomeFigure.values()) {
            section.sum(Sum.of(
                    List.of(each.of(OutcomeFigure.ALL)),
                    Arrays.stream(ChargeKind.values())
                            .map(kind -> each.of(which(kind)))
                            .toList()));
        }
        levels().forEach(section::sum);
        return section.end();
    }

    /** Prop 64 convictions of a level are those of all sections, and those of all levels are all. */
    private List<Sum> levels() {
        List<Sum> sums = new ArrayList<>();
        for (OutcomeFigure each : OutcomeFigure.values()) {
            for (ChargeLevel level : ChargeLevel.values()) {
                sums.add(Sum.of(
                        List.of(each.of(which(level))),
                        figures.charges().keySet().stream()
                                .filter(charged ->
                                        charged.charge().kind() == ChargeKind.PROP_64 && charged.level() == level)
                                .map(charged -> each.of(which(charged)))
                                .toList()));
            }
            sums.add(Sum.of(
                    List.of(each.of(which(ChargeKind.PROP_64))),
                    Arrays.stream(ChargeLevel.values())
                            .map(level -> each.of(which(level)))
                            .toList()));
        }
        return sums;
    }

    private static List<Cell> after(String words, List<Cell> numbers) {
        return Stream.concat(Stream.<Cell>of(new Text(words)), numbers.stream()).toList();
    }

    Section years(Charts charts) {
        Sections section = Sections.of("years", "By year of conviction");
        Tables table = Tables.ofFound("Convictions by year of conviction", OutcomeFigure.headers("Year"));
        Bars bars = Bars.of("Dismissed", "Reduced", "Not eligible", "To decide");
        figures.years().forEach((year, of) -> {
            String which = "year|" + year;
            table.row(year == 0 ? "Not known" : Integer.toString(year), OutcomeFigure.cells(which, of));
            section.sum(OutcomeFigure.sum(which));
            if (year != 0) {
                bars.bar(Integer.toString(year), of.dismissed(), of.reduced(), of.notEligible(), of.review());
            }
        });
        table.total("Total", OutcomeFigure.cells(OutcomeFigure.ALL, figures.all()));
        return section.sum(OutcomeFigure.sum(OutcomeFigure.ALL))
                .chart(charts.bars("Convictions by year and outcome", bars))
                .table(table)
                .end();
    }
}
