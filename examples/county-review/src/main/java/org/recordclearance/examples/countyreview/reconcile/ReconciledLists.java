package org.recordclearance.examples.countyreview.reconcile;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.doj.output.OutputFolder;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.examples.countyreview.tables.TableLine;

/** Writes a list of each way in which rows of both sides belong together or not, and counts them. For one thread. */
final class ReconciledLists implements CaseMatcher.Taker, Closeable {

    /** What became of a row. */
    enum Finding {
        SAME("same", "The same"),
        WRITTEN_DIFFERENTLY("written_differently", "Written differently"),
        DIFFERENT("different", "Different in substance"),
        DAY_NOT_READ("day_not_read", "The day can't be read"),
        NOT_AT_COURT("not_at_court", "Not in the court's extract"),
        NOT_IN_OURS("not_in_ours", "Not in ours"),
        AMBIGUOUS("ambiguous", "More than one fits"),
        WITHOUT_CASE_NUMBER("without_case_number", "Without a case number");

        private final String list;
        private final String words;

        Finding(String list, String words) {
            this.list = list;
            this.words = words;
        }

        /** Gets the name of its list. */
        String file() {
            return list + ".csv";
        }

        /** Gets it in words. */
        String words() {
            return words;
        }
    }

    private static final List<String> OURS =
            List.of("Place", "Subject ID", "Court", "Case Number", "Section", "Name", "Date", "Determination");
    private static final List<String> THEIRS =
            List.of("Court's Row", "Its Court", "Its Case Number", "Its Section", "Its Name", "Its Date");
    private static final List<String> EITHER =
            List.of("Side", "Place", "Subject ID", "Court", "Case Number", "Section", "Name", "Date", "Determination");

    private final Map<Finding, OutputStream> lists = new EnumMap<>(Finding.class);
    private final Map<Finding, Long> ours = new EnumMap<>(Finding.class);
    private final Map<Finding, Long> theirs = new EnumMap<>(Finding.class);
    private int ambiguities;

    private ReconciledLists() {}

    /** Begins the lists. */
    static ReconciledLists begin(OutputFolder folder) throws IOException {
        ReconciledLists lists = new ReconciledLists();
        try {
            for (Finding finding : Finding.values()) {
                lists.lists.put(finding, OwnerOnly.newBufferedFile(folder.resolve(finding.file())));
                lists.write(finding, header(finding));
            }
        } catch (IOException e) {
            lists.close();
            throw e;
        }
        return lists;
    }

    private static List<String> header(Finding finding) {
        List<String> header = new ArrayList<>();
        switch (finding) {
            case SAME, WRITTEN_DIFFERENTLY, DIFFERENT, DAY_NOT_READ -> {
                header.addAll(OURS);
                header.addAll(THEIRS);
                header.add("Differs In");
            }
            case NOT_AT_COURT -> {
                header.addAll(OURS);
                header.add("Case At Court");
            }
            case NOT_IN_OURS -> {
                header.addAll(THEIRS);
                header.add("Case In Ours");
            }
            case AMBIGUOUS -> {
                header.add("Group");
                header.addAll(EITHER);
            }
            case WITHOUT_CASE_NUMBER -> header.addAll(EITHER);
        }
        return header;
    }

    private void write(Finding finding, List<String> cells) {
        try {
            OutputStream list = lists.get(finding);
            if (list != null) {
                list.write(TableLine.of(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ours(CaseRow row) {
        return List.of(
                row.place(),
                row.subject(),
                row.court(),
                String.join("; ", row.numbers()),
                row.section(),
                row.name(),
                row.date(),
                row.outcome());
    }

    private static List<String> theirs(CaseRow row) {
        return List.of(
                row.place(), row.court(), String.join("; ", row.numbers()), row.section(), row.name(), row.date());
    }

    private static void count(Map<Finding, Long> counts, Finding finding) {
        counts.merge(finding, 1L, Long::sum);
    }

    @Override
    public void pair(CasePair pair) {
        List<String> differences = pair.differences();
        List<String> spellings = pair.spellings();
        List<String> said = new ArrayList<>(differences.isEmpty() ? spellings : differences);
        if (pair.hasUnknownDay()) {
            said.add("date can't be read");
        }
        Finding finding = finding(pair, differences, spellings);
        List<String> cells = new ArrayList<>(ours(pair.ours()));
        cells.addAll(theirs(pair.theirs()));
        cells.add(String.join("; ", said));
        write(finding, cells);
        count(ours, finding);
        count(theirs, finding);
    }

    private static Finding finding(CasePair pair, List<String> differences, List<String> spellings) {
        if (!differences.isEmpty()) {
            return Finding.DIFFERENT;
        }
        if (pair.hasUnknownDay()) {
            return Finding.DAY_NOT_READ;
        }
        return spellings.isEmpty() ? Finding.SAME : Finding.WRITTEN_DIFFERENTLY;
    }

    @Override
    public void ambiguous(List<CaseRow> fittingOurs, List<CaseRow> fittingTheirs) {
        String group = Integer.toString(++ambiguities);
        for (CaseRow each : fittingOurs) {
            writeEither(Finding.AMBIGUOUS, List.of(group, "ours"), each);
            count(ours, Finding.AMBIGUOUS);
        }
        for (CaseRow each : fittingTheirs) {
            writeEither(Finding.AMBIGUOUS, List.of(group, "court"), each);
            count(theirs, Finding.AMBIGUOUS);
        }
    }

    private void writeEither(Finding finding, List<String> before, CaseRow row) {
        List<String> cells = new ArrayList<>(before);
        cells.addAll(ours(row));
        write(finding, cells);
    }

    @Override
    public void oursAlone(CaseRow row, boolean caseIsThere) {
        List<String> cells = new ArrayList<>(ours(row));
        cells.add(caseIsThere ? "yes" : "no");
        write(Finding.NOT_AT_COURT, cells);
        count(ours, Finding.NOT_AT_COURT);
    }

    @Override
    public void theirsAlone(CaseRow row, boolean caseIsHere) {
        List<String> cells = new ArrayList<>(theirs(row));
        cells.add(caseIsHere ? "yes" : "no");
        write(Finding.NOT_IN_OURS, cells);
        count(theirs, Finding.NOT_IN_OURS);
    }

    /** Takes one of ours that names no case. */
    void oursWithoutNumber(CaseRow row) {
        writeEither(Finding.WITHOUT_CASE_NUMBER, List.of("ours"), row);
        count(ours, Finding.WITHOUT_CASE_NUMBER);
    }

    /** Takes one of the court's that names no case. */
    void theirsWithoutNumber(CaseRow row) {
        writeEither(Finding.WITHOUT_CASE_NUMBER, List.of("court"), row);
        count(theirs, Finding.WITHOUT_CASE_NUMBER);
    }

    /** Says in words how many there are of each. */
    List<String> inWords() {
        List<String> lines = new ArrayList<>();
        for (Finding finding : Finding.values()) {
            long here = ours.getOrDefault(finding, 0L);
            long there = theirs.getOrDefault(finding, 0L);
            lines.add(finding.words() + ": "
                    + switch (finding) {
                        case AMBIGUOUS, WITHOUT_CASE_NUMBER -> here + " of ours, " + there + " of the court's";
                        case NOT_IN_OURS -> Long.toString(there);
                        default -> Long.toString(here);
                    });
        }
        return lines;
    }

    /** How many rows of ours and of the court's were found out about, by what was found. */
    Figure.Group figures() {
        return Figure.group()
                .put("ours", figures(ours))
                .put("court", figures(theirs))
                .build();
    }

    private static Figure.Group figures(Map<Finding, Long> counts) {
        Figure.Group.Builder figures = Figure.group();
        for (Finding finding : Finding.values()) {
            figures.put(finding.list, counts.getOrDefault(finding, 0L));
        }
        return figures.put(
                        "rows",
                        counts.values().stream().mapToLong(Long::longValue).sum())
                .build();
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (OutputStream each : lists.values()) {
            try {
                each.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
