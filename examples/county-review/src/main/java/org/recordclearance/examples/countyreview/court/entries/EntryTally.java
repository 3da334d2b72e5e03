package org.recordclearance.examples.countyreview.court.entries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;

/** Gathers the entries of people; those that are too many for the memory are set aside. For one thread. */
public final class EntryTally {

    private static final int MOST_ENTRIES = 4_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final EntrySpool spool;
    private final CaseEntries cases;
    private final ComingChanges changes;
    private final List<CourtEntry> entries = new ArrayList<>();
    private final List<EntrySpool.Run> runs = new ArrayList<>();
    private long characters;

    /**
     * Creates what gathers.
     *
     * @param policy the policy of the review
     * @param asOf the day for which eligibility is judged
     * @param spool where entries are set aside
     */
    public EntryTally(RuleSet policy, LocalDate asOf, EntrySpool spool) {
        this.spool = spool;
        this.cases = new CaseEntries(policy, asOf);
        this.changes = new ComingChanges(policy, asOf);
    }

    /** Adds a person. */
    public void add(ReviewedPerson person) {
        cases.make(person.review(), ciiNumbers(person.person()), this::add);
        person.review().determinations().forEach(each -> changes.add(each.conviction()));
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
        characters += entry.size();
        if (entries.size() >= MOST_ENTRIES || characters >= MOST_CHARACTERS) {
            setAside();
        }
    }

    private void setAside() {
        Collections.sort(entries);
        try {
            runs.add(spool.write(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.clear();
        characters = 0;
    }

    /** Adds what another has gathered. */
    public EntryTally merge(EntryTally other) {
        runs.addAll(other.runs);
        other.entries.forEach(this::add);
        changes.merge(other.changes);
        return this;
    }

    /** Gets what changes later. */
    public ComingChanges changes() {
        return changes;
    }

    /** Gets all of it in order. */
    public SortedEntries sorted() {
        Collections.sort(entries);
        return new SortedEntries(spool, runs, entries);
    }
}
