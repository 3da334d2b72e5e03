package org.recordclearance.prop64.results;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recordclearance.eligibility.ResultRow;
import org.recordclearance.prop64.law.Descriptions;
import org.recordclearance.prop64.law.StatuteSections;

/**
 * Finds rows whose comment names a Prop 64 section that the description of the offense does not: there may have been other
 * charges than the record shows.
 */
final class OtherCharges {

    private OtherCharges() {}

    /** Gets the comment of such a row, and nothing of another. */
    static String of(ResultRow row) {
        String comment = row.get("COMMENT_TEXT");
        if (!comment.contains("1135") && !comment.contains("1136")) {
            return "";
        }
        String description = row.get("OFFENSE_DESCR");
        return Descriptions.isStated(description) && areNamed(comment, description) ? comment : "";
    }

    private static boolean areNamed(String comment, String description) {
        List<NamedSection> described = NamedSection.in(description);
        return NamedSection.in(comment).stream().anyMatch(section -> isOther(section, described));
    }

    /** Of HS 11357 the subdivisions matter: (a) and (b) are other charges than (c) and (d), one is another than none. */
    private static boolean isOther(NamedSection section, List<NamedSection> described) {
        List<NamedSection> same = described.stream()
                .filter(other -> other.number().equals(section.number()))
                .collect(ImmutableList.toImmutableList());
        if (same.isEmpty()) {
            return true;
        }
        if (!section.number().equals(StatuteSections.POSSESSION.number())
                || section.subdivision().isEmpty()) {
            return false;
        }
        if (same.stream().allMatch(other -> other.subdivision().isEmpty())) {
            return true;
        }
        return !section.half().isEmpty()
                && same.stream()
                        .allMatch(other ->
                                !other.half().isEmpty() && !other.half().equals(section.half()));
    }
}
