package org.recordclearance.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** The classes of several groupings together. Immutable and safe for use by several threads. */
final class Classes {

    private static final String ALL = "all";
    private static final String IN_SEVERAL =
            "A person is in each class in which the person has a conviction, and once in all.";

    private final List<Grouping> groupings;
    private final boolean areOfPeople;

    private Classes(List<Grouping> groupings) {
        this.groupings = groupings;
        this.areOfPeople = groupings.stream().allMatch(each -> each.of() == Grouping.Of.PEOPLE);
    }

    static Classes of(Grouping first, Grouping... more) {
        List<Grouping> groupings = new ArrayList<>();
        groupings.add(first);
        groupings.addAll(Arrays.asList(Objects.requireNonNull(more, "the further groupings are null")));
        return of(groupings);
    }

    static Classes of(List<Grouping> groupings) {
        groupings.forEach(each -> Objects.requireNonNull(each, "a grouping is null"));
        long names = groupings.stream().map(Grouping::name).distinct().count();
        if (names < groupings.size()) {
            throw new IllegalArgumentException("each grouping must have a name of its own, as it heads a column");
        }
        return new Classes(List.copyOf(groupings));
    }

    /** Checks that no policy is needed to tell the classes. */
    Classes withoutPolicy() {
        for (Grouping each : groupings) {
            if (each.of() == Grouping.Of.DETERMINATIONS) {
                throw new IllegalArgumentException(
                        "grouping '" + each.name() + "' needs a policy: study.under(policy).by(...)");
            }
        }
        return this;
    }

    /** Checks that no class heads its column as a figure of the table does. */
    Classes apartFrom(List<Column> figures) {
        for (Grouping each : groupings) {
            if (figures.stream().anyMatch(figure -> figure.name().equals(each.name()))) {
                throw new IllegalArgumentException(
                        "grouping '" + each.name() + "' is named like a figure of this table: it needs another name");
            }
        }
        return this;
    }

    /** If each person is in one class. */
    boolean areOfPeople() {
        return areOfPeople;
    }

    List<String> of(RapSheet sheet, LocalDate asOf) {
        return of(new Grouping.Seen(sheet, asOf, null, null));
    }

    List<String> of(Conviction conviction, LocalDate asOf) {
        return of(new Grouping.Seen(conviction.rapSheet(), asOf, conviction, null));
    }

    List<String> of(Conviction conviction, Review review) {
        return of(new Grouping.Seen(
                review.rapSheet(),
                review.asOf(),
                conviction,
                review.determination(conviction).orElse(null)));
    }

    private List<String> of(Grouping.Seen seen) {
        if (groupings.size() == 1) {
            return List.of(groupings.get(0).classOf(seen));
        }
        return groupings.stream().map(each -> each.classOf(seen)).toList();
    }

    List<String> ofAll() {
        List<String> labels = new ArrayList<>(Collections.nCopies(groupings.size(), ""));
        if (!labels.isEmpty()) {
            labels.set(0, ALL);
        }
        return labels;
    }

    Comparator<List<String>> inOrder() {
        Comparator<List<String>> order = (one, other) -> 0;
        for (int i = 0; i < groupings.size(); i++) {
            int each = i;
            order = order.thenComparing(
                    labels -> labels.get(each), groupings.get(each).inOrder());
        }
        return order;
    }

    List<Column> columns() {
        return groupings.stream()
                .map(each -> Column.label(each.name(), each.of() == Grouping.Of.PEOPLE))
                .toList();
    }

    List<String> notes() {
        return areOfPeople ? List.of() : List.of(IN_SEVERAL);
    }

    String words() {
        return groupings.isEmpty()
                ? ""
                : groupings.stream().map(Grouping::name).collect(Collectors.joining(" and ", " by ", ""));
    }
}
