package org.recordclearance.examples.countyreview.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.recordclearance.examples.countyreview.sample.SampleRows.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.EventType;

/** What a sample consists of, by numbers. */
class SampleSharesTest {

    private static final int ROWS = 60_000;
    private static final SampleFile SAMPLE = SampleFile.of(ROWS, "SACRAMENTO", 11);
    private static final SampleRows SAMPLE_ROWS = SampleRows.of(SAMPLE);
    private static final List<List<String>> CELLS = SAMPLE_ROWS.cells();

    private static final Pattern PROP64 = Pattern.compile("(664/)?(1135[789]|11360)(?![.\\d]).*");
    private static final Pattern WHOLE_DATE =
            Pattern.compile("(19[789]\\d|20[01]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    @Test
    void a_row_has_about_800_bytes() {
        assertThat(SampleRows.bytes(SAMPLE).length / ROWS).isBetween(700, 900);
    }

    @Test
    void a_person_has_20_to_40_rows_but_the_last_may_have_fewer() {
        List<Integer> sizes = new ArrayList<>(
                SAMPLE_ROWS.people().values().stream().map(List::size).toList());
        assertThat(sizes.remove(sizes.size() - 1)).isBetween(1, 40);
        assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(20, 40)).contains(20, 40);
    }

    @Test
    void most_cases_are_in_the_county_and_others_elsewhere() {
        assertThat(shareOfRows(row -> cell(row, BulkColumn.STP_ORI_CNTY_NAME).equals("SACRAMENTO")))
                .isBetween(0.8, 0.95);
        assertThat(CELLS.stream()
                        .map(row -> cell(row, BulkColumn.STP_ORI_CNTY_NAME))
                        .distinct())
                .hasSize(58);
    }

    @Test
    void about_60_percent_of_people_have_a_prop64_conviction_in_the_county() {
        assertThat(shareOfPeople(row -> SampleRows.isConviction(row)
                        && cell(row, BulkColumn.STP_ORI_CNTY_NAME).equals("SACRAMENTO")
                        && PROP64.matcher(cell(row, BulkColumn.CONV_OFFENSE_DESCR))
                                .matches()))
                .isCloseTo(0.60, within(0.04));
    }

    @Test
    void about_2_percent_of_people_are_deceased_and_3_percent_registered() {
        assertThat(shareOfPeopleWith(EventType.DECEASED)).isCloseTo(0.02, within(0.008));
        assertThat(shareOfPeopleWith(EventType.REGISTRATION)).isCloseTo(0.03, within(0.01));
        assertThat(CELLS)
                .filteredOn(row -> cell(row, BulkColumn.STP_TYPE_DESCR).equals("REGISTRATION"))
                .allSatisfy(row -> assertThat(cell(row, BulkColumn.OFFENSE_DESCR) + cell(row, BulkColumn.COMMENT_TEXT))
                        .contains("290"));
    }

    @Test
    void all_kinds_of_steps_occur() {
        for (EventType type : List.of(
                EventType.ARREST,
                EventType.COURT_ACTION,
                EventType.PROBATION,
                EventType.CUSTODY,
                EventType.REGISTRATION,
                EventType.APPLICANT,
                EventType.DECEASED)) {
            assertThat(shareOfPeopleWith(type)).as(type.name()).isPositive();
        }
    }

    @Test
    void about_5_percent_of_convictions_have_several_sentence_parts() {
        Map<String, Integer> rowsOfConviction = new HashMap<>();
        CELLS.stream()
                .filter(SampleRows::isConviction)
                .forEach(row -> rowsOfConviction.merge(
                        cell(row, BulkColumn.SUBJECT_ID) + cell(row, BulkColumn.CNT_ORDER), 1, Integer::sum));
        assertThat(rowsOfConviction.values())
                .allSatisfy(parts -> assertThat(parts).isLessThan(4));
        assertThat((double) rowsOfConviction.values().stream()
                                .filter(parts -> parts > 1)
                                .count()
                        / rowsOfConviction.size())
                .isCloseTo(0.05, within(0.01));
    }

    @Test
    void about_3_percent_of_dates_are_partial_or_missing() {
        assertThat(shareOfRows(row -> !WHOLE_DATE
                        .matcher(cell(row, BulkColumn.STP_EVENT_DATE))
                        .matches()))
                .isCloseTo(0.03, within(0.006));
    }

    @Test
    void about_2_percent_of_counts_have_no_level() {
        List<List<String>> counts = CELLS.stream()
                .filter(row -> cell(row, BulkColumn.STP_TYPE_DESCR).startsWith("ARREST")
                        || cell(row, BulkColumn.STP_TYPE_DESCR).equals("COURT ACTION"))
                .toList();
        assertThat((double) counts.stream()
                                .filter(row -> cell(row, BulkColumn.OFFENSE_TOC).isEmpty()
                                        && cell(row, BulkColumn.CONV_STAT_DESCR).isEmpty())
                                .count()
                        / counts.size())
                .isCloseTo(0.02, within(0.004));
    }

    @Test
    void later_dispositions_are_rare_and_follow_a_conviction_of_the_same_count() {
        Set<String> convicted = new HashSet<>();
        int later = 0;
        for (List<String> row : CELLS) {
            String count = cell(row, BulkColumn.SUBJECT_ID) + cell(row, BulkColumn.CNT_ORDER);
            if (cell(row, BulkColumn.DISP_ORDER).equals("002")) {
                assertThat(convicted).contains(count);
                assertThat(SampleRows.isConviction(row)).isFalse();
                later++;
            } else if (SampleRows.isConviction(row)) {
                convicted.add(count);
            }
        }
        assertThat((double) later / convicted.size()).isBetween(0.005, 0.03);
    }

    @Test
    void the_type_date_and_agency_of_a_step_are_the_same_on_all_its_rows() {
        Map<String, List<String>> steps = new HashMap<>();
        for (List<String> row : CELLS) {
            String step = cell(row, BulkColumn.SUBJECT_ID)
                    + cell(row, BulkColumn.CNT_ORDER).substring(0, 6);
            List<String> facts =
                    row.subList(BulkColumn.STP_SEG_SEP.ordinal(), BulkColumn.STP_ORI_CNTY_NAME.ordinal() + 1);
            assertThat(steps.computeIfAbsent(step, first -> facts)).isEqualTo(facts);
        }
    }

    @Test
    void every_offense_is_told_as_the_rap_sheets_have_it() {
        Set<String> told = new HashSet<>();
        CELLS.forEach(row -> told.add(cell(row, BulkColumn.OFFENSE_DESCR)));
        Set<String> offenses = SamplePeople.sheets(County.of("SACRAMENTO"), 11, SampleFile.UNTIL).stream(
                        SAMPLE_ROWS.people().size())
                .flatMap(sheet -> sheet.cycles().stream())
                .flatMap(cycle -> cycle.events().stream())
                .flatMap(event -> event.counts().stream())
                .filter(count -> !count.asWritten().isEmpty())
                .map(count -> count.asWritten() + (count.asWritten().endsWith(")") ? " " : "-") + count.description())
                .collect(Collectors.toSet());

        assertThat(offenses).hasSizeGreaterThan(130);
        assertThat(told).containsAll(offenses).contains("SEE COMMENT FOR CHARGE");
    }

    private static double shareOfRows(Predicate<List<String>> row) {
        return (double) CELLS.stream().filter(row).count() / ROWS;
    }

    private static double shareOfPeople(Predicate<List<String>> row) {
        Map<String, Boolean> people = new HashMap<>();
        CELLS.forEach(cells -> people.merge(cell(cells, BulkColumn.SUBJECT_ID), row.test(cells), Boolean::logicalOr));
        return (double) people.values().stream().filter(has -> has).count() / people.size();
    }

    private static double shareOfPeopleWith(EventType type) {
        String words =
                type == EventType.ARREST ? "ARREST/DETAINED/CITED" : type.name().replace('_', ' ');
        return shareOfPeople(row -> cell(row, BulkColumn.STP_TYPE_DESCR).equals(words));
    }
}
