package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;
import org.recordclearance.examples.countyreview.report.page.Sum;
import org.recordclearance.study.disclosure.SmallCells;

/**
 * A report without the numbers that tell of fewer than 11 people, convictions or rows: neither such a number stands there, nor can
 * it be computed of those that do, whether of one table or of several (see {@code SmallCells}).
 *
 * <p>A share stands where its number and the number that it is a share of do. A picture stands where every number of its section
 * does. Rows of which every number is withheld are left out, where the file decides which rows there are.
 *
 * <p>Covered is whoever computes with all numbers and shares of the page by the sums that its sections state. Not covered is what is
 * known from elsewhere: the other result files, an earlier public page of nearly the same file, a record that somebody knows.
 */
public final class PublicPage {

    /** Stands for a number that is withheld. */
    static final Cell WITHHELD = new Cell.Sign("*");

    /** The greatest number that is withheld. */
    private static final long MOST = 10;

    private static final String MEANING = WITHHELD.words()
            + " stands for a number that is withheld: it is fewer than 11, or would tell one that is, by subtraction. The share of such a"
            + " number is withheld too, and so is a picture of it.";

    /** What is shown before other numbers are: people, then all convictions, relief first, by kind and by level, then rows. */
    private static final List<String> FIRST = List.of(
            "people|IN_FILES",
            "people|RELIEVED",
            "people|",
            "all|COVERED",
            "all|DISMISSED",
            "all|REDUCED",
            "all|",
            "covered by Prop 64",
            "relieved of Prop 64",
            "kind|",
            "level|",
            "rows",
            "rejected");

    private final SmallCells cells;

    private PublicPage(SmallCells cells) {
        this.cells = cells;
    }

    /**
     * Obtains what may be published of a page.
     *
     * @param page the page with all numbers
     */
    public static ReportPage of(ReportPage page) {
        PublicPage shown = new PublicPage(read(page));
        List<Section> sections = new ArrayList<>();
        page.sections().forEach(each -> sections.add(shown.section(each, sections.isEmpty())));
        return new ReportPage(
                page.title(), page.subtitle(), sections, page.closing() + " Numbers of fewer than 11 are withheld.");
    }

    /** Chooses which numbers of a page are shown. */
    static SmallCells read(ReportPage page) {
        SmallCells cells = new SmallCells(MOST);
        counts(page).forEach(each -> cells.add(each.figure(), each.value()));
        page.sections().stream()
                .flatMap(section -> section.sums().stream())
                .distinct()
                .forEach(sum -> state(sum, cells));
        cells.choose(FIRST);
        return cells;
    }

    private static void state(Sum sum, SmallCells cells) {
        if (sum.onlyIfSo()) {
            cells.sumIfSo(sum.wholes(), sum.parts());
        } else {
            cells.sum(sum.wholes(), sum.parts());
        }
    }

    /** All numbers of a page. */
    private static Stream<Cell.Count> counts(ReportPage page) {
        return page.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Count.class::isInstance)
                .map(Cell.Count.class::cast);
    }

    /** The first section says what is withheld. */
    private Section section(Section section, boolean isFirst) {
        List<Table> tables = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        boolean whole = true;
        boolean shorter = false;
        for (Table table : section.tables()) {
            Table shown = shown(table);
            shorter |= shown.rows().size() < table.rows().size();
            whole &= shown.equals(table);
            if (shown.rows().stream().allMatch(PublicPage::isWithheld)
                    && shown.rows().size() < table.rows().size()) {
                leftOut.add(table.caption());
            } else {
                tables.add(shown);
            }
        }
        List<String> paragraphs = new ArrayList<>(section.paragraphs());
        if (isFirst) {
            paragraphs.add(MEANING);
        }
        if (shorter) {
            paragraphs.add("Rows in which every number is withheld are left out.");
        }
        if (!leftOut.isEmpty()) {
            paragraphs.add("Left out, as every number is withheld: " + String.join("; ", leftOut) + ".");
        }
        return new Section(
                section.id(),
                section.heading(),
                section.ownPage(),
                paragraphs,
                whole ? section.chart() : "",
                tables,
                List.of());
    }

    private Table shown(Table table) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            Row shown =
                    new Row(row.name(), row.cells().stream().map(this::shown).toList(), row.isTotal());
            if (!table.isFound() || row.isTotal() || !isWithheld(shown)) {
                rows.add(shown);
            }
        }
        return new Table(table.caption(), table.columns(), rows, table.isFound());
    }

    private static boolean isWithheld(Row row) {
        return row.cells().contains(WITHHELD)
                && row.cells().stream().noneMatch(each -> each instanceof Cell.Count count && count.value() > 0);
    }

    private boolean isShown(Cell cell) {
        if (cell instanceof Cell.Share share) {
            return isShown(share.part()) && isShown(share.whole());
        }
        return !(cell instanceof Cell.Count count) || cells.isShown(count.figure());
    }

    private Cell shown(Cell cell) {
        return isShown(cell) ? cell : WITHHELD;
    }
}
