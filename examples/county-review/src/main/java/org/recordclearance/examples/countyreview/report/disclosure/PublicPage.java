package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;

/**
 * A report without the numbers that tell of fewer than 11 people, convictions or rows: neither such a number stands there, nor can
 * it be computed of those that do, whether of one table or of several (see {@code SmallCells}).
 *
 * <p>A share stands where its number and the number that it is a share of do. A picture stands where every number of its section
 * does. Rows of which every number is withheld are left out, where the file decides which rows there are. What is not known to be safe
 * is left out.
 *
 * <p>Covered is whoever computes with all numbers and shares of the page: sums of rows and columns, the same number in several tables,
 * groups within groups, levels and kinds of charges, reasons that come to the convictions of an outcome, a section or a level, the
 * missing facts, and the differences between policies. Not covered is what is known from elsewhere: the other result files, an
 * earlier public page of nearly the same file, a record that somebody knows.
 */
public final class PublicPage {

    /** Stands for a number that is withheld. */
    static final String WITHHELD = "*";

    private static final String MEANING = WITHHELD
            + " stands for a number that is withheld: it is fewer than 11, or would tell one that is, by subtraction. The share of such a"
            + " number is withheld too, and so is a picture of it.";

    /** Sections with paragraphs that hold numbers of people or convictions. */
    private static final Set<String> NUMBERS_IN_WORDS = Set.of("glance", "missing", "quality");

    /** Sections whose rows are those that are found in the file. */
    private static final Set<String> FOUND = Set.of("charges", "people", "years", "reasons", "missing", "quality");

    private static final Set<String> KNOWN = Set.of(
            "policy",
            "glance",
            "without",
            "charges",
            "people",
            "years",
            "reasons",
            "missing",
            "coming",
            "compared",
            "quality");

    private static final List<String> FIRST = List.of(
            "people|In",
            "people|With",
            "people|",
            "all|",
            "covered64",
            "relieved64",
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
        return new ReportPage(
                page.title(),
                page.subtitle(),
                page.sections().stream().map(shown::section).toList(),
                "Determinations are recommendations to a prosecutor. Numbers of fewer than 11 are withheld.");
    }

    /** Chooses which numbers of a page are shown. */
    static SmallCells read(ReportPage page) {
        SmallCells cells = new SmallCells();
        for (Section section : page.sections()) {
            for (Table table : section.tables()) {
                for (int row = 0; row < table.rows().size(); row++) {
                    List<String> words = table.rows().get(row).cells();
                    for (int column = 0; column < words.size(); column++) {
                        long number = PageCells.number(words.get(column)).orElse(0L);
                        PageCells.name(section, table, row, column).ifPresent(name -> cells.add(name, number));
                    }
                }
            }
        }
        PageRelations.add(page, cells);
        cells.choose(FIRST);
        return cells;
    }

    private Section section(Section section) {
        if (!KNOWN.contains(section.id()) && !PageCells.PILOTS.contains(section.id())) {
            String why = "This section is left out, as it is not known what its numbers would tell.";
            return new Section(section.id(), section.heading(), section.ownPage(), List.of(why), "", List.of());
        }
        List<Table> tables = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        boolean whole = true;
        boolean shorter = false;
        for (Table table : section.tables()) {
            Table shown = table.caption().equals(PageCells.PARAMETERS) ? table : table(section, table);
            shorter |= shown.rows().size() < table.rows().size();
            whole &= shown.equals(table);
            if (shown.rows().stream().allMatch(PublicPage::isWithheld)
                    && shown.rows().size() < table.rows().size()) {
                leftOut.add(table.caption());
            } else {
                tables.add(shown);
            }
        }
        List<String> paragraphs = new ArrayList<>();
        if (!NUMBERS_IN_WORDS.contains(section.id())) {
            paragraphs.addAll(section.paragraphs());
        }
        if (!whole) {
            paragraphs.add(MEANING);
        }
        if (shorter) {
            paragraphs.add("Rows in which every number is withheld are left out.");
        }
        if (!leftOut.isEmpty()) {
            paragraphs.add("Left out, as every number is withheld: " + String.join("; ", leftOut) + ".");
        }
        return new Section(
                section.id(), section.heading(), section.ownPage(), paragraphs, whole ? section.chart() : "", tables);
    }

    private Table table(Section section, Table table) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Row of = table.rows().get(row);
            List<String> words = new ArrayList<>();
            for (int column = 0; column < of.cells().size(); column++) {
                words.add(cell(section, table, row, column));
            }
            Row shown = new Row(of.name(), words, of.isTotal());
            boolean found = FOUND.contains(section.id()) || isFoundInPilots(section, table, of);
            if (!found || PageRelations.isTotal(of) || !isWithheld(shown)) {
                rows.add(shown);
            }
        }
        return new Table(table.caption(), table.columns(), rows);
    }

    /** The races, and levels that only San Francisco names in any case. */
    private static boolean isFoundInPilots(Section section, Table table, Row row) {
        boolean level = row.name().equals("of these: infraction") || row.name().equals("of these: level not known");
        return PageCells.PILOTS.contains(section.id())
                && (table.caption().endsWith("by race")
                        || level && !section.id().equals("as-san-francisco"));
    }

    private static boolean isWithheld(Row row) {
        return row.cells().contains(WITHHELD)
                && row.cells().stream().noneMatch(each -> PageCells.number(each).orElse(0L) > 0);
    }

    private String cell(Section section, Table table, int row, int column) {
        String words = table.rows().get(row).cells().get(column);
        if (table.columns().get(column + 1).equals("Share")) {
            String whole =
                    table.columns().get(column).equals("In the files") ? "people|In the files" : "people|With relief";
            boolean shown = column > 0 && cells.isShown(whole) && isShown(section, table, row, column - 1);
            return shown ? words : WITHHELD;
        }
        boolean number = PageCells.number(words).isPresent();
        return !number || isShown(section, table, row, column) ? words : WITHHELD;
    }

    private boolean isShown(Section section, Table table, int row, int column) {
        return PageCells.name(section, table, row, column)
                .filter(cells::isShown)
                .isPresent();
    }
}
