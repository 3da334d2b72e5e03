package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.jail;
import static org.recordclearance.prop64.Person.prison;
import static org.recordclearance.prop64.Person.probation;
import static org.recordclearance.prop64.Person.unreadable;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ResultRow;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.TermKind;

/** The columns of the summary of printed rap sheets, of the first conviction of a person, judged on 2020-07-01. */
class RapSheetColumnsTest {

    private static final String SF = "SAN FRANCISCO";

    private static Person somebody() {
        return born("1980-01-01").in(SF);
    }

    private static Map<String, String> cells(Person person) {
        Conviction conviction = person.sheet().convictions().get(0);
        Determination determined =
                Prop64.sanFrancisco2018().determine(conviction, Person.AS_OF).orElseThrow();
        ResultRow row = new Sheet(determined);
        return Prop64.rapSheetColumns().stream()
                .collect(Collectors.toMap(ResultColumn::header, column -> column.value(row)));
    }

    private record Sheet(Determination determined) implements ResultRow {

        @Override
        public String get(String column) {
            throw new IllegalArgumentException("a sheet has no columns");
        }

        @Override
        public Optional<Conviction> conviction() {
            return Optional.of(determined.conviction());
        }

        @Override
        public Optional<Determination> determination() {
            return Optional.of(determined);
        }

        @Override
        public LocalDate asOf() {
            return Person.AS_OF;
        }
    }

    @Test
    void the_columns_are_those_of_the_pilot() {
        assertThat(Prop64.rapSheetColumns())
                .extracting(ResultColumn::header)
                .containsExactly(
                        "Name",
                        "Date",
                        "Case Number",
                        "Courthouse",
                        "Charge",
                        "Severity",
                        "Sentence",
                        "Superstrikes",
                        "2 prior convictions",
                        "PC290",
                        "Remedy",
                        "Eligible",
                        "Deceased");
    }

    @ParameterizedTest
    @CsvSource({"01, 'DOE,PAT'", "001, 'DOE,PAT'", "1, 'DOE,PAT'", "02, ''", "'', ''"})
    void the_name_is_that_of_the_event(String code, String name) {
        Person person = somebody()
                .cycle(cycle -> cycle.event(
                        EventType.COURT_ACTION,
                        "2005-01-01",
                        event -> event.county(SF)
                                .agency("CASC SAN FRANCISCO")
                                .nameCode(code)
                                .caseNumber("A1")
                                .caseNumber("B2")
                                .convicted("HS 11359", Level.FELONY)));

        assertThat(cells(person))
                .containsEntry("Name", name)
                .containsEntry("Case Number", "A1; B2")
                .containsEntry("Courthouse", "CASC SAN FRANCISCO")
                .containsEntry("Date", "2005-01-01")
                .containsEntry("Charge", "HS 11359");
    }

    @Test
    void the_longest_sentence_of_the_event_is_in_words() {
        assertThat(cells(somebody().felony("2005-01-01", "HS 11359"))).containsEntry("Sentence", "");
        assertThat(cells(somebody().felony("2005-01-01", "HS 11359", probation(3), jail(Period.of(1, 2, 3)))))
                .containsEntry("Sentence", "3y probation, 1y 2m 3d jail");
        assertThat(cells(somebody().felony("2005-01-01", "HS 11359", jail(Period.ZERO), unreadable(TermKind.PRISON))))
                .containsEntry("Sentence", "0d jail, prison");
        assertThat(cells(somebody()
                        .cycle(cycle -> cycle.court(
                                "2005-01-01",
                                SF,
                                event -> event.convicted("HS 11359", Level.FELONY, jail(Period.ofDays(364)))
                                        .convicted("PC 459", Level.FELONY, jail(Period.ofDays(366)))
                                        .convicted("PC 211", Level.FELONY, prison(1))))
                        .felony("2005-01-01", "PC 459", prison(9))))
                .containsEntry("Sentence", "366d jail");
    }

    @Test
    void what_bars_relief_and_what_is_eligible() {
        assertThat(cells(somebody().felony("2005-01-01", "HS 11359")))
                .containsEntry("Superstrikes", "-")
                .containsEntry("2 prior convictions", "false")
                .containsEntry("PC290", "false")
                .containsEntry("Remedy", "redesignation")
                .containsEntry("Severity", "F")
                .containsEntry("Eligible", "yes")
                .containsEntry("Deceased", "false");
        assertThat(cells(somebody()
                        .deceased()
                        .felony("2005-01-01", "HS 11359")
                        .felony("2006-01-01", "HS 11359(a)")
                        .felony("2007-01-01", "HS 11359")
                        .felony("2008-01-01", "PC 187")
                        .registered("2009-01-01", "PC 290")))
                .containsEntry("Superstrikes", "PC 187")
                .containsEntry("2 prior convictions", "true")
                .containsEntry("PC290", "true")
                .containsEntry("Remedy", "")
                .containsEntry("Eligible", "no")
                .containsEntry("Deceased", "true");
    }

    @Test
    void what_is_not_known_is_empty_or_said_to_be_unknown() {
        assertThat(cells(somebody()
                        .convicted("2005", "HS 11359", Level.MISSING, unreadable(TermKind.JAIL))
                        .withARowLost()))
                .containsEntry("Date", "")
                .containsEntry("Severity", "")
                .containsEntry("Superstrikes", "unknown")
                .containsEntry("Deceased", "unknown")
                .containsEntry("2 prior convictions", "unknown")
                .containsEntry("PC290", "unknown")
                .containsEntry("Remedy", "unknown")
                .containsEntry("Eligible", "maybe");
        assertThat(cells(somebody()
                        .felony("2005-01-01", "HS 11359")
                        .felony("2008-01-01", "PC 187")
                        .withARowLost()))
                .containsEntry("Superstrikes", "PC 187");
    }
}
