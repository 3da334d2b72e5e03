package org.recordclearance.examples.countyreview.court.lists;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.tables.TableLine;

/** A list as a CSV file that is safe to open with a spreadsheet. For one thread. */
final class ListFile implements Closeable {

    private final OutputStream out;
    private final List<CourtColumn> columns;

    private ListFile(OutputStream out, List<CourtColumn> columns) {
        this.out = out;
        this.columns = columns;
    }

    /**
     * Begins a list.
     *
     * @param folder takes the file
     * @param name its name
     * @param columns what is printed of an entry
     * @param more the headers of what is printed behind
     */
    static ListFile begin(FurtherResults.Folder folder, String name, List<CourtColumn> columns, String... more)
            throws IOException {
        ListFile list = new ListFile(folder.newFile(name), columns);
        List<String> header = new ArrayList<>();
        columns.forEach(column -> header.add(column.header()));
        header.addAll(Arrays.asList(more));
        list.row(header);
        return list;
    }

    void add(CourtEntry entry, String... more) throws IOException {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(PrintedValue.of(entry, column)));
        cells.addAll(Arrays.asList(more));
        row(cells);
    }

    void row(List<String> cells) throws IOException {
        out.write(TableLine.of(cells));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
