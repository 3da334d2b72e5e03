package org.recordclearance.examples.countyreview.reconcile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.examples.countyreview.audit.DeterminedRows;
import org.recordclearance.examples.countyreview.audit.SealedSummary;
import org.recordclearance.examples.countyreview.audit.Verification;
import org.recordclearance.examples.countyreview.plain.GivenTwice;
import org.recordclearance.examples.countyreview.tables.OfficeTable;
import org.recordclearance.examples.countyreview.tables.TableException;

/** Reads what both sides say of cases: the court's extract, and ours from the result files of a review. */
final class CaseSources {

    private static final String OUTCOME = "Eligibility Determination";
    private static final String SUBJECT = "SUBJECT_ID";
    private static final String COURT = "STP_ORI_DESCR";
    private static final String CASE_NUMBER = "Case Number";
    private static final String OFFENSE = "OFFENSE_DESCR";
    private static final String NAME = "PRI_NAME";
    private static final String DATE = "Date of Conviction";
    private static final List<String> OURS = List.of(OUTCOME, SUBJECT, COURT, CASE_NUMBER, OFFENSE, NAME, DATE);

    private CaseSources() {}

    /**
     * Finds the files of determined rows in folders of results, and checks that they are as a review wrote them. Other files are taken
     * as they are, unless they are results with their summary beside them.
     *
     * @throws TableException if results do not belong together any more, are none, or are given twice
     */
    static List<Path> resultFiles(List<Path> given) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path each : given) {
            try {
                if (Files.isDirectory(each)) {
                    files.addAll(inFolder(each));
                } else {
                    DeterminedRows.check(each);
                    files.add(each);
                }
            } catch (SealedSummary.Unreadable | Verification.Refused e) {
                throw new TableException(each + ": " + e.getMessage());
            }
        }
        GivenTwice.found(files, CaseSources::hasHeaderAlone).ifPresent(refusal -> {
            throw new TableException(refusal);
        });
        return files;
    }

    private static boolean hasHeaderAlone(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.limit(2).count() < 2;
        }
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        List<Path> found = DeterminedRows.in(folder);
        if (found.isEmpty()) {
            throw new TableException(folder + " holds no results of a review");
        }
        return found;
    }

    /** Reads the court's extract. */
    static void readExtract(Path file, ExtractColumns columns, Consumer<CaseRow> sink) throws IOException {
        try (OfficeTable table = OfficeTable.open(file, columns.named())) {
            int number = table.column(columns.caseNumber());
            Function<List<String>, String> court = cell(table, columns.court());
            Function<List<String>, String> section = cell(table, columns.section());
            Function<List<String>, String> name = cell(table, columns.name());
            Function<List<String>, String> date = cell(table, columns.date());
            for (Optional<OfficeTable.Row> next = table.next(); next.isPresent(); next = table.next()) {
                List<String> cells = next.get().cells();
                sink.accept(new CaseRow(
                        "line " + next.get().line(),
                        "",
                        court.apply(cells),
                        NumbersInCell.in(next.get().lines(number)),
                        section.apply(cells),
                        name.apply(cells),
                        date.apply(cells),
                        ""));
            }
        }
    }

    private static Function<List<String>, String> cell(OfficeTable table, @Nullable String header) {
        if (header == null) {
            return cells -> "";
        }
        int column = table.column(header);
        return cells -> cells.get(column);
    }

    /** Reads the convictions of the determined rows of result files. */
    static void readConvictions(List<Path> files, Consumer<CaseRow> sink) throws IOException {
        for (Path file : files) {
            readConvictions(file, sink);
        }
    }

    /** Reads the cases of the determined rows of result files: what a person has of one court and case number is one. */
    static void readCases(List<Path> files, Consumer<CaseRow> sink) throws IOException {
        Map<List<Object>, CaseRow> cases = new LinkedHashMap<>();
        readConvictions(files, row -> {
            if (row.cases().isEmpty()) {
                sink.accept(row);
            } else {
                List<Object> key = List.of(row.subject(), NormalForm.court(row.court()), row.cases());
                cases.merge(key, row, CaseSources::asOneCase);
            }
        });
        cases.values().forEach(sink);
    }

    private static void readConvictions(Path file, Consumer<CaseRow> sink) throws IOException {
        try (OfficeTable table = OfficeTable.open(file, OURS)) {
            int outcome = table.column(OUTCOME);
            int subject = table.column(SUBJECT);
            int court = table.column(COURT);
            int number = table.column(CASE_NUMBER);
            int section = table.column(OFFENSE);
            int name = table.column(NAME);
            int date = table.column(DATE);
            String from = file.getFileName() + " line ";
            for (Optional<OfficeTable.Row> next = table.next(); next.isPresent(); next = table.next()) {
                List<String> cells = next.get().cells();
                if (!cells.get(outcome).isEmpty()) {
                    sink.accept(new CaseRow(
                            from + next.get().line(),
                            cells.get(subject),
                            cells.get(court),
                            NumbersInCell.in(next.get().lines(number)),
                            NormalForm.writtenSection(cells.get(section)),
                            cells.get(name),
                            cells.get(date),
                            cells.get(outcome)));
                }
            }
        }
    }

    private static CaseRow asOneCase(CaseRow one, CaseRow other) {
        return new CaseRow(
                one.place(),
                one.subject(),
                one.court(),
                one.numbers(),
                joined(one.section(), other.section()),
                one.name(),
                one.date().equals(other.date()) ? one.date() : "",
                joined(one.outcome(), other.outcome()));
    }

    private static String joined(String one, String other) {
        Set<String> all = new LinkedHashSet<>(List.of(one.split("; ")));
        all.addAll(List.of(other.split("; ")));
        return String.join("; ", all);
    }
}
