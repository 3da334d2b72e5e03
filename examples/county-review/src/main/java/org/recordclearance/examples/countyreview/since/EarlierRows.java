package org.recordclearance.examples.countyreview.since;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.NotABulkFileException;
import org.recordclearance.doj.bulk.ResultRows;
import org.recordclearance.examples.countyreview.audit.Discrepancy;
import org.recordclearance.examples.countyreview.audit.InterruptibleInput;
import org.recordclearance.examples.countyreview.audit.ListedResult;
import org.recordclearance.examples.countyreview.audit.ResultHeaders;
import org.recordclearance.examples.countyreview.spool.SortedSpool;
import org.recordclearance.examples.countyreview.spool.Spool;

/**
 * All rows of an earlier review, as they stand in its files, or person by person. Whoever reads them all has them checked: a file that is
 * not what the summary says is refused at its end at the latest. Where they can't be read, or are refused, it throws an {@link
 * UncheckedIOException}. For one thread.
 */
final class EarlierRows implements Iterator<EarlierRow>, Closeable {

    /** Says that the rows of somebody do not stand together, so that they must be sorted. */
    static final class Scattered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Scattered() {
            super("the rows of a person do not stand together");
        }
    }

    private final Path folder;
    private final List<ListedResult> files;
    private final List<LineReader> readers;
    private final boolean mustBeTogether;
    private final PlacesByKey people = new PlacesByKey();
    private long person;
    private @Nullable InterruptibleInput in;
    private @Nullable ResultRows rows;
    private @Nullable EarlierRow next;

    private EarlierRows(Path folder, List<ListedResult> files, List<LineReader> readers, boolean mustBeTogether) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.readers = readers;
        this.mustBeTogether = mustBeTogether;
    }

    /** Gives the rows as they stand, which throws {@link Scattered} where the rows of somebody do not stand together. */
    static EarlierRows together(Path folder, List<ListedResult> files) {
        return new EarlierRows(folder, files, new ArrayList<>(), true);
    }

    /**
     * Sorts the rows on the disk, by person.
     *
     * @param spool takes them aside
     * @param readers gets what reads the lines of each file
     */
    static Iterator<EarlierRow> sorted(
            Path folder, List<ListedResult> files, Spool<EarlierRow> spool, List<LineReader> readers)
            throws IOException {
        SortedSpool<EarlierRow> sorting = new SortedSpool<>(spool);
        try (EarlierRows all = new EarlierRows(folder, files, readers, false)) {
            all.forEachRemaining(sorting::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sorting.sorted().iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && (rows != null || readers.size() < files.size())) {
                ResultRows open = rows == null ? open(files.get(readers.size())) : rows;
                if (open.next()) {
                    next = EarlierRow.of(open);
                    checkTogether(next.line().person());
                } else {
                    end(files.get(readers.size() - 1));
                }
            }
        } catch (NotABulkFileException e) {
            throw new UncheckedIOException(isChanged(files.get(readers.size() - (rows == null ? 0 : 1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    private ResultRows open(ListedResult listed) throws IOException {
        boolean withSha256 = !listed.sums().sha256().isEmpty();
        InterruptibleInput input =
                new InterruptibleInput(Files.newInputStream(folder.resolve(listed.name())), withSha256);
        ResultRows open = ResultRows.of(readers.size(), listed.name(), input);
        in = input;
        rows = open;
        if (!ResultHeaders.areIn(open)) {
            throw new EarlierReview.Refused(listed.name() + " does not say what was determined in the columns "
                    + ResultHeaders.OUTCOME + " and " + ResultHeaders.REASON);
        }
        readers.add(open.reader());
        return open;
    }

    private void end(ListedResult listed) throws IOException {
        if (in != null && !in.readToEnd().equals(listed.sums())) {
            throw isChanged(listed);
        }
        close();
    }

    /** Says that a result is not what the summary says. */
    static EarlierReview.Refused isChanged(ListedResult listed) {
        return new EarlierReview.Refused(Discrepancy.changed(listed.name()));
    }

    private void checkTogether(long of) {
        if (mustBeTogether && (of != person || people.isEmpty())) {
            if (people.get(of).length > 0) {
                throw new Scattered();
            }
            people.add(of, 0);
            person = of;
        }
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
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
