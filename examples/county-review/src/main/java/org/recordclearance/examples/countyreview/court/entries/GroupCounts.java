package org.recordclearance.examples.countyreview.court.entries;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Figure;

/** Counts cases and convictions by what is to be done about them. Entries come case by case. For one thread. */
final class GroupCounts {

    private final Map<ReliefGroup, Long> convictions = new EnumMap<>(ReliefGroup.class);
    private final Map<ReliefGroup, Long> cases = new EnumMap<>(ReliefGroup.class);
    private long mixed;
    private @Nullable CourtEntry last;

    void add(CourtEntry entry) {
        convictions.merge(entry.group(), 1L, Long::sum);
        CourtEntry before = last;
        if (before == null || !before.isOfCase(entry)) {
            cases.merge(entry.groupOfCase(), 1L, Long::sum);
            mixed += entry.get(CourtColumn.MIXED).isEmpty() ? 0 : 1;
        }
        last = entry;
    }

    void merge(GroupCounts other) {
        other.convictions.forEach((group, count) -> convictions.merge(group, count, Long::sum));
        other.cases.forEach((group, count) -> cases.merge(group, count, Long::sum));
        mixed += other.mixed;
    }

    Figure.Group figures() {
        return Figure.group()
                .put("cases", byGroup(cases))
                .put("mixedCases", mixed)
                .put("convictions", byGroup(convictions))
                .build();
    }

    private static Figure.Group byGroup(Map<ReliefGroup, Long> counts) {
        Figure.Group.Builder figures = Figure.group();
        for (ReliefGroup group : ReliefGroup.values()) {
            figures.put(group.words(), counts.getOrDefault(group, 0L));
        }
        return figures.build();
    }
}
