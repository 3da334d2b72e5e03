package org.recordclearance.examples.countyreview.court.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.examples.countyreview.court.entries.ComingChanges;

/** The calendar: on which later day how many outcomes change, and to what. For one thread. */
public final class ChangesList implements Closeable {

    private final ListFile list;

    private ChangesList(ListFile list) {
        this.list = list;
    }

    /** Begins the calendar. */
    public static ChangesList begin(FurtherResults.Folder folder) throws IOException {
        return new ChangesList(ListFile.begin(
                folder, CourtFiles.CALENDAR, List.of(), "Day", "Outcome Before", "Outcome Then", "Convictions"));
    }

    /** Takes the next change. */
    public void add(ComingChanges.Change change, long convictions) throws IOException {
        list.row(List.of(PrintedValue.of(change.day()), change.before(), change.then(), Long.toString(convictions)));
    }

    @Override
    public void close() throws IOException {
        list.close();
    }
}
