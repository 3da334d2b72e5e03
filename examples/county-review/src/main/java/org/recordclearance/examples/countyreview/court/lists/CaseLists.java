package org.recordclearance.examples.countyreview.court.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.FurtherResults.Folder;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.court.entries.ReliefGroup;
import org.recordclearance.examples.countyreview.decisions.Worklist;

/** Writes all lists of cases, of entries that come by court and case. For one thread. */
public final class CaseLists implements Closeable {

    private static final List<CourtColumn> CASE = List.of(
            CourtColumn.COUNTY,
            CourtColumn.COURT,
            CourtColumn.CASE_NUMBERS,
            CourtColumn.NAME,
            CourtColumn.CII,
            CourtColumn.SUBJECT_ID,
            CourtColumn.CASE_GROUP,
            CourtColumn.MIXED,
            CourtColumn.CASE_UNTIL,
            CourtColumn.OTHERS);

    /** What lists of determinations say of a conviction by itself. */
    private static final List<CourtColumn> BY_ITSELF = List.of(
            CourtColumn.COUNTY,
            CourtColumn.COURT,
            CourtColumn.CASE_NUMBER,
            CourtColumn.NAME,
            CourtColumn.BIRTH_DATE,
            CourtColumn.CII,
            CourtColumn.SUBJECT_ID,
            CourtColumn.SECTION,
            CourtColumn.LEVEL,
            CourtColumn.CONVICTION_DATE,
            CourtColumn.OUTCOME,
            CourtColumn.REASON);

    private static final List<CourtColumn> CONVICTION = byItselfAnd(
            CourtColumn.GROUP,
            CourtColumn.CASE_GROUP,
            CourtColumn.MIXED,
            CourtColumn.CASE_UNTIL,
            CourtColumn.SINCE,
            CourtColumn.EARLIER_ORDER,
            CourtColumn.NOTE);

    static final List<CourtColumn> WORK = byItselfAnd(
            CourtColumn.MISSING,
            CourtColumn.WHERE,
            CourtColumn.GROUP,
            CourtColumn.CASE_GROUP,
            CourtColumn.MIXED,
            CourtColumn.CASE_UNTIL,
            CourtColumn.NEXT_CHANGE,
            CourtColumn.NEXT_OUTCOME,
            CourtColumn.SINCE,
            CourtColumn.CONVICTION_KEY,
            CourtColumn.FACTS_KEY,
            CourtColumn.POLICY_KEY,
            CourtColumn.AS_OF);

    private static final List<CourtColumn> OBJECTION = List.of(
            CourtColumn.COUNTY,
            CourtColumn.COURT,
            CourtColumn.CASE_NUMBER,
            CourtColumn.NAME,
            CourtColumn.BIRTH_DATE,
            CourtColumn.CII,
            CourtColumn.SECTION,
            CourtColumn.LEVEL,
            CourtColumn.CONVICTION_DATE,
            CourtColumn.GROUP,
            CourtColumn.CASE_GROUP,
            CourtColumn.MIXED,
            CourtColumn.REASON,
            CourtColumn.NOTE,
            CourtColumn.GROUND,
            CourtColumn.LAW,
            CourtColumn.STATED,
            CourtColumn.PROOF,
            CourtColumn.LAST_DAY);

    private static final List<CourtColumn> RETURN = List.of(
            CourtColumn.CII,
            CourtColumn.SUBJECT_ID,
            CourtColumn.NAME,
            CourtColumn.BIRTH_DATE,
            CourtColumn.COUNTY,
            CourtColumn.COURT,
            CourtColumn.CASE_NUMBER,
            CourtColumn.SECTION,
            CourtColumn.CONVICTION_DATE,
            CourtColumn.OUTCOME,
            CourtColumn.REMEDY,
            CourtColumn.SINCE,
            CourtColumn.EARLIER_ORDER);

    /** What stands for the order of what was granted before, so that no court is asked twice. */
    private static final String BY_EARLIER_ORDER = "that of an earlier review";

    private final Folder folder;
    private final ListFile cases;
    private final ListFile work;
    private final ListFile withoutNumber;
    private final ListFile objections;
    private final ListFile returned;
    private final CourtOrders orders;
    private final Map<String, ListFile> addressees = new TreeMap<>();
    private final FileLabels labelsOfAddressees = new FileLabels();
    private final EnumMap<ReliefGroup, Integer> ofCase = new EnumMap<>(ReliefGroup.class);
    private @Nullable CourtEntry last;

    private CaseLists(Folder folder, CourtOrders orders) throws IOException {
        this.folder = folder;
        this.orders = orders;
        this.cases = ListFile.begin(folder, CourtFiles.CASES, CASE, groups());
        this.work = beginWorklist(folder, CourtFiles.WORKLIST);
        this.withoutNumber = ListFile.begin(folder, CourtFiles.WITHOUT_NUMBER, CONVICTION, "Case Number Found");
        this.objections = ListFile.begin(folder, CourtFiles.OBJECTIONS, OBJECTION);
        this.returned = ListFile.begin(folder, CourtFiles.RETURN, RETURN, "Order", "Date of Order");
    }

    /**
     * Begins the lists.
     *
     * @param folder takes the files
     * @param orders takes what is to be ordered
     */
    public static CaseLists begin(Folder folder, CourtOrders orders) throws IOException {
        return new CaseLists(folder, orders);
    }

    private static List<CourtColumn> byItselfAnd(CourtColumn... more) {
        return Stream.concat(BY_ITSELF.stream(), Arrays.stream(more)).toList();
    }

    private static String[] groups() {
        ReliefGroup[] groups = ReliefGroup.values();
        String[] headers = new String[groups.length];
        for (int i = 0; i < groups.length; i++) {
            headers[i] = groups[i].words();
        }
        return headers;
    }

    /** Takes the next entry. */
    public void add(CourtEntry entry) throws IOException {
        if (last != null && !last.isOfCase(entry)) {
            endCase(last);
        }
        last = entry;
        ofCase.merge(entry.group(), 1, Integer::sum);
        if (entry.needsCaseNumber()) {
            withoutNumber.add(entry, "");
        } else if (entry.group() == ReliefGroup.ELIGIBLE_NOW) {
            returned.add(entry, entry.isOnEarlierOrder() ? BY_EARLIER_ORDER : orders.add(entry), "");
        }
        if (entry.isToBeDecided()) {
            work.add(entry, "", "", "", "");
        }
        if (!entry.get(CourtColumn.GROUND).isEmpty()) {
            objections.add(entry);
        }
        if (!entry.get(CourtColumn.ADDRESSEE).isEmpty()) {
            addressee(entry.get(CourtColumn.ADDRESSEE)).add(entry, "", "", "", "");
        }
    }

    private static ListFile beginWorklist(Folder folder, String name) throws IOException {
        return ListFile.begin(folder, name, WORK, Worklist.TO_FILL_IN.toArray(String[]::new));
    }

    private ListFile addressee(String name) throws IOException {
        ListFile list = addressees.get(name);
        if (list == null) {
            list = beginWorklist(folder, CourtFiles.addressee(labelsOfAddressees.of(name, "others")));
            addressees.put(name, list);
        }
        return list;
    }

    private void endCase(CourtEntry of) throws IOException {
        String[] counts = new String[ReliefGroup.values().length];
        for (ReliefGroup group : ReliefGroup.values()) {
            counts[group.ordinal()] = Integer.toString(ofCase.getOrDefault(group, 0));
        }
        cases.add(of, counts);
        ofCase.clear();
    }

    /** Writes what is left, once all entries were taken. */
    public void end() throws IOException {
        if (last != null) {
            endCase(last);
        }
        orders.end();
    }

    @Override
    public void close() throws IOException {
        try (cases;
                work;
                withoutNumber;
                objections;
                returned;
                orders) {
            for (ListFile each : addressees.values()) {
                each.close();
            }
        }
    }
}
