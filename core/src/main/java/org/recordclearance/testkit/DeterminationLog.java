package org.recordclearance.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.cases.CaseLine;

/**
 * What policies determine of fixed records, a line for each record and policy: kept in a file beside a policy, it tells in the
 * build which determinations a change has changed.
 *
 * <p>A line has the name of the record, the policy and its version, for each day a letter for each conviction ({@code D}
 * dismiss, {@code R} reduce, {@code N} not eligible, {@code V} review, a full stop for one that is not covered), and a fingerprint
 * of the words, reasons and remedies. Records of which a policy covers nothing have no line. Immutable and safe for use by several
 * threads.
 */
public final class DeterminationLog {

    /** The first line of a log. */
    public static final String HEADER = "record,policy,version,outcomes,fingerprint";

    private final List<Line> lines;

    private record Line(String record, String policy, String version, String outcomes, String fingerprint) {

        static Line parse(String text) {
            List<String> cells = CaseLine.cells(text);
            if (cells.size() != 5) {
                throw new IllegalArgumentException("a line of the log has five cells");
            }
            return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }

        List<String> key() {
            return List.of(record, policy);
        }

        boolean isSame(Line other) {
            return outcomes.equals(other.outcomes) && fingerprint.equals(other.fingerprint);
        }

        String text() {
            return String.join(",", record.replace(',', ';'), policy, version, outcomes, fingerprint);
        }
    }

    private DeterminationLog(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Determines records.
     *
     * @param records the records by name
     * @param policies the policies
     * @param days the as-of dates
     * @return the log
     */
    public static DeterminationLog of(
            Map<String, RapSheet> records, Collection<? extends RuleSet> policies, List<LocalDate> days) {
        List<Line> lines = new ArrayList<>();
        records.forEach((name, sheet) -> {
            for (RuleSet policy : policies) {
                line(name, sheet, policy, days).ifPresent(lines::add);
            }
        });
        return new DeterminationLog(lines);
    }

    private static Optional<Line> line(String name, RapSheet sheet, RuleSet policy, List<LocalDate> days) {
        CRC32 fingerprint = new CRC32();
        List<String> outcomes = new ArrayList<>();
        boolean covers = false;
        for (LocalDate day : days) {
            StringBuilder letters = new StringBuilder();
            for (Conviction conviction : sheet.knownOrPossibleConvictions()) {
                Optional<Determination> determination = policy.determine(conviction, day);
                covers |= determination.isPresent();
                letters.append(determination.map(DeterminationLog::letter).orElse('.'));
                String words = determination.map(DeterminationLog::words).orElse("");
                fingerprint.update((words + "\n").getBytes(StandardCharsets.UTF_8));
            }
            outcomes.add(letters.toString());
        }
        return covers
                ? Optional.of(new Line(
                        name.replace(',', ';'),
                        policy.name(),
                        policy.version(),
                        String.join(" ", outcomes),
                        HexFormat.of().toHexDigits((int) fingerprint.getValue())))
                : Optional.empty();
    }

    private static char letter(Determination determination) {
        return switch (determination.outcome().kind()) {
            case DISMISS -> 'D';
            case REDUCE -> 'R';
            case NOT_ELIGIBLE -> 'N';
            case REVIEW -> 'V';
        };
    }

    private static String words(Determination determination) {
        return String.join(
                "|",
                determination.outcome().words(),
                determination.reason(),
                determination.remedy().words());
    }

    /**
     * Reads a log.
     *
     * @param text the text of its file
     * @return the log
     * @throws IllegalArgumentException if it is none
     */
    public static DeterminationLog parse(String text) {
        List<String> all = text.lines().toList();
        if (all.isEmpty() || !all.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("a log begins with " + HEADER);
        }
        return new DeterminationLog(
                all.subList(1, all.size()).stream().map(Line::parse).toList());
    }

    /**
     * Gets the text of its file.
     *
     * @return the header and a line for each record and policy, with line feeds
     */
    public String text() {
        return HEADER + "\n" + lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    /**
     * Compares with an earlier log of the same records.
     *
     * @param earlier the log that was kept
     * @return a sentence for each determination that differs, and whether the version of its policy is another; empty if none does
     */
    public List<String> changesSince(DeterminationLog earlier) {
        Map<List<String>, Line> before = new LinkedHashMap<>();
        earlier.lines.forEach(line -> before.put(line.key(), line));
        List<String> changes = new ArrayList<>();
        for (Line now : lines) {
            Line then = before.remove(now.key());
            if (then == null) {
                changes.add(about(now) + "is new or was not covered, now " + now.outcomes());
            } else if (!now.isSame(then)) {
                changes.add(about(now) + "was " + then.outcomes() + ", is " + now.outcomes()
                        + (then.outcomes().equals(now.outcomes()) ? " in other words" : "") + version(then, now));
            }
        }
        before.values().forEach(then -> changes.add(about(then) + "was " + then.outcomes() + ", is not covered"));
        return changes;
    }

    private static String about(Line line) {
        return line.policy() + ", " + line.record() + ": ";
    }

    private static String version(Line then, Line now) {
        return then.version().equals(now.version())
                ? "; the version of the policy is still " + now.version()
                : "; the version was " + then.version() + ", is " + now.version();
    }

    /**
     * Returns how many lines there are.
     *
     * @return such as {@code DeterminationLog[1200 lines]}
     */
    @Override
    public String toString() {
        return "DeterminationLog[" + lines.size() + " lines]";
    }
}
