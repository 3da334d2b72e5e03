package org.recordclearance.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;
import org.recordclearance.testkit.cases.CaseLine;

/**
 * What policies determine of fixed records, a line for each record and policy: kept in a file beside a policy, it tells in the
 * build which determinations a change has changed.
 *
 * <p>A line has the name of the record, the policy and its version, for each day a letter for each conviction ({@code D}
 * dismiss, {@code R} reduce, {@code N} not eligible, {@code V} review, a full stop for one that is not covered), a fingerprint of
 * the words, reasons and remedies, and what the letters were under the version before, where they differ. Records of which a policy
 * covers nothing, and covered nothing, have no line. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class DeterminationLog {

    /** The first line of a log. */
    public static final String HEADER = "record,policy,version,outcomes,fingerprint,was";

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R(?=- |\\R|#)");

    /** Stands for the outcomes where nothing is covered. */
    private static final String NOTHING = "-";

    private final List<Line> lines;
    /** Their names, those without a line included as far as they are known. */
    private final Set<String> records;
    /** Of the policies by name, those that cover nothing included as far as they are known. */
    private final Map<String, String> versions;

    private record Line(String record, String policy, String version, String outcomes, String fingerprint, String was) {

        static Line parse(String text) {
            List<String> cells = CaseLine.cells(text);
            if (cells.size() != 6) {
                throw new IllegalArgumentException("a line of the log has six cells");
            }
            return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
        }

        List<String> key() {
            return List.of(record, policy);
        }

        boolean isSame(Line other) {
            return outcomes.equals(other.outcomes) && fingerprint.equals(other.fingerprint);
        }

        boolean coversNothing() {
            return outcomes.equals(NOTHING);
        }

        Line since(String before) {
            return new Line(record, policy, version, outcomes, fingerprint, before.equals(outcomes) ? "" : before);
        }

        String text() {
            return String.join(",", record, policy, version, outcomes, fingerprint, was);
        }
    }

    private DeterminationLog(List<Line> lines, Set<String> records, Map<String, String> versions) {
        this.lines = List.copyOf(lines);
        this.records = Set.copyOf(records);
        this.versions = Map.copyOf(versions);
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
        return new DeterminationLog(
                lines,
                records.keySet().stream().map(DeterminationLog::name).collect(Collectors.toSet()),
                policies.stream().collect(Collectors.toMap(RuleSet::name, RuleSet::version)));
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
                        name(name),
                        policy.name(),
                        policy.version(),
                        String.join(" ", outcomes),
                        HexFormat.of().toHexDigits((int) fingerprint.getValue()),
                        ""))
                : Optional.empty();
    }

    private static String name(String record) {
        return record.replace(',', ';');
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
        List<Line> lines = all.subList(1, all.size()).stream().map(Line::parse).toList();
        return new DeterminationLog(
                lines,
                lines.stream().map(Line::record).collect(Collectors.toSet()),
                lines.stream().collect(Collectors.toMap(Line::policy, Line::version, (one, other) -> other)));
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
        return compare(earlier, (then, now) -> true);
    }

    /**
     * Finds what may not be kept: determinations that differ from those of an earlier log though the version of the policy is the
     * same and a change log does not list the record under it. Records that the earlier log does not have are new.
     *
     * @param earlier the log that was kept
     * @param changeLog the text of the change log, as for {@link #notListedIn}
     * @return a sentence for each; empty if there is none
     */
    public List<String> changesNotTold(DeterminationLog earlier, String changeLog) {
        return compare(earlier, (then, now) -> {
            Line line = Objects.requireNonNull(now == null ? then : now);
            String version = versions.get(line.policy());
            boolean known = records.contains(line.record()) && earlier.records.contains(line.record());
            return known
                    && version != null
                    && version.equals(earlier.versions.get(line.policy()))
                    && !isListed(line.policy(), version, line.record(), changeLog);
        });
    }

    private List<String> compare(DeterminationLog earlier, BiPredicate<@Nullable Line, @Nullable Line> which) {
        Map<List<String>, Line> before = new LinkedHashMap<>();
        earlier.lines.stream().filter(line -> !line.coversNothing()).forEach(line -> before.put(line.key(), line));
        List<String> changes = new ArrayList<>();
        for (Line now : lines) {
            Line then = before.remove(now.key());
            if (now.coversNothing() || !which.test(then, now)) {
                continue;
            }
            if (then == null) {
                changes.add(about(now) + "is new or was not covered, now " + now.outcomes());
            } else if (!now.isSame(then)) {
                changes.add(about(now) + "was " + then.outcomes() + ", is " + now.outcomes()
                        + (then.outcomes().equals(now.outcomes()) ? " in other words" : "") + version(then, now));
            }
        }
        before.values().stream()
                .filter(then -> which.test(then, null))
                .forEach(then -> changes.add(about(then) + "was " + then.outcomes() + ", is not covered"));
        return changes;
    }

    /**
     * Returns this log with what each determination was under the version of its policy before, to be kept in the place of an
     * earlier one.
     *
     * @param earlier the log that was kept
     * @return a log with the same determinations; one of a policy whose version is the same keeps what it was before that
     */
    public DeterminationLog since(DeterminationLog earlier) {
        Map<List<String>, Line> before = new LinkedHashMap<>();
        earlier.lines.forEach(line -> before.put(line.key(), line));
        List<Line> kept = new ArrayList<>();
        for (Line now : lines) {
            Line then = before.remove(now.key());
            if (then == null) {
                kept.add(now.since(earlier.records.contains(now.record()) ? NOTHING : ""));
            } else {
                boolean isAsBefore = then.version().equals(now.version())
                        && (then.outcomes().equals(now.outcomes())
                                || !then.was().isEmpty());
                kept.add(now.since(isAsBefore ? then.was() : then.outcomes()));
            }
        }
        for (Line then : before.values()) {
            if (!records.contains(then.record())) {
                continue;
            }
            String version = versions.get(then.policy());
            if (version != null && !then.coversNothing()) {
                kept.add(new Line(then.record(), then.policy(), version, NOTHING, "", then.outcomes()));
            } else if (then.version().equals(version)) {
                kept.add(then);
            }
        }
        return new DeterminationLog(kept, records, versions);
    }

    /**
     * Finds the records whose outcome changed with the version of a policy and which a change log does not list under it.
     *
     * @param changeLog the text of the change log, in which a paragraph with {@code `policy`, version N} names each record
     * @return a sentence for each record; empty if all are listed
     */
    public List<String> notListedIn(String changeLog) {
        List<String> missing = new ArrayList<>();
        for (Line line : lines) {
            if (!line.was().isEmpty() && !isListed(line.policy(), line.version(), line.record(), changeLog)) {
                missing.add(about(line) + "was " + line.was() + ", is " + line.outcomes() + ": not listed as *"
                        + line.record() + "* under " + heading(line.policy(), line.version()));
            }
        }
        return missing;
    }

    private static String heading(String policy, String version) {
        return "`" + policy + "`, version " + version;
    }

    private static boolean isListed(String policy, String version, String record, String changeLog) {
        Pattern heading = Pattern.compile(Pattern.quote(heading(policy, version)) + "(?![0-9.])");
        return PARAGRAPHS
                .splitAsStream(changeLog)
                .map(paragraph -> paragraph.replaceAll("\\s+", " "))
                .anyMatch(paragraph -> heading.matcher(paragraph).find() && paragraph.contains("*" + record + "*"));
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
