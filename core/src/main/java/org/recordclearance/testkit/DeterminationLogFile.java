package org.recordclearance.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A log of determinations that is kept in a file beside a policy, and the change log that lists what changed. Immutable and safe
 * for use by several threads, but for writing.
 */
@JsonOfItsOwn
public final class DeterminationLogFile {

    private final Path log;
    private final Path changeLog;

    private DeterminationLogFile(Path log, Path changeLog) {
        this.log = Objects.requireNonNull(log, "log");
        this.changeLog = Objects.requireNonNull(changeLog, "changeLog");
    }

    /**
     * Obtains the log that is kept in a file.
     *
     * @param log the file of the log, which is there
     * @param changeLog the file of the change log
     * @return the log
     */
    public static DeterminationLogFile of(Path log, Path changeLog) {
        return new DeterminationLogFile(log, changeLog);
    }

    /**
     * Compares what is determined now with the log.
     *
     * @param now what is determined now
     * @return a sentence for each determination that is not that of the log, and for each that changed with the version of its policy
     *     and is not in the change log; empty if all is in order
     * @throws IOException if a file can't be read
     */
    public List<String> check(DeterminationLog now) throws IOException {
        DeterminationLog kept = DeterminationLog.parse(Files.readString(log));
        List<String> changes = now.changesSince(kept);
        return changes.isEmpty() ? kept.notListedIn(Files.readString(changeLog)) : changes;
    }

    /**
     * Writes the log anew with what is determined now, if every determination that changed is of a policy in another version, or is
     * listed in the change log under the version that it has.
     *
     * @param now what is determined now
     * @return a sentence for each determination that changed without either, because of which nothing was written; empty if it was
     * @throws IOException if a file can't be read or written
     */
    public List<String> update(DeterminationLog now) throws IOException {
        DeterminationLog kept = DeterminationLog.parse(Files.readString(log));
        List<String> refused = now.changesNotTold(kept, Files.readString(changeLog));
        if (refused.isEmpty()) {
            Files.writeString(log, now.since(kept).text());
        }
        return refused;
    }

    /**
     * Returns nothing of the log.
     *
     * @return the name of the type
     */
    @Override
    public String toString() {
        return "DeterminationLogFile";
    }
}
