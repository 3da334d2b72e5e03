package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;

/** A charge that bars relief, with one character misread, lost, doubled or swapped, gives none unless it is another section. */
class DamagedBarsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final List<String> ALIKE = List.of("0OQD", "1ILl|", "5S", "8B", "6G", "2Z");
    private static final List<String> BARS = List.of(
            "187(A) PC-X",
            "664/187(A) PC-X",
            "182/187 PC-X",
            "191.5 PC-X",
            "207 PC-X",
            "209(B) PC-X",
            "217.1(B) PC-X",
            "236.1(C)(2) PC-X",
            "243.4 PC-X",
            "246/186.22(B)(4) PC-X",
            "261(A)(2) PC-X",
            "264.1 PC-X",
            "273AB PC-X",
            "286(C)(1) PC-X",
            "288(A) PC-X",
            "288.5 PC-X",
            "289(A)(1) PC-X",
            "311.11 PC-X",
            "314.1 PC-X",
            "647.6 PC-X",
            "653F(B) PC-X",
            "11418(A)(1) PC-X",
            "18 2241 US-X");
    private static final List<RuleSet> POLICIES = List.of(Prop64.losAngeles(), Prop64.statute());

    @Test
    void a_damaged_bar_grants_nothing() {
        check(7);
    }

    @Test
    @Tag("acceptance")
    void no_damaged_bar_grants_anything() {
        check(1);
    }

    private static void check(int every) {
        int asked = 0;
        for (String bar : BARS) {
            Conviction undamaged = conviction(bar);
            for (RuleSet policy : POLICIES) {
                assertThat(grants(policy, undamaged)).as(bar).isFalse();
            }
            for (String text : damaged(bar)) {
                if (asked++ % every == 0 && !isAnotherKnownSection(conviction(text), undamaged)) {
                    for (RuleSet policy : POLICIES) {
                        assertThat(grants(policy, conviction(text)))
                                .as(text + " for " + bar)
                                .isFalse();
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(600);
    }

    private static boolean isAnotherKnownSection(Conviction damaged, Conviction undamaged) {
        Count count = damaged.rapSheet().convictions().get(0).count();
        return count.isSectionKnown()
                && !count.isRepaired()
                && count.readings().isEmpty()
                && !count.codeSection()
                        .equals(undamaged.rapSheet().convictions().get(0).codeSection());
    }

    private static boolean grants(RuleSet policy, Conviction conviction) {
        return policy.determine(conviction, AS_OF)
                .orElseThrow()
                .outcome()
                .kind()
                .isRelief();
    }

    private static Conviction conviction(String prior) {
        List<Conviction> all = PersonRows.of(List.of(
                        row("101001001000", "19841201", "19850601", prior),
                        row("102001001000", "20050301", "20050601", "11359 HS-POSSESS MARIJUANA FOR SALE")))
                .rapSheet()
                .convictions();
        return all.get(all.size() - 1);
    }

    private static BulkRow row(String order, String cycle, String day, String offense) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("SUBJECT_ID", "7"),
                Map.entry("PRI_DOB", "19600101"),
                Map.entry("CNT_ORDER", order),
                Map.entry("CYC_DATE", cycle),
                Map.entry("STP_EVENT_DATE", day),
                Map.entry("STP_TYPE_DESCR", "COURT ACTION"),
                Map.entry("STP_ORI_CNTY_NAME", "LOS ANGELES"),
                Map.entry("OFFENSE_DESCR", offense),
                Map.entry("DISP_DESCR", "CONVICTED"),
                Map.entry("CONV_STAT_DESCR", "FELONY"));
        return column -> values.getOrDefault(column.name(), "");
    }

    private static Set<String> damaged(String text) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            String before = text.substring(0, i);
            char c = text.charAt(i);
            String behind = text.substring(i + 1);
            for (String group : ALIKE) {
                for (char other : group.toCharArray()) {
                    if (group.indexOf(c) >= 0 && other != c) {
                        all.add(before + other + behind);
                    }
                }
            }
            all.add(before + behind);
            all.add(before + c + c + behind);
            if (i > 0) {
                all.add(text.substring(0, i - 1) + c + text.charAt(i - 1) + behind);
            }
        }
        all.remove(text);
        return all;
    }
}
