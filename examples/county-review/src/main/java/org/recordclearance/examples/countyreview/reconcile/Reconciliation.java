package org.recordclearance.examples.countyreview.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts rows of both sides together by their case numbers, in the order in which they come, ours first. Rows of which a number is
 * another's too are of one group, as ours may have several. For one thread.
 */
final class Reconciliation {

    /** The rows that have a case number in common, directly or by way of others. */
    private static final class Group {
        private final List<CaseRow> ours = new ArrayList<>(1);
        private final List<CaseRow> theirs = new ArrayList<>(1);
        private List<String> numbers = new ArrayList<>(1);
    }

    private final Map<String, Group> byNumber = new LinkedHashMap<>();

    /** Adds one of ours, which names a case. */
    void addOurs(CaseRow row) {
        group(row).ours.add(row);
    }

    /** Adds one of the court's, which names a case. */
    void addTheirs(CaseRow row) {
        group(row).theirs.add(row);
    }

    private Group group(CaseRow row) {
        List<String> cases = row.cases();
        Group group = byNumber.computeIfAbsent(cases.get(0), number -> of(number));
        for (String number : cases.subList(1, cases.size())) {
            Group other = byNumber.get(number);
            if (other == null) {
                byNumber.put(number, group);
                group.numbers.add(number);
            } else if (other != group) {
                group = merged(group, other);
            }
        }
        return group;
    }

    private static Group of(String number) {
        Group group = new Group();
        group.numbers.add(number);
        return group;
    }

    /** Puts the smaller one into the larger one. */
    private Group merged(Group one, Group other) {
        boolean oneIsLarger = one.numbers.size() >= other.numbers.size();
        Group into = oneIsLarger ? one : other;
        Group from = oneIsLarger ? other : one;
        into.ours.addAll(from.ours);
        into.theirs.addAll(from.theirs);
        into.numbers.addAll(from.numbers);
        from.numbers.forEach(number -> byNumber.put(number, into));
        from.numbers = List.of();
        return into;
    }

    /** Finds what belongs together. */
    void match(CaseMatcher.Taker taker) {
        CaseMatcher matcher = new CaseMatcher(taker);
        byNumber.forEach((number, group) -> {
            if (group.numbers.get(0).equals(number)) {
                matcher.match(group.ours, group.theirs);
            }
        });
    }
}
