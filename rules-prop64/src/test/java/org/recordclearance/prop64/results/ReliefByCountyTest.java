package org.recordclearance.prop64.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** What a summary of the audit says of people, convictions and counties. */
class ReliefByCountyTest {

    private static final String OVERDUE = "Overdue: relief due under HS 11361.9";

    private static RapSheet person(String... sectionsAndCounties) {
        RapSheet.Builder sheet = RapSheet.builder().subject(subject -> subject.dateOfBirth("1970-01-01"));
        for (int i = 0; i < sectionsAndCounties.length; i += 2) {
            String section = sectionsAndCounties[i];
            String county = sectionsAndCounties[i + 1];
            sheet.cycle(cycle -> cycle.court("2005-01-01", county, event -> event.convicted(section, Level.FELONY)));
        }
        return sheet.build();
    }

    private static Figure.Group figures(int split, RapSheet... people) {
        DecisionTable policy = Prop64.auditOfRelief();
        ReliefByCounty one = new ReliefByCounty();
        ReliefByCounty other = new ReliefByCounty();
        for (int i = 0; i < people.length; i++) {
            (i < split ? one : other).add(policy.review(people[i], LocalDate.of(2026, 1, 1)));
        }
        one.merge(other);
        Figure.Group.Builder figures = Figure.group();
        one.put(figures);
        return figures.build().group("reliefByCounty");
    }

    @Test
    void people_and_convictions_that_are_overdue_are_counted_by_county_and_section() {
        RapSheet[] people = {
            person("HS 11359", "KERN", "HS 11358", "KERN", "HS 11359", "YOLO"),
            person("HS 11359", "KERN"),
            person("PC 459", "MONO")
        };
        for (int split : List.of(0, 1, 2, 3)) {
            Figure.Group overdue = figures(split, people).group(OVERDUE);
            assertThat(overdue.whole("people")).isEqualTo(2);
            assertThat(overdue.whole("convictions")).isEqualTo(4);
            assertThat(overdue.whole("counties")).isEqualTo(2);
            Figure.Group kern = overdue.group("byCounty").group("KERN");
            assertThat(kern.whole("people")).isEqualTo(2);
            assertThat(kern.whole("convictions")).isEqualTo(3);
            assertThat(kern.group("convictionsByCodeSection").whole("11359")).isEqualTo(2);
            assertThat(kern.group("peopleByCodeSection").whole("11359")).isEqualTo(2);
            assertThat(kern.group("peopleByCodeSection").whole("11358")).isEqualTo(1);
            assertThat(overdue.group("convictionsByCodeSection").whole("11359")).isEqualTo(3);
            assertThat(overdue.group("peopleByCodeSection").whole("11359")).isEqualTo(2);
            assertThat(overdue.group("byCounty").group("YOLO").whole("people")).isEqualTo(1);
        }
    }
}
