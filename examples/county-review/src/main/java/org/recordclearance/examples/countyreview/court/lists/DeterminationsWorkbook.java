package org.recordclearance.examples.countyreview.court.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.decisions.Worklist;
import org.recordclearance.examples.countyreview.spool.Sorted;

/**
 * The workbook of determinations: a sheet for each kind of outcome, by court and case. What names something is a text, so that no
 * spreadsheet takes zeros away or makes a formula of it. One sheet after another is written, so that none is in memory.
 */
public final class DeterminationsWorkbook {

    private static final List<CourtColumn> COLUMNS = List.of(
            CourtColumn.COURT,
            CourtColumn.CASE_NUMBER,
            CourtColumn.NAME,
            CourtColumn.BIRTH_DATE,
            CourtColumn.SECTION,
            CourtColumn.LEVEL,
            CourtColumn.CONVICTION_DATE,
            CourtColumn.OUTCOME,
            CourtColumn.REMEDY,
            CourtColumn.AUTHORITY,
            CourtColumn.REASON,
            CourtColumn.NOTE,
            CourtColumn.GROUP,
            CourtColumn.MIXED,
            CourtColumn.OTHERS,
            CourtColumn.CASE_UNTIL,
            CourtColumn.SINCE,
            CourtColumn.EARLIER_ORDER,
            CourtColumn.NEXT_CHANGE,
            CourtColumn.NEXT_OUTCOME,
            CourtColumn.MISSING,
            CourtColumn.WHERE,
            CourtColumn.CII,
            CourtColumn.SUBJECT_ID,
            CourtColumn.COUNTY);

    private static final Map<String, String> ABOUT_SHEETS = Map.of(
            "Dismiss", "Convictions to be dismissed, in a case that has a number.",
            "Reduce", "Convictions to be reduced, in a case that has a number.",
            "Review", "Convictions of which a person decides, in a case that has a number.",
            "Not eligible", "Convictions of which the policy denies relief.",
            "Needs a case number",
                    "Convictions to be dismissed, reduced or decided whose record has no number of the case.");

    /** The sheet of all that a person decides, wherever else it is, with room for the decision. */
    static final String WORKLIST = "Worklist";

    /** Of each entry there is one sheet that takes it, but for those of which nothing is determined. */
    static final List<String> SHEETS = List.of("Dismiss", "Reduce", "Review", "Not eligible", "Needs a case number");

    private static final int ROWS_IN_MEMORY = 500;
    private static final String DAY = "mm/dd/yyyy";

    /** So many rows fit on a sheet, its header among them. */
    private static final int MOST_ROWS = 1_048_576;

    private final Workbook workbook;
    private final int mostRows;

    private DeterminationsWorkbook(Workbook workbook, int mostRows) {
        this.workbook = workbook;
        this.mostRows = mostRows;
    }

    /**
     * Writes the workbook.
     *
     * @param entries the entries
     * @param title what it is of
     * @param draft a file that is not there, which is made and needed no longer then
     * @param out takes the workbook
     */
    public static void write(Sorted<CourtEntry> entries, String title, Path draft, OutputStream out)
            throws IOException {
        write(entries, title, draft, out, MOST_ROWS);
    }

    static void write(Sorted<CourtEntry> entries, String title, Path draft, OutputStream out, int mostRows)
            throws IOException {
        try (OutputStream drafted = OwnerOnly.newBufferedFile(draft);
                Workbook workbook = new Workbook(drafted, "county-review", "1.0")) {
            workbook.setCompressionLevel(Deflater.BEST_SPEED);
            DeterminationsWorkbook writer = new DeterminationsWorkbook(workbook, mostRows);
            for (String sheet : SHEETS) {
                writer.sheet(sheet, COLUMNS, List.of(), entries, entry -> sheet.equals(sheetOf(entry)));
            }
            writer.sheet(WORKLIST, CaseLists.WORK, Worklist.TO_FILL_IN, entries, CourtEntry::isToBeDecided);
            writer.explain(title);
        }
        UndatedWorkbook.copy(draft, out);
    }

    /** Gets the sheet of an entry, or an empty text. */
    static String sheetOf(CourtEntry entry) {
        String kind = entry.get(CourtColumn.KIND);
        if (kind.isEmpty()) {
            return "";
        }
        if (entry.needsCaseNumber()) {
            return "Needs a case number";
        }
        return switch (Outcome.Kind.valueOf(kind)) {
            case NOT_ELIGIBLE -> "Not eligible";
            case DISMISS -> "Dismiss";
            case REDUCE -> "Reduce";
            case REVIEW -> "Review";
        };
    }

    private void sheet(
            String name,
            List<CourtColumn> columns,
            List<String> more,
            Sorted<CourtEntry> entries,
            Predicate<CourtEntry> isOn)
            throws IOException {
        SheetRows rows = new SheetRows(name, columns, more);
        entries.forEach(entry -> {
            if (isOn.test(entry)) {
                rows.add(entry);
            }
        });
        rows.end();
    }

    private void explain(String title) throws IOException {
        Worksheet sheet = workbook.newWorksheet("Columns explained");
        sheet.width(0, 24);
        sheet.width(1, 120);
        int row = 0;
        sheet.inlineString(row++, 0, title);
        for (String name : SHEETS) {
            sheet.inlineString(row, 0, name);
            sheet.inlineString(row++, 1, ABOUT_SHEETS.getOrDefault(name, ""));
        }
        sheet.inlineString(row, 0, WORKLIST);
        sheet.inlineString(
                row++,
                1,
                "All convictions of which a person decides, with room for the decision; saved as CSV, a review takes it"
                        + " with --decisions.");
        Set<CourtColumn> columns = new LinkedHashSet<>(COLUMNS);
        columns.addAll(CaseLists.WORK);
        for (CourtColumn column : columns) {
            sheet.inlineString(row, 0, column.header());
            sheet.inlineString(row++, 1, column.explanation());
        }
        sheet.finish();
    }

    /** The rows of a sheet, which goes on in another one where it is full. */
    private final class SheetRows {
        private final String name;
        private final List<CourtColumn> columns;
        private final List<String> more;
        private Worksheet sheet;
        private int sheets = 1;
        private int row = 1;

        SheetRows(String name, List<CourtColumn> columns, List<String> more) {
            this.name = name;
            this.columns = columns;
            this.more = more;
            this.sheet = begin(name);
        }

        private Worksheet begin(String title) {
            Worksheet begun = workbook.newWorksheet(title);
            begun.freezePane(0, 1);
            for (int column = 0; column < columns.size(); column++) {
                begun.width(column, SheetWidths.of(columns.get(column)));
                header(begun, column, columns.get(column).header());
            }
            for (int column = 0; column < more.size(); column++) {
                header(begun, columns.size() + column, more.get(column));
            }
            return begun;
        }

        private static void header(Worksheet of, int column, String text) {
            of.inlineString(0, column, text);
            of.style(0, column).bold().fillColor("E8E8E8").set();
        }

        void add(CourtEntry entry) throws IOException {
            if (row == mostRows) {
                end();
                sheets++;
                sheet = begin(name + " " + sheets);
                row = 1;
            }
            for (int column = 0; column < columns.size(); column++) {
                write(entry, columns.get(column), column);
            }
            row++;
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        private void write(CourtEntry entry, CourtColumn column, int at) {
            var day = PrintedValue.day(entry, column).filter(SheetWidths::hasDay);
            if (day.isPresent()) {
                sheet.value(row, at, day.get());
                sheet.style(row, at).format(DAY).set();
            } else if (!entry.get(column).isEmpty()) {
                sheet.inlineString(row, at, SheetWidths.fitting(PrintedValue.of(entry, column)));
            }
        }

        void end() throws IOException {
            sheet.setAutoFilter(0, 0, row - 1, columns.size() + more.size() - 1);
            sheet.finish();
        }
    }
}
