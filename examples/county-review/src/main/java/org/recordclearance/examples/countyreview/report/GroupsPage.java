package org.recordclearance.examples.countyreview.report;

import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;

/** Shows what is to be done, case by case: the groups of the court package. */
final class GroupsPage {

    /** The name of the section in links. */
    static final String ID = "groups";

    private GroupsPage() {}

    static Section of(SummaryFigures summary) {
        SummaryFigures groups = summary.group(ID);
        SummaryFigures cases = groups.group("cases");
        SummaryFigures convictions = groups.group("convictions");
        Tables table = Tables.of("Cases and convictions", "What is to be done", "Cases", "Convictions");
        long allCases = 0;
        long allConvictions = 0;
        for (String group : cases.byName().keySet()) {
            allCases += cases.whole(group);
            allConvictions += convictions.whole(group);
            table.row(
                    Words.sentence(group),
                    count("cases " + group, cases.whole(group)),
                    count("convictions " + group, convictions.whole(group)));
        }
        table.total(count("cases", allCases), count("convictions", allConvictions));
        return Sections.of(ID, "What is to be done, by case")
                .say(
                        "A court clears a case. A case is in the first of these groups that one of its convictions is in. The lists in"
                                + " the folder court name each of them.")
                .table(table)
                .table(Tables.of("Mixed cases", "Cases", "Number")
                        .row(
                                "Of which the convictions differ in outcome or group",
                                count("mixed", groups.whole("mixedCases"))))
                .end();
    }

    private static Cell count(String name, long value) {
        return new Count(ID + "|" + name, value);
    }
}
