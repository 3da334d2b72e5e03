package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.Cell.Text;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;

/** Shows what changed against an earlier review. */
final class ChangesPage {

    /** The name of the section in links. */
    static final String ID = "changes";

    private final SummaryFigures changes;

    private ChangesPage(SummaryFigures changes) {
        this.changes = changes;
    }

    static Section of(SummaryFigures summary) {
        return new ChangesPage(summary.group("changes")).section();
    }

    private Section section() {
        SummaryFigures since = changes.group("since");
        return Sections.of(ID, "Since the earlier review")
                .say("Beside the review as of " + Words.date(LocalDate.parse(since.text("asOf"))) + " under the policy "
                        + since.text("policy") + ". changes.csv names every person and conviction.")
                .say(
                        "Relief that was granted before is not new: it is not to be granted twice. What is not clear is compared"
                                + " with nothing: a person looks at it.")
                .table(relief())
                .table(kinds())
                .table(causes())
                .table(outcomes())
                .end();
    }

    private Tables relief() {
        return Tables.of("Relief", "Convictions with relief", "Convictions")
                .row("New: no relief in the earlier review", count("reliefNew"))
                .row("Granted before", count("reliefGrantedBefore"))
                .row("Not clear whether it was granted before", count("reliefNotClear"))
                .row("Carried out: relief in the earlier review, which the record shows now", count("reliefCarriedOut"))
                .row("Taken back: relief in the earlier review and none now", count("reliefTakenBack"));
    }

    private Tables kinds() {
        Tables table = Tables.of("What changed", "Change", "People", "Rows of the list");
        SummaryFigures people = changes.group("subjectsByChange");
        SummaryFigures rows = changes.group("rowsByChange");
        for (String each : rows.byName().keySet()) {
            table.row(
                    each, figure("people of " + each, people.whole(each)), figure("rows of " + each, rows.whole(each)));
        }
        return table;
    }

    private Tables causes() {
        Tables table = Tables.ofFound("Why outcomes differ", "Why", "Convictions");
        SummaryFigures causes = changes.group("outcomesByCause");
        for (String each : causes.byName().keySet()) {
            table.row(each, figure("because of " + each, causes.whole(each)));
        }
        return table;
    }

    private Tables outcomes() {
        Tables table = Tables.ofFound("Outcomes that differ", "In the earlier review", "Now", "Convictions");
        SummaryFigures outcomes = changes.group("outcomesFromTo");
        for (String from : outcomes.byName().keySet()) {
            SummaryFigures now = outcomes.group(from);
            for (String to : now.byName().keySet()) {
                table.row(from, new Text(to), figure("from " + from + " to " + to, now.whole(to)));
            }
        }
        return table;
    }

    private Cell count(String name) {
        return figure(name, changes.whole(name));
    }

    private static Cell figure(String name, long value) {
        return new Count("changes|" + name, value);
    }
}
