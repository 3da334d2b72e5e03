package org.recordclearance.prop64.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Truth;

/**
 * An offense whose code section leaves open if it is on a list, and the words of a description that settle it.
 *
 * @param section the section that it is within
 * @param names words of which the description has one
 * @param butNot words of which it has none
 * @param superStrike whether it is a super strike then
 * @param pc290 whether it is a PC 290 offense then
 */
record DescribedOffense(CodeSection section, List<String> names, List<String> butNot, Truth superStrike, Truth pc290) {

    private static final List<DescribedOffense> ALL = read();

    private static List<DescribedOffense> read() {
        ImmutableList.Builder<DescribedOffense> all = ImmutableList.builder();
        Splitter words = Splitter.on(' ').omitEmptyStrings();
        for (Map<String, String> row : CitedTable.read("described.csv")) {
            all.add(new DescribedOffense(
                    CodeSection.parse(row.get("code") + " " + row.get("section")),
                    words.splitToList(row.get("names")),
                    words.splitToList(row.get("but_not")),
                    ListedSection.answer(row.get("super_strike")),
                    ListedSection.answer(row.get("pc_290"))));
        }
        return all.build();
    }

    /** Asks what the description of a count makes of a section that leaves it open. */
    static Truth settle(OffenseList list, Count count, CodeSection section) {
        for (DescribedOffense offense : ALL) {
            if (section.isWithin(offense.section) && offense.fits(words(count))) {
                return list.isOfSuperStrikes() ? offense.superStrike : offense.pc290;
            }
        }
        return Truth.UNKNOWN;
    }

    private boolean fits(String description) {
        return names.stream().anyMatch(description::contains) && butNot.stream().noneMatch(description::contains);
    }

    private static String words(Count count) {
        return Descriptions.isStated(count)
                ? KeyWords.of(count.offense())
                : KeyWords.spelled(String.join(" ", count.comments()));
    }
}
