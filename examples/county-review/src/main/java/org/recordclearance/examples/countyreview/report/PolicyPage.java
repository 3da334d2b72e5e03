package org.recordclearance.examples.countyreview.report;

import java.nio.file.Path;
import java.util.List;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.Cell.Text;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;

/** Says which policy ran, and of what files. */
final class PolicyPage {

    /** The rows of all files, and those that are rejected. */
    static final String ROWS = "rows";

    static final String REJECTED = "rejected";

    private PolicyPage() {}

    /** For the office, which is warned of what the figures could be mistaken for. */
    static Section forOffice(SummaryFigures summary, List<String> warnings) {
        Sections section = begin();
        warnings.forEach(section::say);
        return add(section, summary, " policy.md is the decision table that ran.");
    }

    /** For the public: a warning tells how few people a policy covers, and the public has no other file. */
    static Section forPublic(SummaryFigures summary) {
        return add(begin(), summary, "");
    }

    private static Sections begin() {
        return Sections.of("policy", "The policy, and what was read");
    }

    private static Section add(Sections section, SummaryFigures summary, String more) {
        SummaryFigures policy = summary.group("policy");
        SummaryFigures options = summary.group("options");
        Tables parameters = Tables.of("What the policy runs with", "Parameter", "Value");
        options.byName()
                .keySet()
                .forEach(name -> parameters.row(Words.sentence(name), new Text(Words.parameter(options.text(name)))));
        Tables files = Tables.of("What was read", "File", "Rows", "Rejected rows");
        for (SummaryFigures file : summary.list("inputs")) {
            String name = String.valueOf(Path.of(file.text("file")).getFileName());
            String which = "|" + file.text("file");
            files.row(
                    name,
                    new Count(ROWS + which, file.whole("rows")),
                    new Count(REJECTED + which, file.whole("rowsRejected")));
        }
        files.total(new Count(ROWS, summary.whole("rowsRead")), new Count(REJECTED, summary.whole("rowsRejected")));
        return section.say("The policy is " + policy.text("name") + ", version " + policy.text("version")
                        + ", of version " + summary.text("libraryVersion")
                        + " of the library." + more)
                .table(parameters)
                .table(files)
                .end();
    }
}
