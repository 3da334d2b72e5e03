package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.text.lines.WordList;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;

class CourthousesTest {

    @ParameterizedTest
    @CsvSource({
        "CASC SN JOSE, CASC SAN JOSE",
        "CAMC SN FRANCISCO, CAMC SAN FRANCISCO",
        "CASC SANFRANCISCO, CASC SAN FRANCISCO",
        "CASC SN JOSE CENTRAL, CASC SN JOSE CENTRAL",
        "CASC SAN FRANCISCO CO, CASC SAN FRANCISCO CO",
        "CASC MCRICHMOND, CASC MCRICHMOND",
        "CASC SAN PRANCISCO, CASC SAN FRANCISCO",
        "CASC SAN FRANClSCO, CASC SAN FRANCISCO",
        "CASC SAN PRANCISCU RM, CASC SAN PRANCISCU RM",
        "CASC MCSAN FRANCISCO, CASC MCSAN FRANCISCO",
        "CASC MARIA, CASC MARIA",
        "CASC GOTHAM CITY, CASC GOTHAM CITY",
        "CASO SN FRANCISCO, CASO SN FRANCISCO"
    })
    void the_agency_of_an_event_is_spelled_out_where_it_is_nothing_but_a_court_and_its_place(
            String printed, String agency) {
        RapSheet sheet = Sheets.cycle("COURT:  NAM:01\n19840918  " + printed + "\nCNT:01 #1\n 11357 HS-POSSESS\n");

        assertThat(Sheets.onlyEvent(sheet).agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CASC SAN FRANCISCO | CASC SAN FRANCISCO | SAN FRANCISCO",
                "CASC SAN FRANCISCO CO | CASC SAN FRANCISCO | SAN FRANCISCO",
                "CASC SN FRANCISCO | CASC SAN FRANCISCO | SAN FRANCISCO",
                "CASC  SAN  FRANCISCO  | CASC SAN FRANCISCO | SAN FRANCISCO",
                "CASC SAN FRANClSCO | CASC SAN FRANCISCO | SAN FRANCISCO",
                "CASC SAN PRANCISCU rm | CASC SAN FRANCISCO | SAN FRANCISCO",
                "CAMC SOUTH SAN FRANCISCO | CAMC SOUTH SAN FRANCISCO | SAN MATEO",
                "CAJV SF JUV DELINQUENCY | CAJV SF JUV DELINQUENCY | SAN FRANCISCO",
                "CAMC LOS ANGELES METRO | CAMC LOS ANGELES | LOS ANGELES",
                "CAMC LOS .ANGELES METRO | CAMC LOS ANGELES | LOS ANGELES",
                "CAMC L05 ANGELES METRO | CAMC LOS ANGELES | LOS ANGELES",
                "CASC LOS ANGELES CENTRAL | CASC LOS ANGELES | LOS ANGELES",
                "CASC LOS ANGELES COMPTON | CASC LOS ANGELES COMPTON | LOS ANGELES",
                "CASC LOS ANGELES LONG BCH | CASC LOS ANGELES LONG BEACH | LOS ANGELES",
                "CASC LOS ANGELES SN FERNDO | CASC LOS ANGELES SAN FERNANDO | LOS ANGELES",
                "CAMC POMONA | CAMC POMONA | LOS ANGELES",
                "CASC MC VAN NUYS | CASC VAN NUYS | LOS ANGELES",
                "CASC MCVAN NUYS | CASC VAN NUYS | LOS ANGELES",
                "CASC MCRICHMOND | CASC RICHMOND | CONTRA COSTA",
                "CAMC MCFARLAND | CAMC MCFARLAND | KERN",
                "CASC WEST LA AIRPORT | CASC WEST LA AIRPORT | LOS ANGELES",
                "CASC DEL NORT E | CASC DEL NORTE | DEL NORTE",
                "CASC FAIRFIEL D | CASC FAIRFIELD | SOLANO",
                "CASC SN JOSE | CASC SAN JOSE | SANTA CLARA",
                "CASC SN JOSE CENTRAL | CASC SAN JOSE | SANTA CLARA",
                "CASC SNTA MARIA | CASC SANTA MARIA | SANTA BARBARA",
                "CASC SANTA CRUZ CRIM TRAFF | CASC SANTA CRUZ | SANTA CRUZ",
                "CASC VISTA BRANCH | CASC VISTA | SAN DIEGO",
                "CAMC CALEXICO DEPT | CAMC CALEXICO | IMPERIAL",
                "CAJV WEST CONTRA COSTA CO | CAJV CONTRA COSTA | CONTRA COSTA",
                "CAJV CONTRA COSTA EAST DIV | CAJV CONTRA COSTA | CONTRA COSTA",
                "CASC NEVADA CITY | CASC NEVADA CITY | NEVADA",
                "CASC SIERRA | CASC SIERRA | SIERRA",
                "CAJC HOLLISTER | CAJC HOLLISTER | SAN BENITO",
                "CAMC MONTEREY PARK | CAMC MONTEREY PARK | LOS ANGELES",
                "CASC LAKE ELSINORE | CASC LAKE ELSINORE | RIVERSIDE"
            })
    void a_court_is_known_by_its_place(String written, String name, String county) {
        Courthouse court = Courthouses.of(written).orElseThrow();

        assertThat(court.name()).isEqualTo(name);
        assertThat(court.county().text()).isEqualTo(county);
        assertThat(Courthouses.countyOf(written).text()).isEqualTo(county);
    }

    @ParameterizedTest
    @CsvSource({"CASC, SUPERIOR", "CAMC, MUNICIPAL", "CAJC, JUSTICE", "CAJV, JUVENILE"})
    void the_code_tells_the_kind_of_court(String code, CourtKind kind) {
        assertThat(Courthouses.of(code + " SACRAMENTO").orElseThrow().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CASC GOTHAM CITY",
                "CASC ANYTOWN USA",
                "CASC LAKE ARROWHEAD",
                "CASC ORANGE COVE",
                "CASC SAN MARTENO",
                "CASC LODO"
            })
    void a_place_that_is_not_listed_or_may_be_several_is_not_guessed(String written) {
        assertThat(Courthouses.of(written).orElseThrow().county()).isEqualTo(ReportedCounty.missing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CASO LOS ANGELES | LOS ANGELES",
                "CAPR SAN FRANCISCO | SAN FRANCISCO",
                "CASO CONTRA COSTA CO | CONTRA COSTA",
                "CASD MOTOR VEHICLES, SACRAMENTO | SACRAMENTO",
                "CAPD OAKLAND | ''",
                "CASD CORRECTIONS | ''",
                "NVPD ORANGE | ''",
                "CAPD | ''",
                "'' | ''"
            })
    void of_other_agencies_the_county_is_known_if_it_is_their_place(String agency, String county) {
        assertThat(Courthouses.of(agency)).isEmpty();
        assertThat(Courthouses.countyOf(agency).text()).isEqualTo(county);
    }

    @Test
    void all_58_counties_are_listed_and_each_is_its_own_place() {
        List<List<String>> rows = WordList.rows("courthouses.csv", 2);
        Set<String> counties =
                new TreeSet<>(rows.stream().map(row -> row.get(1)).toList());

        assertThat(counties).hasSize(58).contains("ALPINE", "LOS ANGELES", "SAN FRANCISCO", "YUBA");
        assertThat(counties).allSatisfy(county -> assertThat(rows).contains(List.of(county, county)));
        assertThat(rows)
                .allSatisfy(row -> assertThat(
                                Courthouses.countyOf("CASC " + row.get(0)).text())
                        .isEqualTo(row.get(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CASC LOS ANGELES/ORANGE",
                "CASC LOS ANGELES ORANGE",
                "CASC LOS ANGELES AND ORANGE",
                "CASC LOS ANGELES\nCASC ORANGE",
                "CASC LOS ANGELES\nCAMC STOCKTON",
                "CASC SAN DIEGO LOS ANGELES CO"
            })
    void an_event_in_two_counties_is_in_one_that_is_contradictory(String agency) {
        RapSheet sheet = Sheets.cycle("COURT:  NAM:01\n19840918  " + agency + "\nCNT:01 #1\n 11357 HS-POSSESS\n");

        assertThat(Sheets.onlyEvent(sheet).county().kind()).isEqualTo(ReportedCounty.Kind.CONTRADICTORY);
    }

    @Test
    void another_agency_of_the_same_county_or_of_none_that_is_known_changes_nothing() {
        for (String agency : new String[] {"CASC LOS ANGELES\nCAMC COMPTON", "CASC LOS ANGELES\nCASC GOTHAM CITY"}) {
            RapSheet sheet = Sheets.cycle("COURT:  NAM:01\n19840918  " + agency + "\nCNT:01 #1\n 11357 HS-POSSESS\n");

            assertThat(Sheets.onlyEvent(sheet).county()).isEqualTo(ReportedCounty.read("LOS ANGELES"));
        }
    }
}
