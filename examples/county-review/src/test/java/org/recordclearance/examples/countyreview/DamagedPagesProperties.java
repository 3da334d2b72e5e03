package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.RapSheet;

/** Nothing is granted on a printed sheet of which something is lost or another's that the whole sheet denies. */
class DamagedPagesProperties {

    private static final List<RuleSet> POLICIES = List.of(Prop64.statute(), Prop64.sanFrancisco2018());
    private static final LocalDate AS_OF = LocalDate.of(2018, 1, 31);

    @Property(tries = 300)
    void a_lost_page_grants_nothing(@ForAll long seed) {
        PrintedPages pages = new PrintedPages(seed);

        assertNothingGranted(pages.whole(), pages.withoutPage());
    }

    @Property(tries = 300)
    void counts_named_together_grant_nothing_that_they_do_not_grant_apart(@ForAll long seed) {
        String[] texts = new PrintedPages(seed).withCountsApartAndJoined();

        assertNothingGranted(texts[0], texts[1]);
    }

    @Property(tries = 300)
    void the_sheet_of_another_person_grants_nothing_and_is_read_by_itself(@ForAll long seed) {
        PrintedPages pages = new PrintedPages(seed);
        PrintedPages other = new PrintedPages(~seed);
        List<RapSheet> read = RapSheetText.parseAll(pages.andOther(other));

        assertThat(read).hasSize(2);
        RapSheet alone = RapSheetText.parse(other.ofOtherPerson());
        assertThat(read.get(0).convictions())
                .hasSameSizeAs(RapSheetText.parse(pages.whole()).convictions());
        assertThat(read.get(1).convictions()).hasSameSizeAs(alone.convictions());
        assertNothingGranted(RapSheetText.parse(pages.whole()), read.get(0));
        assertNothingGranted(alone, read.get(1));
    }

    @Property(tries = 50)
    void a_whole_sheet_has_no_gap(@ForAll long seed) {
        assertThat(RapSheetText.parse(new PrintedPages(seed).whole()).gaps()).isEmpty();
    }

    private static void assertNothingGranted(String whole, String damaged) {
        assertNothingGranted(RapSheetText.parse(whole), RapSheetText.parse(damaged));
    }

    private static void assertNothingGranted(RapSheet whole, RapSheet damaged) {
        for (RuleSet policy : POLICIES) {
            List<String> granted = granted(policy, damaged);
            granted(policy, whole).forEach(granted::remove);
            assertThat(granted).as(policy.name()).isEmpty();
        }
    }

    private static List<String> granted(RuleSet policy, RapSheet sheet) {
        List<String> granted = new ArrayList<>();
        for (Determination each : policy.review(sheet, AS_OF).determinations()) {
            if (each.outcome().kind().isRelief()) {
                granted.add(each.conviction().date() + " "
                        + each.conviction().county().text() + " "
                        + each.conviction().codeSection() + " "
                        + each.conviction().level());
            }
        }
        return granted;
    }
}
