package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.doj.bulk.BulkColumn;

/** {@code explain --markdown} and {@code explain --json}: the case file for a lawyer. */
class CaseFileTest {

    private static final String SUBJECT = FabricatedRow.MARK + "10";

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void choose_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    private static String explain(Path file, String policy, String asOf, String form) {
        return CommandRun.of("explain", "--policy", policy, "--as-of", asOf, "--subject", SUBJECT, form, file)
                .succeeds()
                .out();
    }

    private Path felony() {
        return folder.file(
                "doj.csv",
                List.of(FabricatedRow.conviction("10", 1)
                        .with(BulkColumn.OFFENSE_DESCR, "11358 HS-CULTIVATE MARIJUANA")
                        .line()));
    }

    private Path withABarThatIsOpen() {
        List<String> lines = new ArrayList<>();
        lines.add(FabricatedRow.conviction("10", 1).line());
        lines.add(FabricatedRow.conviction("10", 2)
                .with(BulkColumn.CNT_ORDER, "102001001000")
                .with(BulkColumn.OFN, "9001")
                .with(BulkColumn.CYC_DATE, "19900101")
                .with(BulkColumn.STP_EVENT_DATE, "19900301")
                .with(BulkColumn.OFFENSE_DESCR, "207 PC-KIDNAPPING")
                .line());
        return folder.file("bar.csv", lines);
    }

    @Test
    void a_conviction_has_its_remedy_its_burden_of_proof_and_what_would_rebut_it() {
        assertThat(explain(felony(), "statute", "2026-07-01", "--markdown").lines())
                .contains(
                        "# Case file: subject " + SUBJECT,
                        "* **Policy**: statute, version 3, as of 2026-07-01",
                        "## Timeline",
                        "## Conviction 1: 11358 HS",
                        "* **Section**: HS 11358",
                        "* **Subdivision**: not stated",
                        "* **Outcome**: Eligible for Reduction (reduce)",
                        "* **Remedy**: redesignation",
                        "* **Forecast**: time alone does not change the outcome")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("* **Burden of proof**: ")
                        .contains("clear and convincing evidence"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("* **Rebutted by**: ").contains("11358(d)"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("* **A dismissal**: ").contains("6 plants"));
    }

    private Path of(FabricatedRow... rows) {
        return folder.file("rows.csv", Stream.of(rows).map(FabricatedRow::line).toList());
    }

    private static FabricatedRow cultivation() {
        return FabricatedRow.conviction("10", 1).with(BulkColumn.OFFENSE_DESCR, "11358 HS-CULTIVATE MARIJUANA");
    }

    @Test
    void a_conviction_has_the_number_of_its_case() {
        assertThat(explain(of(cultivation().with(BulkColumn.OFN, "MA-123")), "statute", "2026-07-01", "--markdown")
                        .lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("* **Case number**: ").contains("MA-123"));
    }

    @Test
    void a_dismissal_that_the_age_rules_out_is_not_held_out() {
        Path nineteen = of(cultivation().with(BulkColumn.PRI_DOB, "19850101"));
        assertThat(explain(nineteen, "statute", "2026-07-01", "--markdown"))
                .contains("* **Born**: 1985-01-01", "* **A further reduction**: an infraction if it was 6 plants")
                .doesNotContain("**A dismissal**");
        Path adult = of(cultivation().with(BulkColumn.PRI_DOB, "19700101"));
        assertThat(explain(adult, "statute", "2026-07-01", "--markdown"))
                .contains("* **A dismissal**: no crime if it was 6 plants")
                .doesNotContain("**A further reduction**");
    }

    @Test
    void danger_to_public_safety_is_named_only_while_the_sentence_is_or_may_be_served() {
        assertThat(explain(of(cultivation()), "statute", "2026-07-01", "--markdown"))
                .doesNotContain("danger to public");
        FabricatedRow prison = cultivation()
                .with(BulkColumn.SENT_LOC_DESCR, "PRISON")
                .with(BulkColumn.SENT_LENGTH, "030")
                .with(BulkColumn.SENT_TIME_CODE, "Y");
        assertThat(explain(of(prison), "statute", "2026-07-01", "--markdown"))
                .contains("* **Remedy**: resentencing", "* **Danger to public safety**: ");
    }

    @Test
    void where_the_remedy_is_not_known_what_is_missing_for_it_is_named() {
        FabricatedRow prison = cultivation()
                .with(BulkColumn.SENT_LOC_DESCR, "PRISON")
                .with(BulkColumn.SENT_LENGTH, "020")
                .with(BulkColumn.SENT_TIME_CODE, "Y");
        assertThat(explain(of(prison), "statute", "2026-07-01", "--markdown").lines())
                .contains(
                        "* **Remedy**: unknown",
                        "| whether parole or supervision after prison is over | the Department of Corrections; the probation"
                                + " department |");
    }

    @Test
    void a_fact_in_the_words_of_the_charge_is_named() {
        FabricatedRow row =
                FabricatedRow.conviction("10", 1).with(BulkColumn.OFFENSE_DESCR, "11360(A) HS-IMPORT MARIJ");
        assertThat(explain(of(row), "statute", "2026-07-01", "--markdown"))
                .contains(
                        "* **The record states**: import or export, or transport across the state line, HS 11360(a)(3)(D)");
    }

    @Test
    void relief_that_was_given_is_said() throws IOException {
        FabricatedRow relieved = cultivation()
                .with(BulkColumn.DISP_DESCR, "DISMISSED PER 11361.8 HS")
                .with(BulkColumn.STP_EVENT_DATE, "20190305");
        Path file = of(cultivation(), relieved);
        assertThat(explain(file, "statute", "2026-07-01", "--markdown").lines())
                .contains(
                        "* **What became of it**: relief was given under HS 11361.8, 2019-03-05",
                        "* **Outcome**: the policy does not cover it");
        assertThat(new ObjectMapper()
                        .readTree(explain(file, "statute", "2026-07-01", "--json"))
                        .at("/convictions/0/standing")
                        .asText())
                .contains("HS 11361.8");
    }

    @Test
    void what_was_answered_no_is_named_without_its_authority() {
        String printed = explain(felony(), "statute", "2026-07-01", "--markdown");
        assertThat(printed).contains("Answered no: date limit, later conviction, attempt,");
        assertThat(printed).doesNotContain("People v. Smit", "People v. Boatwright");
    }

    @Test
    void the_timeline_is_in_the_order_of_time_and_names_the_convictions() {
        List<String> lines = explain(withABarThatIsOpen(), "statute", "2026-07-01", "--markdown")
                .lines()
                .toList();
        int first = indexOf(lines, "| 1990-03-01 | ");
        int second = indexOf(lines, "| 2004-02-03 | ");
        assertThat(first).isPositive().isLessThan(second);
        assertThat(lines.get(first)).contains("207 PC", "conviction 2");
        assertThat(lines.get(second)).contains("11359 HS", "conviction 1");
    }

    private static int indexOf(List<String> lines, String beginning) {
        return lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElse(""));
    }

    @Test
    void what_is_missing_is_listed_with_where_it_could_be_found() {
        assertThat(explain(withABarThatIsOpen(), "statute", "2026-07-01", "--markdown")
                        .lines())
                .contains(
                        "| missing | where it could be found |",
                        "| whether 207 PC is a super strike | the court docket of that case: charging document and plea |",
                        "| whether 207 PC is a PC 290 offense | the court docket of that case: charging document and plea;"
                                + " the registry |");
    }

    @Test
    void a_forecast_and_a_conviction_that_is_not_covered_are_told() {
        String printed = explain(withABarThatIsOpen(), "san-joaquin", "2008-07-01", "--markdown");
        assertThat(printed).contains("* **Forecast**: from 2009-02-04 ", "* **Outcome**: the policy does not cover it");
    }

    @Test
    void the_same_is_there_as_json() throws IOException {
        JsonNode json = new ObjectMapper().readTree(explain(withABarThatIsOpen(), "statute", "2026-07-01", "--json"));
        assertThat(json.get("subject").asText()).isEqualTo(SUBJECT);
        assertThat(json.get("asOf").asText()).isEqualTo("2026-07-01");
        assertThat(json.get("timeline")).hasSize(2);
        JsonNode conviction = json.get("convictions").get(0);
        assertThat(conviction.get("section").asText()).isEqualTo("HS 11359");
        assertThat(conviction.get("outcome").asText()).isEqualTo("REVIEW");
        assertThat(conviction.get("remedy").asText()).isEqualTo("redesignation");
        assertThat(conviction.at("/missing/0/fact").asText()).isEqualTo("whether 207 PC is a super strike");
        assertThat(conviction.at("/missing/0/where").asText()).contains("court docket");
        assertThat(conviction.at("/grounds/burden of proof").asText()).contains("clear and convincing");
        assertThat(conviction.get("answeredNo")).isNotEmpty();
        assertThat(conviction.get("asked"))
                .allSatisfy(asked -> assertThat(asked.get("answer").asText()).isNotEqualTo("NO"));
        assertThat(json.get("convictions").get(1).has("outcome")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"statute, 2026-07-01", "san-joaquin, 2008-07-01", "hs-11361.9, 2026-07-01"})
    void its_form_is_published_as_a_schema(String policy, String asOf) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:org/recordclearance/json-schema/case-file.schema.json"));
        JsonNode json = new ObjectMapper().readTree(explain(withABarThatIsOpen(), policy, asOf, "--json"));

        assertThat(json.get("formatVersion").asText()).isEqualTo("1.0");
        assertThat(schema.validate(json)).isEmpty();
        for (String place : List.of("", "/timeline/0", "/convictions/0", "/convictions/0/asked/0")) {
            ObjectNode object = (ObjectNode) json.at(place);
            object.put("other", "x");
            assertThat(schema.validate(json)).as("more in %s", place).isNotEmpty();
            object.remove("other");
        }
        ((ObjectNode) json.at("/convictions/0")).remove("caseNumbers");
        assertThat(schema.validate(json)).isNotEmpty();
    }

    @Test
    void nothing_of_a_record_begins_a_cell_or_steers_a_terminal() {
        Path file = folder.file(
                "doj.csv",
                List.of(FabricatedRow.conviction("10", 1)
                        .with(BulkColumn.STP_ORI_CNTY_NAME, "SAN|JOAQUIN\u001b[2J")
                        .line()));
        assertThat(explain(file, "statute", "2026-07-01", "--markdown"))
                .contains("SAN\\|JOAQUIN")
                .doesNotContain("\u001b");
    }

    @Test
    void one_form_is_asked_for() {
        CommandRun.of(
                        "explain",
                        "--policy",
                        "statute",
                        "--as-of",
                        "2026-07-01",
                        "--subject",
                        SUBJECT,
                        "--json",
                        "--markdown",
                        felony())
                .failsSaying(2, "--json", "--markdown");
    }
}
