package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.recordclearance.json.RapSheetJson;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

class RandomRapSheetsTest {

    private static final RandomRapSheets SHEETS = RandomRapSheets.ofSeed(11);

    private static Stream<Event> events(RandomRapSheets sheets) {
        return sheets.stream(600).flatMap(sheet -> sheet.cycles().stream()).flatMap(cycle -> cycle.events().stream());
    }

    private static Stream<Count> counts(RandomRapSheets sheets) {
        return events(sheets).flatMap(event -> event.counts().stream());
    }

    private static Stream<Disposition> dispositions(RandomRapSheets sheets) {
        return counts(sheets).flatMap(count -> count.dispositions().stream());
    }

    @Test
    void the_same_seed_gives_the_same_rap_sheets() {
        assertThat(RandomRapSheets.ofSeed(11).stream(50).toList())
                .isEqualTo(SHEETS.stream(50).toList());
        assertThat(SHEETS.sheet(49))
                .isEqualTo(SHEETS.stream(50).skip(49).findFirst().orElseThrow());
    }

    /** A change of this number changes what every contract is checked on. */
    @Test
    void the_rap_sheets_of_a_seed_are_the_same_on_every_machine_and_day() {
        CRC32 checksum = new CRC32();
        SHEETS.stream(200)
                .map(sheet -> RapSheetJson.write(sheet).replace("\"formatVersion\":\"1.0\",", ""))
                .forEach(text -> checksum.update(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(checksum.getValue()).isEqualTo(3590630546L);
    }

    @Test
    void the_locale_does_not_matter() {
        List<RapSheet> here = SHEETS.stream(50).toList();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(SHEETS.stream(50).toList()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void neighbouring_numbers_and_seeds_have_nothing_in_common() {
        Set<LocalDate> births = new HashSet<>();
        for (int number = 0; number < 50; number++) {
            births.add(SHEETS.withSparseness(0)
                    .sheet(number)
                    .subject()
                    .dateOfBirth()
                    .earliest());
            births.add(RandomRapSheets.ofSeed(number)
                    .withSparseness(0)
                    .sheet(0)
                    .subject()
                    .dateOfBirth()
                    .earliest());
        }
        assertThat(births).hasSizeGreaterThan(60);
    }

    @Test
    void counties_and_sections_are_those_asked_for() {
        RandomRapSheets sheets = SHEETS.withCounties("YOLO", "NAPA")
                .withCodeSections("BP 4060", "HS 11364(a)")
                .withSparseness(0);

        assertThat(events(sheets).map(event -> event.county().text())).containsOnly("YOLO", "NAPA");
        assertThat(counts(sheets)
                        .map(count -> count.codeSection().orElseThrow().completed())
                        .map(CodeSection::toString))
                .containsOnly("BP 4060", "HS 11364(a)");
    }

    @Test
    void sections_come_by_their_weights_in_whatever_order_they_are_given() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("PC 459", 9);
        weights.put("BP 4060", 1);
        Map<String, Integer> turned = new LinkedHashMap<>();
        turned.put("BP 4060", 1);
        turned.put("PC 459", 9);
        RandomRapSheets sheets = SHEETS.withCodeSections(weights).withSparseness(0);

        Map<String, Long> seen = counts(sheets)
                .collect(Collectors.groupingBy(
                        count -> count.codeSection().orElseThrow().completed().toString(), Collectors.counting()));

        assertThat(seen.get("PC 459")).isBetween(8 * seen.get("BP 4060"), 10 * seen.get("BP 4060"));
        assertThat(SHEETS.withCodeSections(turned).withSparseness(0).sheet(5)).isEqualTo(sheets.sheet(5));
    }

    @Test
    void dates_fall_on_anniversaries_of_the_day_asked_for() {
        LocalDate day = LocalDate.of(2031, 7, 9);
        List<LocalDate> dates = SHEETS.withDatesAround(day).stream(300)
                .flatMap(sheet -> sheet.convictions().stream())
                .flatMap(conviction -> conviction.date().day().stream())
                .toList();

        for (int around = -1; around <= 1; around++) {
            LocalDate near = day.plusDays(around);
            assertThat(dates)
                    .filteredOn(
                            date -> date.getMonth() == near.getMonth() && date.getDayOfMonth() == near.getDayOfMonth())
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void everything_that_a_record_may_hold_occurs() {
        RandomRapSheets sheets = SHEETS.withSparseness(0.5);

        assertThat(events(sheets).map(Event::type)).contains(EventType.values());
        assertThat(events(sheets).map(event -> event.date().precision())).contains(ReportedDate.Precision.values());
        assertThat(events(sheets).map(event -> event.county().kind()))
                .containsAll(EnumSet.complementOf(EnumSet.of(ReportedCounty.Kind.CONTRADICTORY)));
        assertThat(events(sheets).map(Event::step)).contains(0, 1, 2, 3);
        assertThat(sheets.stream(600).map(sheet -> sheet.subject().dateOfBirth().precision()))
                .contains(ReportedDate.Precision.values());
        assertThat(dispositions(sheets).map(Disposition::type)).contains(DispositionType.values());
        assertThat(dispositions(sheets).map(Disposition::level)).contains(Level.values());
        assertThat(dispositions(sheets)
                        .flatMap(each -> each.sentence().terms().stream())
                        .map(term -> term.kind()))
                .contains(TermKind.values());
        assertThat(sheets.stream(600).flatMap(sheet -> sheet.gaps().stream())).contains(Gap.values());
        assertThat(sheets.stream(600)
                        .flatMap(sheet -> sheet.warnings().stream())
                        .map(Warning::kind))
                .contains(Warning.Kind.values());
        assertThat(counts(sheets))
                .anyMatch(Count::attempted)
                .anyMatch(count -> count.place() > 0)
                .anyMatch(count ->
                        count.codeSection().isEmpty() && !count.asWritten().isEmpty())
                .anyMatch(count ->
                        count.asWritten().isEmpty() && count.description().isEmpty())
                .anyMatch(count -> count.description().contains("\n"));
        assertThat(sheets.stream(600).flatMap(sheet -> sheet.convictions().stream()))
                .anyMatch(Conviction::isSetAside)
                .anyMatch(conviction -> !conviction.isDatedByEvent());
        assertThat(sheets.stream(600)).anyMatch(sheet -> sheet.cycles().isEmpty());
    }

    @Test
    void where_nothing_is_to_be_missing_nothing_is() {
        RandomRapSheets sheets = SHEETS.withSparseness(0);

        assertThat(sheets.stream(600))
                .allMatch(sheet -> sheet.gaps().isEmpty()
                        && sheet.warnings().isEmpty()
                        && sheet.subject().dateOfBirth().isDay());
        assertThat(events(sheets))
                .allMatch(
                        event -> event.date().isDay() && event.county().county().isPresent());
        assertThat(counts(sheets)).allMatch(count -> count.codeSection().isPresent());
        assertThat(dispositions(sheets))
                .allMatch(each -> each.date().isDay() && each.level().isKnown())
                .allMatch(each -> each.sentence().terms().stream()
                        .allMatch(term -> term.length().period().isPresent()));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SHEETS.withCounties());
        assertThatIllegalArgumentException().isThrownBy(() -> SHEETS.withCounties(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> SHEETS.withCodeSections(new HashMap<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> SHEETS.withCodeSections(Map.of("PC 459", 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> SHEETS.withCodeSections("no section"));
        assertThatIllegalArgumentException().isThrownBy(() -> SHEETS.withSparseness(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> SHEETS.withSparseness(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> SHEETS.withDatesAround(LocalDate.of(1899, 12, 31)));
    }
}
