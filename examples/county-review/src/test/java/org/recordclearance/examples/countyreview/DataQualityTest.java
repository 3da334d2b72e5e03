package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.examples.countyreview.quality.MissingKind;

/** What the data of a review is like, and how much relief its faults hold back. */
class DataQualityTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("classpath:org/recordclearance/json-schema/quality.schema.json"));

    /** Nothing gives relief to a felony but fifteen years since the conviction. */
    private static final String BY_YEARS = "configurable:dismiss=none,yearsCrimeFreeThreshold=0,"
            + "subjectHasOnlyProp64Charges=false,yearsSinceConvictionThreshold=15";

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void make_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    private CommandRun review(Object... args) {
        List<Object> all = new ArrayList<>(
                List.of("--policy", BY_YEARS, "--county", "San Joaquin", "--as-of", "2020-07-01", "--overwrite"));
        all.addAll(List.of(args));
        return folder.reviewWith(all.toArray());
    }

    private JsonNode quality() throws IOException {
        return new ObjectMapper().readTree(folder.result("quality.json").toFile());
    }

    private static FabricatedRow of(String person) {
        return FabricatedRow.conviction(person, 1);
    }

    /** A row of each fault, a person each, the first two with none. */
    private Path faultyFile() {
        return folder.file(
                "doj.csv",
                List.of(
                        of("10").line(),
                        of("11").with(BulkColumn.STP_EVENT_DATE, "20190203").line(),
                        of("20").with(BulkColumn.STP_EVENT_DATE, "20050000").line(),
                        of("21").with(BulkColumn.STP_EVENT_DATE, "00000000").line(),
                        of("22").with(BulkColumn.STP_EVENT_DATE, FabricatedRow.MARK)
                                .line(),
                        of("30").with(BulkColumn.STP_ORI_CNTY_NAME, "LAS VEGAS NV")
                                .line(),
                        of("31").with(BulkColumn.STP_ORI_CNTY_NAME, "").line(),
                        of("40").with(BulkColumn.CONV_STAT_DESCR, "Q").line(),
                        of("41").with(BulkColumn.CONV_STAT_DESCR, FabricatedRow.MARK)
                                .with(BulkColumn.STP_EVENT_DATE, "20190203")
                                .line(),
                        of("42").with(BulkColumn.GENDER, "9").line(),
                        of("50").with(BulkColumn.OFFENSE_DESCR, "l1359 HS-" + FabricatedRow.MARK)
                                .line(),
                        of("60").with(BulkColumn.CNT_ORDER, "12").line()));
    }

    @Test
    void it_counts_rows_by_what_their_values_are_like() throws IOException {
        review(faultyFile()).exits(0);

        JsonNode columns = quality().get("columns");
        assertThat(columns.at("/STP_EVENT_DATE/rows").asInt()).isEqualTo(11);
        assertThat(faults(columns, "STP_EVENT_DATE")).isEqualTo("1 blank, 1 odd, 1 unreadable, 0 repaired");
        assertThat(faults(columns, "STP_ORI_CNTY_NAME")).isEqualTo("1 blank, 1 odd, 0 unreadable, 0 repaired");
        assertThat(faults(columns, "CONV_STAT_DESCR")).isEqualTo("0 blank, 0 odd, 2 unreadable, 0 repaired");
        assertThat(faults(columns, "GENDER")).isEqualTo("10 blank, 1 odd, 0 unreadable, 0 repaired");
        assertThat(faults(columns, "DISP_DATE")).isEqualTo("11 blank, 0 odd, 0 unreadable, 0 repaired");
        assertThat(faults(columns, "OFFENSE_TOC")).isEqualTo("0 blank, 0 odd, 0 unreadable, 0 repaired");
        assertThat(faults(columns, "OFFENSE_DESCR")).isEqualTo("0 blank, 0 odd, 0 unreadable, 1 repaired");
    }

    private static String faults(JsonNode columns, String column) {
        JsonNode faults = columns.get(column);
        return faults.get("blank") + " blank, " + faults.get("odd") + " odd, " + faults.get("unreadable")
                + " unreadable, " + faults.get("repaired") + " repaired";
    }

    @Test
    void unknown_codes_are_told_and_what_may_be_a_name_never_is() throws IOException {
        review(faultyFile()).exits(0);

        assertThat(quality().at("/columns/CONV_STAT_DESCR/unknownCodes")).hasToString("{\"Q\":1}");
        assertThat(quality().at("/columns/GENDER/unknownCodes")).hasToString("{\"9\":1}");
        assertThat(Files.readString(folder.result("quality.json"))).doesNotContainIgnoringCase(FabricatedRow.MARK);
    }

    @Test
    void it_says_how_much_relief_a_fault_holds_back_and_what_would_settle_it() throws IOException {
        review(faultyFile()).exits(0);

        JsonNode held = quality().get("heldBackByMissingFact");
        JsonNode level = held.get("level can't be read");
        assertThat(level.at("/open/convictions").asInt())
                .as("of the two, one is dismissed whatever its level is")
                .isEqualTo(1);
        JsonNode date = held.get("conviction date is incomplete");
        assertThat(date.toString())
                .isEqualTo(
                        "{\"open\":{\"convictions\":1,\"people\":1},\"couldBeRelief\":{\"convictions\":1,\"people\":1},"
                                + "\"couldBeReliefAlone\":{\"convictions\":1,\"people\":1},"
                                + "\"couldBe\":{\"Eligible for Dismissal\":1,\"Hand Review\":1}}");
        JsonNode asked = StreamSupport.stream(quality().get("askFor").spliterator(), false)
                .filter(each -> each.get("what").asText().equals("the county of the court"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.get("columns")).hasToString("[\"STP_ORI_CNTY_NAME\"]");
        assertThat(asked.get("rowsBlank").asInt()).isEqualTo(1);
        assertThat(asked.at("/open/convictions").asInt()).isEqualTo(1);
        assertThat(asked.at("/couldBe/Eligible for Dismissal").asInt()).isEqualTo(1);
    }

    @Test
    void who_shares_a_number_and_who_may_be_two_is_counted() throws IOException {
        Path file = folder.file(
                "doj.csv",
                List.of(
                        of("10").with(BulkColumn.CII_NUMBER, "A1000001").line(),
                        of("11").with(BulkColumn.CII_NUMBER, "a 1000-001").line(),
                        of("12").with(BulkColumn.CII_NUMBER, "A1000002").line(),
                        of("20").with(BulkColumn.CII_NUMBER, "A1000003").line(),
                        FabricatedRow.conviction("20", 2)
                                .with(BulkColumn.CII_NUMBER, "A1000004")
                                .with(BulkColumn.PRI_DOB, "19710203")
                                .line(),
                        of("30").with(BulkColumn.CII_NUMBER, "0000").line(),
                        of("31").with(BulkColumn.CII_NUMBER, "0000").line()));
        review(file).exits(0);

        assertThat(quality().get("identities"))
                .hasToString("{\"sharedNumbers\":1,\"subjectsSharing\":2,\"conflicting\":1}");
        assertThat(quality().at("/contradictions/identity").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"los-angeles, LOS ANGELES", "'" + BY_YEARS + "', LOS ANGELES", "statute, LOS ANGELES"})
    void its_figures_are_those_of_the_summary_and_of_the_rows(String policy, String county) throws IOException {
        Path file = damagedSample(county);
        folder.reviewWith("--policy", policy, "--county", county, "--as-of", "2020-07-01", file)
                .exits(0);

        JsonNode quality = quality();
        JsonNode summary = folder.summary();
        assertThat(SCHEMA.validate(quality)).isEmpty();
        for (String same :
                List.of("rowsRead", "rowsRejected", "subjectCount", "contradictions", "repairs", "policy", "asOf")) {
            assertThat(quality.get(same)).as(same).isEqualTo(summary.get(same));
        }
        assertThat(counts(quality.get("rowsRejectedByReason")))
                .isEqualTo(folder.rows("rejected_rows.csv").stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getField("reason"), TreeMap::new, Collectors.counting())))
                .isNotEmpty();
        Map<String, Long> open = new TreeMap<>();
        quality.get("heldBackByMissingFact")
                .properties()
                .forEach(each -> open.put(
                        each.getKey(), each.getValue().at("/open/convictions").asLong()));
        Map<String, Long> ofSummary = counts(summary.get("undecidedByMissingFact"));
        ofSummary.keySet().removeIf(fact -> !kind(fact).equals(fact));
        assertThat(open).containsAllEntriesOf(ofSummary).isNotEmpty();

        List<NamedCsvRecord> determined = folder.rows("Prop64_Results.csv");
        List<NamedCsvRecord> undecided = determined.stream()
                .filter(row -> row.getField("Eligibility Reason").startsWith("Undecided: "))
                .toList();
        assertThat(open)
                .as("by what the rows say")
                .isEqualTo(undecided.stream()
                        .flatMap(row -> kinds(row.getField("Eligibility Reason")))
                        .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting())));
        assertThat(quality.get("determinations").asInt()).isEqualTo(determined.size());
        assertThat(quality.at("/undecided/open/convictions").asInt()).isEqualTo(undecided.size());
        assertThat(quality.at("/undecided/open/people").asLong())
                .isEqualTo(undecided.stream()
                        .map(row -> row.getField("SUBJECT_ID"))
                        .distinct()
                        .count());
        List<NamedCsvRecord> all = folder.rows("All_Results.csv");
        for (String column :
                List.of("OFFENSE_DESCR", "DISP_DESCR", "CONV_STAT_DESCR", "OFN", "SENT_LENGTH", "GENDER")) {
            JsonNode ofColumn = quality.get("columns").get(column);
            assertThat(ofColumn.get("rows").asInt()).isEqualTo(all.size());
            assertThat(ofColumn.get("blank").asLong())
                    .as(column)
                    .isEqualTo(all.stream()
                            .filter(row -> row.getField(column).isBlank())
                            .count());
        }
    }

    private static Map<String, Long> counts(JsonNode counts) {
        Map<String, Long> all = new TreeMap<>();
        counts.properties()
                .forEach(each -> all.put(each.getKey(), each.getValue().asLong()));
        return all;
    }

    private Path damagedSample(String county) throws IOException {
        Path file = temporary.resolve("sample.csv");
        CommandRun.of("sample", "--rows", "4000", "--county", county, "--seed", "5", file)
                .exits(0);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (int i = 50; i < lines.size(); i += 400) {
            lines.set(i, lines.get(i).substring(0, lines.get(i).length() / 2));
        }
        return Files.write(file, lines);
    }

    @Test
    void it_is_the_same_whatever_the_threads_and_the_order_of_people() throws IOException {
        Path file = temporary.resolve("together.csv");
        Path scattered = temporary.resolve("scattered.csv");
        CommandRun.of("sample", "--rows", "6000", "--county", "SAN JOAQUIN", file)
                .exits(0);
        CommandRun.of("sample", "--rows", "6000", "--county", "SAN JOAQUIN", "--scatter", scattered)
                .exits(0);

        review("--threads", "1", file).exits(0);
        String one = Files.readString(folder.result("quality.json"));
        review("--threads", "4", file).exits(0);
        assertThat(folder.result("quality.json")).hasContent(one);
        review("--threads", "3", scattered).exits(0);
        assertThat(folder.result("quality.json")).hasContent(one);
    }

    @Test
    void what_is_over_a_limit_ends_with_status_3_and_the_results_are_written() {
        Path file = faultyFile();

        review(
                        "--fail-if",
                        "rejected>8%",
                        "--fail-if",
                        "unreadable.CONV_STAT_DESCR>=3",
                        "--fail-if",
                        "sharing>50%",
                        file)
                .exits(3);
        assertThat(folder.names()).contains("All_Results.csv", "quality.json", "summary.json");
        CommandRun both = review("--fail-if", "rejected>8%", "--fail-if", "unreadable.conv_stat_descr>=2", file);
        assertThat(both.err()).contains("rejected>8%: 1 of 12", "unreadable.conv_stat_descr>=2: 2 of 11");
        both.exits(3).showsNoRecord();
        review("--fail-if", "rejected>8.4%", "--fail-if", "rejected>1", file).exits(0);
        review("--fail-if", "rejected>=1", file).exits(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rejectd>0.1% | did you mean rejected?",
                "unreadable.DISP_DAT>1 | did you mean unreadable.DISP_DATE?",
                "unreadable.PRI_SSN>1 | there is no figure unreadable.PRI_SSN",
                "rejected | FIGURE>NUMBER",
                "rejected<5 | FIGURE>NUMBER",
                "rejected>-1 | FIGURE>NUMBER",
                "rejected>many | FIGURE>NUMBER",
                "'' | FIGURE>NUMBER"
            })
    void a_limit_that_can_not_be_meant_is_wrong_usage(String limit, String words) {
        review("--fail-if", limit, faultyFile()).failsSaying(2, words);
        folder.holdsNoResults();
    }

    private static Stream<String> kinds(String reason) {
        return Arrays.stream(reason.substring("Undecided: ".length()).split("; "))
                .map(DataQualityTest::kind)
                .distinct();
    }

    private static String kind(String fact) {
        return MissingKind.of(new MissingFact(fact, MissingFact.Problem.UNDETERMINED));
    }
}
