package org.recordclearance.prop64;

import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Level;

/** The policies without steps: san-francisco and the two hypotheticals. */
class SanFranciscoTest {

    @ParameterizedTest
    @CsvSource({"FELONY", "MISDEMEANOR", "INFRACTION", "MISSING", "UNREADABLE"})
    void san_francisco_dismisses_every_Prop_64_conviction_of_any_level_or_none(Level level) {
        assertThat(born("missing")
                        .in("SAN FRANCISCO")
                        .convicted("missing", "HS 11359", level)
                        .determination(Prop64.sanFrancisco()))
                .isDismissal()
                .because("San Francisco District Attorney policy");
    }

    @Test
    void san_francisco_covers_nothing_else() {
        assertThat(born("1980-01-01")
                        .in("SAN MATEO")
                        .felony("2005-01-01", "HS 11359")
                        .determination(Prop64.sanFrancisco()))
                .isNotCovered();
        assertThat(born("1980-01-01")
                        .in("SAN FRANCISCO")
                        .felony("2005-01-01", "HS 11364")
                        .determination(Prop64.sanFrancisco()))
                .isNotCovered();
    }

    @Test
    void the_hypotheticals_dismiss_everything_of_a_county() {
        RuleSet all = Prop64.dismissAll("Yolo");
        RuleSet related = Prop64.dismissAllAndRelated("yolo");
        Person cannabis = born("missing").in("YOLO").felony("2019-01-01", "HS 11360(a)");
        assertThat(cannabis.determination(all)).isDismissal().because("Dismiss all Prop 64 charges");
        assertThat(cannabis.determination(related)).isDismissal().because("Dismiss all Prop 64 and related charges");
        Person trespass = born("missing").in("YOLO").convicted("2019-01-01", "PC 602", Level.MISDEMEANOR);
        assertThat(trespass.determination(all)).isNotCovered();
        assertThat(trespass.determination(related)).isDismissal();
        assertThat(born("missing")
                        .in("KERN")
                        .felony("2019-01-01", "HS 11360(a)")
                        .determination(related))
                .isNotCovered();
    }
}
