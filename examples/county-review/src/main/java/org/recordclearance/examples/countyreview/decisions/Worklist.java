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
 * A worklist with what an office decided. A row without a decision says nothing. Beside the decision only the keys are read and the
 * day that they are of: what else stands there may have been changed, sorted or left out.
 */
public final class Worklist {

    /** The columns that say by what a conviction is known again, as the list has them. */
    public static final String CONVICTION_KEY = "Conviction Key";

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

    private final OfficeTable table;
    private final LocalDate today;

    private Worklist(OfficeTable table, LocalDate today) {
        this.table = table;
        this.today = today;
    }

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
     * @throws TableException if a decision can't be taken as it stands there, naming its line
     */
    public static List<Decision> read(Path file, LocalDate today) throws IOException {
        try (OfficeTable table = OfficeTable.open(file, COLUMNS)) {
            return new Worklist(table, today).decisions();
        }
    }

    private List<Decision> decisions() {
        int decision = table.column(DECISION);
        int by = table.column(BY);
        int on = table.column(ON);
        int note = table.column(NOTE);
        int conviction = table.column(CONVICTION_KEY);
        int facts = table.column(FACTS_KEY);
        int policy = table.column(POLICY_KEY);
        int asOf = table.column(AS_OF);
        List<Decision> decisions = new ArrayList<>();
        for (Optional<OfficeTable.Row> next = table.next(); next.isPresent(); next = table.next()) {
            OfficeTable.Row row = next.get();
            List<String> cells = row.cells();
            if (!cells.get(decision).isEmpty()) {
                Fingerprint about = fingerprint(
                        row,
                        key(cells.get(conviction)),
                        key(cells.get(facts)),
                        key(cells.get(policy)),
                        cells.get(asOf));
                decisions.add(new Decision(
                        about,
                        outcome(row, cells.get(decision)),
                        name(row, cells.get(by)),
                        day(row, cells.get(on)),
                        cells.get(note),
                        table.place(row)));
            }
        }
        return decisions;
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

    private LocalDate day(OfficeTable.Row row, String cell) {
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
        return day;
    }

    private TableException refused(OfficeTable.Row row, String why) {
        return new TableException(table.place(row) + ": " + why);
    }
}
