package org.recordclearance.examples.countyreview.report.page;

import java.util.List;

/**
 * A report, ready to be printed.
 *
 * @param title the title
 * @param subtitle what it is of, and as of when
 * @param sections its sections, in order
 * @param closing what is said at the end
 */
public record ReportPage(String title, String subtitle, List<Section> sections, String closing) {

    /** Copies the list. */
    public ReportPage {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param id its name in links
     * @param heading its heading
     * @param ownPage if it is printed on a page of its own
     * @param paragraphs what is said before the tables, in which nothing is counted
     * @param chart the markup of a picture of numbers that are in the tables, or nothing
     * @param tables its tables
     * @param sums what sums up to what, of the numbers in this section and in others
     */
    public record Section(
            String id,
            String heading,
            boolean ownPage,
            List<String> paragraphs,
            String chart,
            List<Table> tables,
            List<Sum> sums) {

        /** Copies the lists. */
        public Section {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
            sums = List.copyOf(sums);
        }
    }

    /**
     * A table, the first column of which names the row.
     *
     * @param caption what it is of
     * @param columns the headers of the columns
     * @param rows the rows
     * @param isFound if the file decides which rows there are, so that a row tells by being there
     */
    public record Table(String caption, List<String> columns, List<Row> rows, boolean isFound) {

        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Checks if a column holds words, which stand to the left as its header does. */
        public boolean isText(int column) {
            return column == 0
                    || rows.stream().anyMatch(row -> row.cells().get(column - 1).isText());
        }
    }

    /**
     * A row.
     *
     * @param name what it is of
     * @param cells its other cells, in the order of the columns
     * @param isTotal if it sums up the others
     */
    public record Row(String name, List<Cell> cells, boolean isTotal) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
