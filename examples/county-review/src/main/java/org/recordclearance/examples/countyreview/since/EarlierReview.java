package org.recordclearance.examples.countyreview.since;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.PeopleOfLines;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.audit.ListedResult;
import org.recordclearance.examples.countyreview.audit.SealedSummary;
import org.recordclearance.examples.countyreview.audit.Verification;
import org.recordclearance.examples.countyreview.court.lists.CourtFiles;
import org.recordclearance.examples.countyreview.figures.OutcomeKinds;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.examples.countyreview.spool.Spool;
import org.recordclearance.rapsheet.Conviction;

/**
 * An earlier review, read from its results: its summary, and the people and determinations of its files of all rows. Of what {@code
 * verify} checks, the seal of the summary, the names and sizes of all results, and every byte of the files of all rows are checked here, as
 * these are read anyway. Safe for use by several threads, once it is open.
 */
public final class EarlierReview implements Closeable {

    private final SummaryFigures summary;
    private final List<Path> files;
    private final LocalDate asOf;
    private final EarlierPeople people;
    private final EarlierPeople ordered;
    private final boolean keptOrders;

    private EarlierReview(
            SummaryFigures summary,
            List<Path> files,
            LocalDate asOf,
            EarlierPeople people,
            Optional<EarlierPeople> ordered) {
        this.summary = summary;
        this.files = List.copyOf(files);
        this.asOf = asOf;
        this.people = people;
        this.ordered = ordered.orElseGet(EarlierPeople::new);
        this.keptOrders = ordered.isPresent();
    }

    /** Says that a folder has no results to go by, and why. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    /**
     * Reads the results in a folder.
     *
     * @param folder the folder
     * @param reading what rows are read with
     * @return the review, to be closed
     * @throws Refused if they do not belong together any more, or are none
     * @throws IOException if they can't be read
     */
    public static EarlierReview open(Path folder, ReadingOptions reading) throws IOException {
        SealedSummary sealed = glance(folder);
        SummaryFigures summary = sealed.figures();
        checkForm(summary);
        List<Path> files = new ArrayList<>(List.of(folder.resolve(SealedSummary.NAME)));
        sealed.results().forEach(each -> files.add(folder.resolve(each.name())));
        List<ListedResult> rows = sealed.results().stream()
                .filter(each -> each.holds() == ListedResult.Rows.ALL)
                .toList();
        if (rows.isEmpty()) {
            throw new Refused("summary.json lists no file of all rows");
        }
        LocalDate asOf = asOf(summary);
        Optional<EarlierPeople> ordered = ordered(folder, sealed.results());
        boolean isOpen = false;
        try {
            EarlierReview open = new EarlierReview(summary, files, asOf, people(folder, rows, reading), ordered);
            isOpen = true;
            return open;
        } finally {
            if (!isOpen && ordered.isPresent()) {
                ordered.get().close();
            }
        }
    }

    private static Optional<EarlierPeople> ordered(Path folder, List<ListedResult> results) throws IOException {
        for (ListedResult each : results) {
            if (each.name().equals(OrderedResults.FILE)) {
                return Optional.of(OrderedList.read(folder, each));
            }
        }
        if (results.stream().anyMatch(each -> each.name().equals(CourtFiles.TO_SIGN))) {
            throw new Refused("it has orders and no list of what is on them, " + OrderedResults.FILE
                    + ": run that review again, as it was run, with this version");
        }
        return Optional.empty();
    }

    private static EarlierPeople people(Path folder, List<ListedResult> files, ReadingOptions reading)
            throws IOException {
        try (EarlierRows rows = EarlierRows.together(folder, files)) {
            return people(rows, reading);
        } catch (EarlierRows.Scattered e) {
            List<LineReader> readers = new ArrayList<>();
            try (Spool<EarlierRow> spool = new Spool<>(new EarlierRow.Form(readers))) {
                return people(EarlierRows.sorted(folder, files, spool, readers), reading);
            }
        }
    }

    /** Asks for the figures that are needed later, of which none may be of another kind. */
    private static void checkForm(SummaryFigures summary) throws Refused {
        try {
            summary.whole("rowsRejected");
            summary.group("policy");
            OutcomeKinds.isRelief(summary, "");
        } catch (IllegalArgumentException e) {
            throw new Refused(Verification.NO_FIGURE);
        }
    }

    private static LocalDate asOf(SummaryFigures summary) throws Refused {
        try {
            return LocalDate.parse(summary.text("asOf"));
        } catch (DateTimeParseException e) {
            throw new Refused("summary.json states no as-of date");
        }
    }

    private static SealedSummary glance(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refused(Files.exists(folder) ? "it is not a folder" : "it does not exist");
        }
        try {
            return Verification.atAGlance(folder);
        } catch (SealedSummary.Unreadable | Verification.Refused e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new Refused(Verification.NO_FIGURE);
        }
    }

    private static EarlierPeople people(Iterator<EarlierRow> rows, ReadingOptions reading) throws IOException {
        EarlierPeople all = new EarlierPeople();
        boolean isWhole = false;
        Map<BulkLine, EarlierRow> determined = new HashMap<>();
        try (PeopleOfLines people = PeopleOfLines.ofResults(lines(rows, determined), reading)) {
            while (people.next()) {
                if (Thread.interrupted()) {
                    throw new InterruptedIOException("interrupted");
                }
                all.add(person(people.person(), people.lines(), determined));
            }
            all.end();
            isWhole = true;
            return all;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!isWhole) {
                all.close();
            }
        }
    }

    /** The lines of rows, of which it is kept what was determined. */
    private static Iterator<BulkLine> lines(Iterator<EarlierRow> rows, Map<BulkLine, EarlierRow> determined) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public BulkLine next() {
                EarlierRow row = rows.next();
                if (!row.outcome().isEmpty()) {
                    determined.put(row.line(), row);
                }
                return row.line();
            }
        };
    }

    /** Makes a person, and forgets what was determined of the rows. */
    private static EarlierPerson person(PersonRows person, List<BulkLine> lines, Map<BulkLine, EarlierRow> determined) {
        List<KnownConviction> convictions = new ArrayList<>();
        if (!person.rapSheet().knownOrPossibleConvictions().isEmpty()) {
            for (int row = 0; row < lines.size(); row++) {
                Conviction conviction = person.convictionOfRow(row).orElse(null);
                if (conviction != null) {
                    EarlierRow found = determined.remove(lines.get(row));
                    convictions.add(KnownConviction.of(
                            conviction, found == null ? "" : found.outcome(), found == null ? "" : found.reason()));
                }
            }
        }
        return new EarlierPerson(
                PersonOnRecord.of(person), FactsOfRecord.sum(person.rapSheet()), convictions, List.of());
    }

    /** Gets the files that it was read from, which this review must not replace. */
    public List<Path> files() {
        return files;
    }

    /** Gets the day for which eligibility was judged. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The people. */
    EarlierPeople people() {
        return people;
    }

    /** Checks if some rows could not be read, so that a record may have had more than there is. */
    boolean hasRejectedRows() {
        return summary.whole("rowsRejected") > 0;
    }

    /** The people who are on orders of it or of those before it. */
    EarlierPeople ordered() {
        return ordered;
    }

    /** Checks if it was compared with one before it, of whose orders it has kept no list. */
    boolean hasForgottenOrders() {
        return !keptOrders && summary.has("changes");
    }

    /** Checks if words of an outcome meant relief. */
    boolean isRelief(String words) {
        return OutcomeKinds.isRelief(summary, words);
    }

    /**
     * Checks if a policy is the one that ran, under the same options, in the same version of the library, on records that are read in the
     * same way.
     */
    boolean isUnder(RuleSet policy, ReadingOptions reading) {
        Figure.Group.Builder options = Figure.group();
        policy.parameters().forEach(options::put);
        SummaryFigures named = summary.group("policy");
        List<String> readWith = summary.list("readWith").stream()
                .map(each -> each.text("holds") + each.text("sha256"))
                .toList();
        return named.text("name").equals(policy.name())
                && named.text("version").equals(policy.version())
                && options.build().equals(summary.byName().get("options"))
                && summary.text("libraryVersion").equals(BulkReview.libraryVersion())
                && readWith.equals(reading.files().stream()
                        .map(each -> each.holds() + each.sha256())
                        .toList());
    }

    /** What this review says of the earlier one. */
    Figure.Group figures() {
        SummaryFigures named = summary.group("policy");
        return Figure.group()
                .put("asOf", asOf.toString())
                .put("policy", named.text("name"))
                .put("policyVersion", named.text("version"))
                .put("libraryVersion", summary.text("libraryVersion"))
                .put("summarySha256", summary.text("summarySha256"))
                .build();
    }

    @Override
    public void close() throws IOException {
        try (people) {
            ordered.close();
        }
    }
}
