package org.recordclearance.examples.countyreview.decisions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.decisions.Decision;
import org.recordclearance.decisions.Decisions;
import org.recordclearance.examples.countyreview.tables.TableException;

/** The rows of all lists on which something was decided, and of which conviction each says that it is. For one thread. */
final class DecidedRows {

    private static final int MOST_NAMED = 20;

    private final List<Decision> decisions = new ArrayList<>();
    private final Map<Decision, RowIdentity> identities = new HashMap<>();
    private final Map<String, Decision> byConviction = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * Adds those of a list.
     *
     * @throws TableException if a row and one before it have the key of one conviction, and say to people that they are of two
     */
    void add(Path file, Worklist.Decided list) {
        for (Worklist.Row row : list.rows()) {
            Decision decision = row.decision();
            Decision known = byConviction.putIfAbsent(decision.about().conviction(), decision);
            RowIdentity identity = known == null ? row.identity() : identities.getOrDefault(known, row.identity());
            if (!row.identity().mayBeOf(identity.cells())) {
                throw new TableException(decision.place() + " has the key of the conviction of " + known.place()
                        + ", and its columns are of another: cells may have been sorted or moved");
            }
            decisions.add(decision);
            identities.putIfAbsent(decision, row.identity());
        }
        if (!list.withoutDecision().isEmpty()) {
            warnings.add(file + ": filled in, without a decision, and so left for review: "
                    + (list.withoutDecision().size() == 1 ? "line " : "lines ")
                    + named(list.withoutDecision().stream().map(String::valueOf)));
        }
    }

    /**
     * Gets the decisions.
     *
     * @throws TableException if two for one conviction differ
     */
    Decisions decisions() {
        try {
            return Decisions.of(decisions);
        } catch (IllegalArgumentException e) {
            throw new TableException(String.valueOf(e.getMessage()));
        }
    }

    /** Checks that the row of a decision says nothing else of its conviction than the record, by the headers of a list. */
    boolean isOf(Decision decision, Map<String, String> onRecord) {
        RowIdentity identity = identities.get(decision);
        return identity == null || identity.mayBeOf(onRecord);
    }

    /** Names the lines that are filled in without a decision. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Joins the first of some names. */
    static String named(Stream<String> all) {
        List<String> names = all.toList();
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? ", ..." : "");
    }
}
