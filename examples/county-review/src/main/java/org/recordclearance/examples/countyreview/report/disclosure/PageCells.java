package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.List;
import java.util.Optional;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;

/** Names the numbers of a page: one that stands in several tables has one name. */
final class PageCells {

    /** The tables in which no number is of people, convictions or rows. */
    static final String PARAMETERS = "What the policy runs with";

    /** The people of all tables by race, sex and age. */
    static final String EVERYBODY = "Everybody";

    static final String PROP_64 = "Proposition 64 convictions";
    static final String BY_RACE = "People by race";
    static final List<String> PILOTS = List.of("as-los-angeles", "as-contra-costa", "as-san-francisco");

    private static final String LEVEL = "of these: ";

    private PageCells() {}

    /** The name of a cell, if it is a number of something that the report is known to count. */
    static Optional<String> name(Section section, Table table, int row, int column) {
        Row of = table.rows().get(row);
        String header = table.columns().get(column + 1);
        if (number(of.cells().get(column)).isEmpty()) {
            return Optional.empty();
        }
        String name = switch (section.id()) {
            case "policy" ->
                header.equals("Rows")
                        ? "rows" + (of.isTotal() ? "" : "|" + row)
                        : of.isTotal() ? "rejected" : "file|" + row;
            case "glance" ->
                table.caption().equals("People")
                        ? "people|"
                                + List.of("In the files", "Covered", "With relief")
                                        .get(row)
                        : "all|" + (of.isTotal() ? "All" : of.name());
            case "without" -> without(of, header);
            case "charges" ->
                (of.isTotal() ? "kind|" : "charge|") + table.caption() + (of.isTotal() ? "" : "|" + row) + "|" + header;
            case "people" ->
                of.name().equals(EVERYBODY) ? "people|" + header : group(table.caption(), of.name(), row, header);
            case "years" -> of.isTotal() ? "all|" + header : "year|" + row + "|" + header;
            case "reasons" -> row == table.rows().size() - 1 ? "undecided" : "reason|" + row;
            case "missing", "coming" -> section.id() + "|" + row + "|" + header;
            case "compared" -> compared(row, header);
            case "quality" ->
                table.caption().equals("Rejected rows")
                        ? of.isTotal() ? "rejected" : "rejected|" + row
                        : "quality|" + table.caption() + "|" + row;
            default -> PILOTS.contains(section.id()) ? pilot(table, of) : "";
        };
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static String group(String caption, String name, int row, String header) {
        return "group|" + caption + "|" + (caption.equals(BY_RACE) ? name : row) + "|" + header;
    }

    private static String without(Row row, String header) {
        String what = switch (row.cells().get(0)) {
            case "no felony" -> "No felony";
            case "no conviction" -> "No conviction";
            default -> "None in 7 years";
        };
        if (header.equals("Certain")) {
            return (row.name().equals("By this policy") ? "people" : "if|" + row.name()) + "|" + what;
        }
        return "possible|" + row.name() + "|" + what;
    }

    private static String compared(int row, String header) {
        String what = header.equals("People with relief") ? "With relief" : header;
        return (row == 0 ? "people|" : "compared|" + row + "|") + what;
    }

    private static String pilot(Table table, Row row) {
        if (table.caption().equals("People with relief, by race")) {
            return row.isTotal() ? "people|With relief" : group(BY_RACE, row.name(), 0, "With relief");
        }
        if (row.name().startsWith(LEVEL)) {
            return "level|" + row.name().substring(LEVEL.length());
        }
        return switch (row.name()) {
            case "People with a Proposition 64 conviction" -> "covered64";
            case "People of whom one is dismissed or reduced" -> "relieved64";
            case "Convictions dismissed and sealed" -> "kind|" + PROP_64 + "|Dismissed";
            case "Convictions reduced" -> "kind|" + PROP_64 + "|Reduced";
            case "People who have no felony any more" -> "people|No felony";
            case "People who have no conviction any more" -> "people|No conviction";
            case "People who have none of the last seven years any more" -> "people|None in 7 years";
            default -> "";
        };
    }

    /** The number in a cell, if it holds nothing else. */
    static Optional<Long> number(String cell) {
        return cell.matches("[0-9][0-9,]*") ? Optional.of(Long.parseLong(cell.replace(",", ""))) : Optional.empty();
    }
}
