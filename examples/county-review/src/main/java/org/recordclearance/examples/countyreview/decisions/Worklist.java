package org.recordclearance.examples.countyreview.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recordclearance.decisions.Decision;
import org.recordclearance.decisions.Fingerprint;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.tables.OfficeTable;
import org.recordclearance.examples.countyreview.tables.TableDay;
import org.recordclearance.examples.countyreview.tables.TableException;

/**
 * A worklist with what an office decided. By the keys a conviction is known again; what says for people which one it is may have been
 * left out, or be as spreadsheets leave it, but not be another's, see {@link RowIdentity}. What else stands there makes no difference.
 *
 * <p>A row without a decision decides nothing. Where it is filled in all the same who decided, when, or a note, the decision may have been
 * forgotten, or the note is about what is still to be asked: the conviction is left for review, and the line is told of.
 */
public final class Worklist {

    /** The columns that say by what a conviction is known again, as the list has them. */
    public static final String CONVICTION_KEY = "Conviction Key";

    /** The columns that say to people which conviction it is, as the list has them. */
    public static final String SUBJECT_ID = "Subject ID";

    /** The column of the number of the person's record. */
    public static final String CII = "CII Number";

    /** The column of the case number. */
    public static final String CASE_NUMBER = "Case Number";

    /** The column of the section. */
    public static final String SECTION = "Section";

    /** The column of the date of birth. */
    public static final String BIRTH_DATE = "Birth Date";

    /** The column of the day of the conviction. */
    public static final String CONVICTION_DATE = "Conviction Date";

    private static final List<String> IDENTITY =
            List.of(SUBJECT_ID, CII, CASE_NUMBER, SECTION, BIRTH_DATE, CONVICTION_DATE);

    /** The column of the key of the facts. */
    public static final String FACTS_KEY = "Facts Key";

    /** The column of the key of the policy. */
    public static final String POLICY_KEY = "Policy Key";

    /** The column of the day for which eligibility was judged. */
    public static final String AS_OF = "As Of";

    private static final String DECISION = "Decision";
    private static final String BY = "By";
    private static final String ON = "On";
    private static final String NOTE = "Note";

    /** The columns that an office fills in. */
    public static final List<String> TO_FILL_IN = List.of(DECISION, BY, ON, NOTE);

    private static final List<String> COLUMNS = Stream.concat(
                    TO_FILL_IN.stream(), Stream.of(CONVICTION_KEY, FACTS_KEY, POLICY_KEY, AS_OF))
            .toList();

    private static final Map<String, Outcome.Kind> WORDS = words();

    private static final int LONGEST_NAME = 200;

    /** A list may be made for a day to come, and be decided before it; so long before, the year is mistyped. */
    private static final int MONTHS_AHEAD = 6;

    private final OfficeTable table;
    private final LocalDate today;
    private final List<Row> rows = new ArrayList<>();
    private final List<Long> withoutDecision = new ArrayList<>();

    private Worklist(OfficeTable table, LocalDate today) {
        this.table = table;
        this.today = today;
    }

    /**
     * What was decided on a list.
     *
     * @param rows the rows with a decision
     * @param withoutDecision the lines of rows that are filled in and have none
     */
    record Decided(List<Row> rows, List<Long> withoutDecision) {}

    /**
     * A row with a decision.
     *
     * @param decision what was decided
     * @param identity of which conviction, as it says to people
     */
    record Row(Decision decision, RowIdentity identity) {}

    private static Map<String, Outcome.Kind> words() {
        Map<String, Outcome.Kind> words = new LinkedHashMap<>();
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            if (kind != Outcome.Kind.REVIEW) {
                words.put(kind.words(), kind);
            }
        }
        return Collections.unmodifiableMap(words);
    }

    /**
     * Reads what was decided.
     *
     * @param file the list
     * @param today the last day on which anything can have been decided
     * @throws TableException if a decision can't be taken as it stands there, naming its line: also one that was made more than half a
     *     year before the as-of date of the list, which nobody had yet
     */
    static Decided read(Path file, LocalDate today) throws IOException {
        try (OfficeTable table = open(file)) {
            Worklist list = new Worklist(table, today);
            list.read();
            return new Decided(list.rows, list.withoutDecision);
        }
    }

    private static OfficeTable open(Path file) throws IOException {
        try {
            return OfficeTable.open(file, COLUMNS);
        } catch (TableException e) {
            throw new TableException(e.getMessage()
                    + "; what is decided on is the worklist.csv of a review, its column Decision filled in");
        }
    }

    private void read() {
        int decision = table.column(DECISION);
        int by = table.column(BY);
        int on = table.column(ON);
        int note = table.column(NOTE);
        int conviction = table.column(CONVICTION_KEY);
        int facts = table.column(FACTS_KEY);
        int policy = table.column(POLICY_KEY);
        int asOf = table.column(AS_OF);
        Map<String, Integer> identity = identityColumns();
        for (Optional<OfficeTable.Row> next = table.next(); next.isPresent(); next = table.next()) {
            OfficeTable.Row row = next.get();
            List<String> cells = row.cells();
            if (cells.get(decision).isEmpty()) {
                if (Stream.of(by, on, note).anyMatch(each -> !cells.get(each).isEmpty())) {
                    withoutDecision.add(row.line());
                }
            } else {
                Fingerprint about = fingerprint(
                        row,
                        key(cells.get(conviction)),
                        key(cells.get(facts)),
                        key(cells.get(policy)),
                        cells.get(asOf));
                Decision decided = new Decision(
                        about,
                        outcome(row, cells.get(decision)),
                        name(row, cells.get(by)),
                        day(row, cells.get(on), about.asOf()),
                        cells.get(note),
                        table.place(row));
                rows.add(new Row(decided, identity(cells, identity)));
            }
        }
    }

    private Map<String, Integer> identityColumns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String each : IDENTITY) {
            table.columnIfThere(each).ifPresent(place -> columns.put(each, place));
        }
        return columns;
    }

    private static RowIdentity identity(List<String> cells, Map<String, Integer> columns) {
        Map<String, String> said = new LinkedHashMap<>();
        columns.forEach((column, place) -> said.put(column, cells.get(place)));
        return new RowIdentity(said);
    }

    /** A key without what spreadsheets and people put around it. */
    private static String key(String cell) {
        return cell.replaceAll("[\\s'\"\u2018\u2019\u201c\u201d]", "")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .toUpperCase(Locale.ROOT);
    }

    private Fingerprint fingerprint(OfficeTable.Row row, String conviction, String facts, String policy, String day) {
        LocalDate asOf = TableDay.read(day)
                .orElseThrow(
                        () -> refused(row, "the column " + AS_OF + " has no day that can be read, such as 2026-11-02"));
        try {
            return new Fingerprint(conviction, facts, policy, asOf);
        } catch (IllegalArgumentException e) {
            throw refused(row, String.valueOf(e.getMessage()));
        }
    }

    private Outcome.Kind outcome(OfficeTable.Row row, String cell) {
        Outcome.Kind outcome = WORDS.get(
                cell.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip());
        if (outcome == null) {
            throw refused(row, "the decision is none of: " + String.join(", ", WORDS.keySet()));
        }
        return outcome;
    }

    private String name(OfficeTable.Row row, String cell) {
        if (cell.isEmpty()) {
            throw refused(row, "it is not said in the column " + BY + " who decided");
        }
        if (cell.length() > LONGEST_NAME) {
            throw refused(row, "the column " + BY + " holds more than a name");
        }
        return cell;
    }

    private LocalDate day(OfficeTable.Row row, String cell, LocalDate asOf) {
        if (cell.isEmpty()) {
            throw refused(row, "it is not said in the column " + ON + " on which day it was decided");
        }
        LocalDate day = TableDay.read(cell)
                .orElseThrow(() -> refused(
                        row,
                        "the column " + ON + " has no day that can be read: write such as 2026-11-02 or 11/02/2026"));
        if (day.isAfter(today)) {
            throw refused(row, "the day on which it was decided has not come yet");
        }
        if (day.isBefore(asOf.minusMonths(MONTHS_AHEAD))) {
            throw refused(
                    row,
                    "the day on which it was decided is more than " + MONTHS_AHEAD
                            + " months before the as-of date of the list: the year may be mistyped");
        }
        return day;
    }

    private TableException refused(OfficeTable.Row row, String why) {
        return new TableException(table.place(row) + ": " + why);
    }
}
