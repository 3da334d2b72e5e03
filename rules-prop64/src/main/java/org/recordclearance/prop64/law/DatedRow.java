package org.recordclearance.prop64.law;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.InForce;

/**
 * What every row of a table of the law says beside its rule: from when to when it holds, which day decides that (the day of the
 * offense, of the conviction, or the as-of date), and what must still be confirmed of it by whom.
 *
 * @param inForce from when to when it holds
 * @param decides which day decides
 * @param confirm what must still be confirmed, empty if nothing
 * @param who who must confirm it, empty if nobody
 */
public record DatedRow(InForce inForce, String decides, String confirm, String who) {

    /** What has no days, as it is the choice of a policy. */
    static final DatedRow OF_A_POLICY = new DatedRow(InForce.ALWAYS, "as-of", "", "");

    /** Validates what must be confirmed by whom. */
    public DatedRow {
        if (confirm.isEmpty() != who.isEmpty()) {
            throw new IllegalStateException("what must be confirmed needs somebody who does");
        }
    }

    /** Reads the cells of a row. */
    static DatedRow of(Map<String, String> row) {
        return new DatedRow(
                new InForce(day(row, "from"), day(row, "to")),
                cell(row, "decides"),
                cell(row, "confirm"),
                cell(row, "who"));
    }

    private static @Nullable LocalDate day(Map<String, String> row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? null : day(cell);
    }

    /** Reads a day such as {@code 2016-11-09}, of which tables have hundreds, in a hundredth of the time of a formatter. */
    private static LocalDate day(String cell) {
        if (cell.length() != "2016-11-09".length()) {
            throw new IllegalStateException("a table of the law has a day that is none");
        }
        return LocalDate.of(
                Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 5, 7, 10), Integer.parseInt(cell, 8, 10, 10));
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("a table of the law needs the column " + column);
        }
        return cell;
    }
}
