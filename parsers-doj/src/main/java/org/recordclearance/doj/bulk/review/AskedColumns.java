package org.recordclearance.doj.bulk.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recordclearance.doj.bulk.BulkColumn;

/**
 * Which columns of the input the result columns of a run have asked for so far: where people are scattered, these are gathered
 * as well. Safe for use by several threads.
 */
final class AskedColumns {

    private final Set<BulkColumn> asked = ConcurrentHashMap.newKeySet();

    void add(BulkColumn column) {
        asked.add(column);
    }

    /** Gives up finding out which: any column may be asked for. */
    void addAll() {
        asked.addAll(Arrays.asList(BulkColumn.values()));
    }

    Collection<BulkColumn> asList() {
        return List.copyOf(asked);
    }
}
