package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.recordclearance.json.RapSheetJson;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

class LifelikeRapSheetsTest {

    private static final RandomRapSheets LIVES =
            RandomRapSheets.ofSeed(5).withCounties("YOLO", "NAPA", "KERN").lifelike();
    private static final List<RapSheet> PEOPLE = LIVES.stream(2_000).toList();

    private static Stream<Cycle> cycles() {
        return PEOPLE.stream().flatMap(sheet -> sheet.cycles().stream());
    }

    private static Stream<Event> events(EventType type) {
        return cycles().flatMap(cycle -> cycle.events().stream()).filter(event -> event.type() == type);
    }

    private static Stream<Conviction> convictions() {
        return PEOPLE.stream().flatMap(sheet -> sheet.convictions().stream());
    }

    private static double share(Predicate<RapSheet> of) {
        return (double) PEOPLE.stream().filter(of).count() / PEOPLE.size();
    }

    @Test
    void a_sheet_is_the_same_for_the_same_seed_and_number() {
        assertThat(LIVES.sheet(1_999)).isEqualTo(PEOPLE.get(1_999));
        assertThat(RandomRapSheets.ofSeed(6).lifelike().sheet(0)).isNotEqualTo(PEOPLE.get(0));
    }

    /** A change of this number changes every file that is made of such sheets. */
    @Test
    void the_rap_sheets_of_a_seed_are_the_same_on_every_machine_and_day() {
        CRC32 checksum = new CRC32();
        PEOPLE.stream()
                .limit(100)
                .map(sheet -> RapSheetJson.write(sheet).replace("\"formatVersion\":\"1.0\",", ""))
                .forEach(text -> checksum.update(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(checksum.getValue()).isEqualTo(2629404620L);
    }

    @Test
    void nothing_contradicts_another_thing_and_nothing_is_known_to_be_missing() {
        assertThat(PEOPLE)
                .allMatch(sheet -> sheet.contradictions().isEmpty()
                        && sheet.gaps().isEmpty()
                        && sheet.warnings().isEmpty());
    }

    @Test
    void a_life_has_20_to_40_entries() {
        assertThat(PEOPLE.stream().mapToInt(LifelikeRapSheetsTest::entries).boxed())
                .allSatisfy(entries -> assertThat(entries).isBetween(20, 40))
                .contains(20, 40);
    }

    private static int entries(RapSheet sheet) {
        return sheet.cycles().stream()
                .flatMap(cycle -> cycle.events().stream())
                .flatMap(event -> event.counts().stream())
                .mapToInt(count -> Math.max(
                        1,
                        count.dispositions().stream()
                                .map(Disposition::sentence)
                                .mapToInt(sentence -> Math.max(
                                        1,
                                        sentence.terms().size()
                                                + sentence.details().size()))
                                .sum()))
                .sum();
    }

    @Test
    void a_case_is_an_arrest_and_the_court_that_hears_every_charge_that_was_filed() {
        List<Cycle> cases = cycles().filter(cycle -> cycle.events().get(0).type() == EventType.ARREST)
                .toList();

        assertThat(cases).hasSizeGreaterThan(5_000).allSatisfy(cycle -> {
            Event arrest = cycle.events().get(0);
            Event court = cycle.events().get(1);
            assertThat(court.type()).isEqualTo(EventType.COURT_ACTION);
            assertThat(court.county()).isEqualTo(arrest.county());
            assertThat(court.counts().stream().map(Count::asWritten).toList())
                    .startsWith(arrest.counts().stream()
                            .filter(count -> !count.has(DispositionType.PROSECUTOR_REJECTED))
                            .map(Count::asWritten)
                            .toArray(String[]::new));
        });
    }

    @Test
    void whoever_is_convicted_of_what_people_register_for_registers() {
        assertThat(share(sheet -> sheet.cycles().stream()
                        .anyMatch(cycle -> cycle.events().get(0).type() == EventType.REGISTRATION)))
                .isCloseTo(0.03, within(0.01));
        assertThat(events(EventType.REGISTRATION).flatMap(event -> event.counts().stream()))
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.asWritten()).startsWith("290"));
    }

    @Test
    void nobody_is_arrested_or_in_court_after_death() {
        List<RapSheet> dead =
                PEOPLE.stream().filter(sheet -> sheet.subject().deceased()).toList();

        assertThat(dead).hasSizeBetween(20, 60).allSatisfy(sheet -> {
            List<Cycle> history = sheet.cycles();
            assertThat(history.get(history.size() - 1).events().get(0).type()).isEqualTo(EventType.DECEASED);
        });
    }

    @Test
    void everything_happened_before_the_day_that_the_records_are_drawn_around() {
        LocalDate day = LocalDate.of(2030, 5, 5);

        assertThat(LIVES.withDatesAround(day).stream(200)
                        .flatMap(sheet -> sheet.cycles().stream())
                        .flatMap(cycle -> cycle.events().stream())
                        .map(Event::date)
                        .filter(ReportedDate::isDay))
                .allMatch(date -> date.latest().isBefore(day))
                .anyMatch(date -> date.earliest().isAfter(day.minusYears(2)));
    }

    @Test
    void most_cases_are_in_the_first_county_and_some_in_each_of_the_others() {
        var counties = events(EventType.ARREST)
                .collect(Collectors.groupingBy(event -> event.county().text(), Collectors.counting()));
        double all = counties.values().stream().mapToLong(Long::longValue).sum();

        assertThat(counties).containsOnlyKeys("YOLO", "NAPA", "KERN");
        assertThat(counties.get("YOLO") / all).isCloseTo(0.85, within(0.02));
    }

    @Test
    void every_usual_offense_occurs_and_its_section_can_be_read() {
        List<Count> counts = Stream.of(EventType.ARREST, EventType.REGISTRATION)
                .flatMap(LifelikeRapSheetsTest::events)
                .flatMap(event -> event.counts().stream())
                .toList();

        assertThat(counts).allMatch(count -> count.codeSection().isPresent());
        assertThat(counts.stream()
                        .map(count -> count.codeSection().orElseThrow().toString()))
                .contains("HS 11357(a)", "HS 11357(b)(2)", "PC 664/187(a)", "PC 288a(b)(1)", "PC 186.22(b)(4)");
        assertThat(counts.stream().map(Count::asWritten).distinct()).hasSizeGreaterThan(130);
    }

    @Test
    void a_section_is_charged_in_the_years_in_which_there_was_one() {
        Set<String> before2012 = sections(year -> year < 2012);
        Set<String> since2012 = sections(year -> year >= 2012);

        assertThat(before2012).contains("PC 12021(a)(1)").doesNotContain("PC 29800(a)(1)", "HS 11357.5");
        assertThat(since2012).contains("PC 29800(a)(1)").doesNotContain("PC 12021(a)(1)", "HS 11530");
    }

    private static Set<String> sections(Predicate<Integer> years) {
        return events(EventType.ARREST)
                .filter(event ->
                        event.date().isDay() && years.test(event.date().latest().getYear()))
                .flatMap(event -> event.counts().stream())
                .map(count -> count.codeSection().orElseThrow().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void some_dates_and_levels_are_not_known_and_none_where_nothing_is_to_be_missing() {
        assertThat((double) convictions()
                                .filter(conviction -> !conviction.date().isDay())
                                .count()
                        / convictions().count())
                .isCloseTo(0.03, within(0.01));
        assertThat((double) convictions()
                                .filter(conviction -> !conviction.level().isKnown())
                                .count()
                        / convictions().count())
                .isCloseTo(0.02, within(0.01));
        assertThat(LIVES.withSparseness(0).stream(200).flatMap(sheet -> sheet.convictions().stream()))
                .allMatch(conviction ->
                        conviction.date().isDay() && conviction.level().isKnown());
    }

    @Test
    void a_conviction_may_be_set_aside_or_reduced_years_later() {
        assertThat(convictions())
                .anyMatch(Conviction::isSetAside)
                .anyMatch(conviction -> conviction.count().isReducedToMisdemeanor());
        assertThat((double) convictions()
                                .filter(conviction ->
                                        conviction.count().dispositions().size() > 1)
                                .count()
                        / convictions().count())
                .isBetween(0.005, 0.03);
    }

    @Test
    void an_author_has_sections_of_their_own_charged() {
        RandomRapSheets own = LIVES.withCodeSections("PC 459", "VC 23109(c)");

        assertThat(own.stream(50)
                        .flatMap(sheet -> sheet.convictions().stream())
                        .map(conviction ->
                                conviction.count().codeSection().orElseThrow().completed())
                        .map(CodeSection::toString))
                .containsOnly("PC 459", "VC 23109(c)");
        assertThat(own.stream(50).flatMap(sheet -> sheet.convictions().stream()))
                .anyMatch(conviction -> conviction.count().description().equals("BURGLARY"));
    }
}
