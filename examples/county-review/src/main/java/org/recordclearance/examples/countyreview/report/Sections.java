package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** Puts a section together. For one thread. */
final class Sections {

    private final String id;
    private final String heading;
    private boolean ownPage;
    private final List<String> paragraphs = new ArrayList<>();
    private String chart = "";
    private final List<Table> tables = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    private Sections(String id, String heading) {
        this.id = id;
        this.heading = heading;
    }

    static Sections of(String id, String heading) {
        return new Sections(id, heading);
    }

    Sections onOwnPage() {
        ownPage = true;
        return this;
    }

    /** Says something in which nothing is counted. */
    Sections say(String paragraph) {
        paragraphs.add(paragraph);
        return this;
    }

    Sections chart(String markup) {
        chart = markup;
        return this;
    }

    /** Adds a table, unless it has no rows. */
    Sections table(Tables table) {
        if (!table.isEmpty()) {
            tables.add(table.end());
            sums.addAll(table.sums());
        }
        return this;
    }

    Sections sum(Sum sum) {
        sums.add(sum);
        return this;
    }

    Section end() {
        return new Section(id, heading, ownPage, paragraphs, chart, tables, sums);
    }
}
