package org.recordclearance.examples.countyreview.court.entries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.spool.Sorted;
import org.recordclearance.examples.countyreview.spool.SortedSpool;
import org.recordclearance.examples.countyreview.spool.Spool;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;

/** Gathers the entries of people; those that are too many for the memory are set aside. For one thread. */
public final class EntryTally {

    private final CaseEntries cases;
    private final ComingChanges changes;
    private final SortedSpool<CourtEntry> entries;
    private final GroupCounts groups = new GroupCounts();

    /**
     * Creates what gathers.
     *
     * @param policy the policy of the review
     * @param asOf the day for which eligibility is judged
     * @param spool where entries are set aside
     */
    public EntryTally(RuleSet policy, LocalDate asOf, Spool<CourtEntry> spool) {
        this.entries = new SortedSpool<>(spool);
        this.cases = new CaseEntries(policy, asOf);
        this.changes = new ComingChanges(policy, asOf);
    }

    /** Adds a person. */
    public void add(ReviewedPerson person) {
        cases.make(person.review(), ciiNumbers(person.person()), entry -> {
            groups.add(entry);
            add(entry);
        });
        person.review().determinations().forEach(changes::add);
    }

    private static Map<CountPosition, String> ciiNumbers(PersonRows person) {
        Map<CountPosition, String> numbers = new HashMap<>();
        if (!person.rapSheet().knownOrPossibleConvictions().isEmpty()) {
            for (int row = 0; row < person.rows().size(); row++) {
                Optional<Conviction> conviction = person.convictionOfRow(row);
                if (conviction.isPresent()) {
                    numbers.put(
                            conviction.get().position(), person.rows().get(row).get(BulkColumn.CII_NUMBER));
                }
            }
        }
        return numbers;
    }

    void add(CourtEntry entry) {
        entries.add(entry);
    }

    /** Adds what another has gathered. */
    public EntryTally merge(EntryTally other) {
        entries.merge(other.entries);
        changes.merge(other.changes);
        groups.merge(other.groups);
        return this;
    }

    /** Gets what changes later. */
    public ComingChanges changes() {
        return changes;
    }

    /** Gets how many cases and convictions are in which group. */
    public Figure.Group groups() {
        return groups.figures();
    }

    /** Gets all of it in order. */
    public Sorted<CourtEntry> sorted() {
        return entries.sorted();
    }
}
