package org.recordclearance.examples.countyreview.since;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.IncompleteRecords;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.LineSurvey;
import org.recordclearance.doj.bulk.NotABulkFileException;
import org.recordclearance.doj.bulk.ResultRows;
import org.recordclearance.examples.countyreview.audit.ListedResult;
import org.recordclearance.examples.countyreview.audit.SummedInput;
import org.recordclearance.examples.countyreview.spool.SortedSpool;
import org.recordclearance.examples.countyreview.spool.Spool;

/**
 * All rows of an earlier review, person by person. The files are read twice: first to survey them and to see that they are what the summary
 * says, and then for their rows. Where the rows of somebody do not stand together, they are sorted on the disk. For one thread.
 */
final class EarlierRows implements Closeable {

    private final Path folder;
    private final List<ListedResult> files;
    private final List<LineSurvey> surveys = new ArrayList<>();
    private final List<LineReader> readers = new ArrayList<>();
    private long[] people = new long[1 << 10];
    private int runs;
    private @Nullable Spool<EarlierRow> spool;
    private @Nullable InOrder inOrder;

    private EarlierRows(Path folder, List<ListedResult> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Surveys files.
     *
     * @throws EarlierReview.Refused if one is not what the summary says; the message says which
     * @throws IOException if one can't be read
     */
    static EarlierRows survey(Path folder, List<ListedResult> files) throws IOException {
        EarlierRows rows = new EarlierRows(folder, files);
        for (int file = 0; file < files.size(); file++) {
            rows.survey(file);
        }
        return rows;
    }

    private void survey(int file) throws IOException {
        ListedResult listed = files.get(file);
        boolean withSha256 = !listed.sums().sha256().isEmpty();
        SummedInput in = new SummedInput(Files.newInputStream(folder.resolve(listed.name())), withSha256);
        LineSurvey survey = new LineSurvey();
        try (ResultRows rows = ResultRows.of(file, listed.name(), in)) {
            while (rows.next()) {
                BulkLine line = rows.line();
                survey.add(line);
                addRun(line.person());
            }
            readers.add(rows.reader());
            if (!in.readToEnd().equals(listed.sums())) {
                throw new EarlierReview.Refused(listed.name() + " was changed since the review wrote it");
            }
        } catch (NotABulkFileException e) {
            throw new EarlierReview.Refused(listed.name() + " was changed since the review wrote it");
        }
        surveys.add(survey);
    }

    private void addRun(long person) {
        if (runs > 0 && people[runs - 1] == person) {
            return;
        }
        if (runs == people.length) {
            people = Arrays.copyOf(people, people.length * 2);
        }
        people[runs++] = person;
    }

    /** Whose record is incomplete. */
    IncompleteRecords incomplete() {
        return IncompleteRecords.of(surveys);
    }

    /** Gives all rows, person by person, once. Where they can't be read, it throws an {@link UncheckedIOException}. */
    Iterator<EarlierRow> byPerson() throws IOException {
        long[] sorted = Arrays.copyOf(people, runs);
        Arrays.sort(sorted);
        boolean together = true;
        for (int i = 1; i < sorted.length; i++) {
            together &= sorted[i] != sorted[i - 1];
        }
        inOrder = new InOrder();
        return together ? inOrder : sorted(inOrder);
    }

    private Iterator<EarlierRow> sorted(Iterator<EarlierRow> rows) {
        Spool<EarlierRow> aside = new Spool<>(new EarlierRow.Form(readers));
        spool = aside;
        SortedSpool<EarlierRow> sorting = new SortedSpool<>(aside);
        rows.forEachRemaining(sorting::add);
        return sorting.sorted().iterator();
    }

    @Override
    public void close() throws IOException {
        if (inOrder != null) {
            inOrder.close();
        }
        if (spool != null) {
            spool.close();
        }
    }

    /** The rows as they stand in the files. */
    private final class InOrder implements Iterator<EarlierRow>, Closeable {
        private int file;
        private @Nullable ResultRows open;
        private @Nullable EarlierRow next;

        @Override
        public boolean hasNext() {
            try {
                while (next == null && (open != null || file < files.size())) {
                    ResultRows rows = open == null
                            ? ResultRows.open(
                                    file, folder.resolve(files.get(file).name()))
                            : open;
                    open = rows;
                    if (rows.next()) {
                        next = EarlierRow.of(rows);
                    } else {
                        close();
                        file++;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return next != null;
        }

        @Override
        public EarlierRow next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("no more rows");
            }
            EarlierRow row = next;
            next = null;
            return row;
        }

        @Override
        public void close() throws IOException {
            if (open != null) {
                open.close();
                open = null;
            }
        }
    }
}
