package org.recordclearance.examples.countyreview.decisions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which SUBJECT_ID and which CII number stand beside each other on a list, on rows with a decision and without. The next file may number
 * its people anew, so that another SUBJECT_ID than on the record tells nothing by itself. Where the list has it, or the one on the record,
 * for another person, or two for one, cells were moved. Safe for use by several threads once all rows are added.
 */
final class SubjectIds {

    private final Map<String, Set<String>> ciisById = new HashMap<>();
    private final Map<String, Set<String>> idsByCii = new HashMap<>();

    /** Adds a row of the list. */
    void add(RowIdentity row) {
        String id = row.normal(Worklist.SUBJECT_ID);
        String cii = row.normal(Worklist.CII);
        if (!id.isEmpty() && !cii.isEmpty() && !row.isSpoiled(Worklist.SUBJECT_ID)) {
            ciisById.computeIfAbsent(id, each -> new HashSet<>(1)).add(cii);
            idsByCii.computeIfAbsent(cii, each -> new HashSet<>(1)).add(id);
        }
    }

    /** Checks that a row of the list does not have the SUBJECT_ID of another person than a record of the same CII number. */
    boolean mayBeOf(RowIdentity row, RowIdentity onRecord) {
        String id = row.normal(Worklist.SUBJECT_ID);
        String idOnRecord = onRecord.normal(Worklist.SUBJECT_ID);
        if (id.isEmpty() || id.equals(idOnRecord) || row.isSpoiled(Worklist.SUBJECT_ID)) {
            return true;
        }
        String cii = row.normal(Worklist.CII);
        return hasNoOther(ciisById, id, cii) && hasNoOther(ciisById, idOnRecord, cii) && hasNoOther(idsByCii, cii, id);
    }

    private static boolean hasNoOther(Map<String, Set<String>> beside, String number, String than) {
        return Set.of(than).containsAll(beside.getOrDefault(number, Set.of()));
    }

    /** Shows nothing of the list. */
    @Override
    public String toString() {
        return "SubjectIds[" + ciisById.size() + "]";
    }
}
