package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.output.ContentSums;

/** What a court and its clerks get of a review. */
class CourtPackageTest {

    private static final String NOW = "eligible now";
    private static final String AS_OF = "2020-07-01";

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void make_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    /** Reviews rows by the criteria of Los Angeles, by which a felony of somebody of fifty is dismissed. */
    private CommandRun review(String asOf, Object... args) {
        List<Object> all = new ArrayList<>(List.of("--policy", "los-angeles", "--county", "San Joaquin"));
        all.addAll(List.of("--as-of", asOf, "--court", "--overwrite"));
        all.addAll(List.of(args));
        return folder.reviewWith(all.toArray());
    }

    private void reviewRows(String asOf, FabricatedRow... rows) {
        review(
                        asOf,
                        folder.file(
                                "doj.csv",
                                Stream.of(rows).map(FabricatedRow::line).toList()))
                .succeeds()
                .showsNoRecord();
    }

    private WorkbookCells workbook() {
        return WorkbookCells.read(folder.result("court/determinations.xlsx"));
    }

    private static FabricatedRow felony(String person, int count) {
        return FabricatedRow.conviction(person, count).with(BulkColumn.OFN, "000" + person);
    }

    private static FabricatedRow misdemeanor(String person, int count) {
        return felony(person, count)
                .with(BulkColumn.CONV_STAT_DESCR, "MISDEMEANOR")
                .with(BulkColumn.OFFENSE_TOC, "M");
    }

    /** A conviction of another cycle, years before. */
    private static FabricatedRow earlier(String person, String offense) {
        return felony(person, 1)
                .with(BulkColumn.CNT_ORDER, "100001001000")
                .with(BulkColumn.CYC_DATE, "20030101")
                .with(BulkColumn.STP_EVENT_DATE, "20030203")
                .with(BulkColumn.OFN, "EARLIER 1")
                .with(BulkColumn.OFFENSE_DESCR, offense);
    }

    private List<String> texts(String list, String column) {
        return folder.rows("court/" + list).stream()
                .map(row -> row.getField(column))
                .toList();
    }

    private String pdf(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.result("court/" + name).toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    @Test
    void an_identifier_comes_back_from_the_workbook_as_written() {
        List<String> numbers = List.of(
                "0012345", "=1+1", "+12", "-9", "@SUM(A1)", "1E5", "12345678901234567890", "01/02/2003", "<&>7", "0 1");
        List<FabricatedRow> rows = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            rows.add(felony("10" + i, 1)
                    .with(BulkColumn.OFN, numbers.get(i))
                    .with(BulkColumn.CII_NUMBER, "0" + numbers.get(i)));
        }
        reviewRows(AS_OF, rows.toArray(FabricatedRow[]::new));

        List<Map<String, WorkbookCells.Cell>> read = workbook().sheet("Dismiss").rows();
        assertThat(read).hasSameSizeAs(numbers).allSatisfy(row -> {
            String number = row.get("Case Number").text();
            assertThat(numbers).contains(number);
            assertThat(row.get("Case Number").isText()).isTrue();
            assertThat(row.get("CII Number")).isEqualTo(new WorkbookCells.Cell("0" + number, true));
        });
        assertThat(read).extracting(row -> row.get("Case Number").text()).doesNotHaveDuplicates();
        assertThat(texts("return_to_doj.csv", "Case Number"))
                .contains("0012345", "'=1+1", "+12", "-9", "'@SUM(A1)")
                .hasSameSizeAs(numbers);
    }

    @Test
    void a_date_is_a_day_and_one_that_is_no_day_is_what_the_record_has() {
        reviewRows(AS_OF, felony("10", 1), felony("20", 1).with(BulkColumn.STP_EVENT_DATE, "20030000"));

        WorkbookCells.Sheet sheet = workbook().sheet("Dismiss");
        WorkbookCells.Cell day = sheet.rows().get(0).get("Conviction Date");
        assertThat(day.isText()).isFalse();
        assertThat(day.day()).isEqualTo(LocalDate.of(2004, 2, 3));
        assertThat(sheet.rows().get(1).get("Conviction Date")).isEqualTo(new WorkbookCells.Cell("2003", true));
        assertThat(texts("return_to_doj.csv", "Conviction Date")).containsExactly("02/03/2004", "2003");
    }

    @Test
    void the_sheets_are_by_outcome_with_frozen_headers_and_filters_and_explain_their_columns() {
        reviewRows(AS_OF, felony("10", 1), misdemeanor("20", 1));

        assertThat(workbook().sheets().keySet())
                .containsExactly(
                        "Dismiss",
                        "Reduce",
                        "Review",
                        "Not eligible",
                        "Needs a case number",
                        "Worklist",
                        "Columns explained");
        workbook().sheets().forEach((name, sheet) -> {
            assertThat(sheet.isFrozen()).as(name).isEqualTo(!name.equals("Columns explained"));
            assertThat(sheet.isFiltered()).as(name).isEqualTo(!name.equals("Columns explained"));
        });
        List<String> explained = workbook().sheet("Columns explained").rows().stream()
                .map(row -> row.values().iterator().next().text())
                .toList();
        assertThat(explained)
                .containsAll(workbook().sheet("Dismiss").rows().get(0).keySet());
    }

    @Test
    void no_social_security_or_licence_number_is_in_any_file() throws IOException {
        reviewRows(
                AS_OF,
                felony("10", 1)
                        .with(BulkColumn.PRI_SSN, "123456789")
                        .with(BulkColumn.PRI_CDL, "C7654321")
                        .with(BulkColumn.REQ_SSN, "123456789")
                        .with(BulkColumn.REQ_CDL, "C7654321"));

        try (Stream<Path> files = Files.list(folder.result("court"))) {
            for (Path file : files.toList()) {
                assertThat(content(file)).as(file.getFileName().toString()).doesNotContain("123456789", "C7654321");
            }
        }
    }

    private static String content(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        if (file.toString().endsWith(".xlsx")) {
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (var part : Collections.list(parts.entries())) {
                    try (InputStream in = parts.getInputStream(part)) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } else if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                all.append(new PDFTextStripper().getText(document));
            }
        } else {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    @Test
    void a_conviction_without_a_case_number_is_on_no_order_but_on_a_list_of_its_own() {
        List<String> none =
                List.of("", "   ", "NULL", "NULL      ", "null", "N/A", "UNKNOWN", "0000000", "-", "x", "\u00a0");
        List<FabricatedRow> rows = new ArrayList<>(List.of(felony("10", 1)));
        for (int i = 0; i < none.size(); i++) {
            rows.add(felony("10" + i, 1).with(BulkColumn.OFN, none.get(i)));
            rows.add(misdemeanor("20" + i, 1).with(BulkColumn.OFN, none.get(i)));
        }
        reviewRows(AS_OF, rows.toArray(FabricatedRow[]::new));

        assertThat(texts("return_to_doj.csv", "Case Number")).containsExactly("00010");
        assertThat(texts("needs_case_number.csv", "Case Number"))
                .hasSize(2 * none.size())
                .containsOnly("");
        assertThat(texts("needs_case_number.csv", "Outcome"))
                .contains("Eligible for Dismissal", "To be reviewed by City Attorneys");
        assertThat(workbook().sheet("Dismiss").rows()).hasSize(1);
        assertThat(workbook().sheet("Needs a case number").rows()).hasSize(2 * none.size());
    }

    @Test
    void no_line_of_a_list_is_blank_and_each_has_as_many_cells_as_the_header() throws IOException {
        reviewRows(
                AS_OF,
                felony("10", 1),
                misdemeanor("20", 1).with(BulkColumn.OFN, "NULL"),
                felony("30", 1)
                        .with(BulkColumn.PRI_NAME, "ZORBLAX\u0085AMY\u2028")
                        .with(BulkColumn.STP_ORI_DESCR, ""));

        try (Stream<Path> files = Files.walk(folder.output())) {
            for (Path list : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                assertThat(Files.readString(list, StandardCharsets.ISO_8859_1).split("\n", -1))
                        .as(list.toString())
                        .filteredOn(String::isBlank)
                        .hasSize(1); // behind the last line end
                try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(list)) {
                    assertThat(reader.stream().map(CsvRecord::getFieldCount).distinct())
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void an_order_reads_as_courts_write_and_breaks_no_word_that_fits() throws IOException {
        reviewRows(
                AS_OF,
                felony("10", 1),
                felony("20", 1),
                felony("30", 1).with(BulkColumn.PRI_NAME, "ZORBLAX" + "X".repeat(60) + ",AMY"));

        assertThat(pdf("order_ZORBLAX4.pdf"))
                .contains("County of San Joaquin", "as of July 1, 2020", "felony", "dismiss")
                .doesNotContain("2020-07-01", "Remedy", "Mixed Case");
        assertThat(pdf("orders_to_sign.pdf")).contains("San Joaquin");
    }

    @Test
    void a_case_whose_convictions_have_different_outcomes_is_marked_and_is_where_most_can_be_done() throws IOException {
        reviewRows(
                AS_OF,
                felony("10", 1),
                misdemeanor("10", 2),
                felony("10", 3).with(BulkColumn.OFFENSE_DESCR, "459 PC-BURGLARY"),
                felony("20", 1),
                felony("20", 2));

        List<NamedCsvRecord> cases = folder.rows("court/cases.csv");
        assertThat(cases).extracting(row -> row.getField("Case Numbers")).containsExactly("00010", "00020");
        assertThat(cases).extracting(row -> row.getField("Group of the Case")).containsOnly(NOW);
        assertThat(cases)
                .extracting(row -> row.getField("Mixed Case"))
                .containsExactly("1 Eligible for Dismissal; 1 To be reviewed by City Attorneys", "");
        assertThat(cases).extracting(row -> row.getField("Other Convictions")).containsExactly("1", "");
        assertThat(pdf("order_ZORBLAX4.pdf"))
                .contains(
                        "People: 2. Cases: 2. Convictions: 3. Dismissals: 3.",
                        "1 Eligible for Dismissal; 1 To be reviewed by City");
        assertThat(workbook().sheet("Review").texts("Mixed Case").get(0)).startsWith("1 Eligible");
    }

    @Test
    void a_conviction_has_its_own_case_number_and_where_it_has_none_that_of_its_court_action() {
        reviewRows(
                AS_OF,
                felony("10", 1),
                felony("10", 2).with(BulkColumn.OFN, "00009"),
                felony("20", 1),
                felony("20", 2).with(BulkColumn.OFN, "NULL"),
                felony("20", 3).with(BulkColumn.OFN, ""));

        assertThat(texts("return_to_doj.csv", "Case Number"))
                .containsExactly("00009", "00010", "00020", "00020", "00020");
        assertThat(texts("cases.csv", NOW)).containsExactly("1", "1", "3");
    }

    @Test
    void a_conviction_has_the_cii_number_of_its_own_row() {
        reviewRows(
                AS_OF,
                felony("10", 1).with(BulkColumn.CII_NUMBER, "012345671"),
                felony("10", 2).with(BulkColumn.CII_NUMBER, "A12345672"));

        assertThat(texts("return_to_doj.csv", "CII Number")).containsExactly("012345671", "A12345672");
    }

    @Test
    void a_case_whose_other_convictions_wait_says_until_when() throws IOException {
        reviewRows(
                "2012-01-01",
                earlier("10", "459 PC-BURGLARY").with(BulkColumn.PRI_DOB, "19800102"),
                felony("10", 1).with(BulkColumn.PRI_DOB, "19800102"),
                felony("10", 2)
                        .with(BulkColumn.PRI_DOB, "19800102")
                        .with(BulkColumn.OFFENSE_DESCR, "11357(A) HS-POSSESS"));

        NamedCsvRecord only = folder.rows("court/cases.csv").get(0);
        assertThat(only.getField("Group of the Case")).isEqualTo(NOW);
        assertThat(only.getField("Waits Until")).isEqualTo("02/03/2014");
        assertThat(only.getField("waiting until a day")).isEqualTo("1");
        assertThat(texts("schedule_ZORBLAX4.csv", "Waits Until")).containsExactly("02/03/2014");
        assertThat(pdf("order_ZORBLAX4.pdf")).contains("Waits Until", "02/03/2014");
    }

    @Test
    void what_waits_for_a_fact_names_it_and_where_it_could_be_found() {
        reviewRows(AS_OF, felony("10", 1).with(BulkColumn.CONV_STAT_DESCR, "").with(BulkColumn.OFFENSE_TOC, ""));

        assertThat(texts("cases.csv", "Group of the Case")).containsExactly("eligible if what is missing is found");
        Map<String, WorkbookCells.Cell> row = workbook().sheet("Review").rows().get(0);
        assertThat(row.get("What Is Missing").text()).isEqualTo("level is missing");
        assertThat(row.get("Where To Find It").text()).contains("the court docket");
    }

    @ParameterizedTest
    @CsvSource({"2020-07-01,to be objected to", "2020-07-02,not eligible"})
    void a_denial_on_a_ground_of_the_law_is_an_objection_until_the_last_day_for_one(String asOf, String group) {
        reviewRows(asOf, earlier("10", "187(A) PC-MURDER"), felony("10", 1));

        NamedCsvRecord objection = folder.rows("court/objections.csv").get(0);
        assertThat(objection.getField("Group")).isEqualTo(group);
        assertThat(objection.getField("Ground")).isEqualTo("a prior conviction of a super strike");
        assertThat(objection.getField("The Record States")).contains("187(A) PC", "2003-02-03");
        assertThat(objection.getField("To Be Proved By")).startsWith("a certified record of that conviction");
        assertThat(objection.getField("Last Day")).isEqualTo("07/01/2020");
        assertThat(texts("cases.csv", "Group of the Case")).containsExactly(group);
        assertThat(workbook().sheet("Not eligible").rows()).hasSize(1);
    }

    @Test
    void what_is_to_be_objected_to_needs_a_case_number_too() throws IOException {
        reviewRows(
                AS_OF,
                earlier("10", "187(A) PC-MURDER").with(BulkColumn.OFN, "NULL"),
                felony("10", 1).with(BulkColumn.OFN, "NULL"));

        assertThat(texts("needs_case_number.csv", "Group")).containsExactly("to be objected to");
        assertThat(workbook().sheet("Needs a case number").rows()).hasSize(1);
        assertThat(workbook().sheet("Not eligible").rows()).isEmpty();
    }

    @Test
    void those_whom_the_policy_leaves_a_decision_to_get_a_list_of_their_own() {
        reviewRows(AS_OF, felony("10", 1), misdemeanor("20", 1));

        assertThat(texts("for_City_Attorneys.csv", "Case Number")).containsExactly("00020");
        assertThat(texts("for_City_Attorneys.csv", "Decision")).containsExactly("");
    }

    @Test
    void courts_whose_names_make_one_label_have_files_of_their_own() {
        reviewRows(
                AS_OF,
                felony("10", 1).with(BulkColumn.STP_ORI_DESCR, "CASC A/B"),
                felony("20", 1).with(BulkColumn.STP_ORI_DESCR, "CASC A B"),
                felony("30", 1).with(BulkColumn.STP_ORI_DESCR, "casc a-b"),
                felony("40", 1).with(BulkColumn.STP_ORI_DESCR, ""),
                felony("50", 1).with(BulkColumn.STP_ORI_DESCR, "../../etc/passwd"));

        assertThat(texts("orders_to_sign.csv", "Order"))
                .containsExactlyInAnyOrder(
                        "order_CASC_A_B.pdf",
                        "order_CASC_A_B_no_2.pdf",
                        "order_casc_a_b_no_3.pdf",
                        "order_no_court_stated.pdf",
                        "order_etc_passwd.pdf");
        assertThat(texts("return_to_doj.csv", "Order")).doesNotHaveDuplicates().hasSize(5);
        assertThat(folder.names()).contains("court").doesNotContain("passwd");
    }

    @Test
    void a_court_with_many_cases_gets_several_orders_and_no_case_is_torn() {
        List<String> lines = new ArrayList<>();
        for (int person = 1000; person < 1502; person++) {
            lines.add(felony(Integer.toString(person), 1).line());
            lines.add(felony(Integer.toString(person), 2).line());
        }
        review(AS_OF, folder.file("doj.csv", lines)).succeeds();

        assertThat(texts("orders_to_sign.csv", "Cases")).containsExactly("500", "2");
        assertThat(texts("orders_to_sign.csv", "Order"))
                .containsExactly("order_ZORBLAX4.pdf", "order_ZORBLAX4_batch_2.pdf");
        Map<String, Long> orders = folder.rows("court/return_to_doj.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getField("Order"), TreeMap::new, Collectors.counting()));
        assertThat(orders).isEqualTo(Map.of("order_ZORBLAX4.pdf", 1000L, "order_ZORBLAX4_batch_2.pdf", 4L));
    }

    @Test
    void lists_workbook_and_summary_add_up() {
        Path file = temporary.resolve("sample.csv");
        CommandRun.of("sample", "--rows", 6000, "--county", "San Joaquin", "--seed", 5, file)
                .exits(0);
        review(AS_OF, file).exits(0);

        Map<String, Integer> bySheet = new TreeMap<>();
        workbook()
                .sheets()
                .forEach((name, sheet) -> bySheet.put(name, sheet.rows().size()));
        int onSheets = bySheet.entrySet().stream()
                .filter(each -> !List.of("Worklist", "Columns explained").contains(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(bySheet)
                .containsEntry("Worklist", folder.rows("worklist.csv").size());
        List<NamedCsvRecord> cases = folder.rows("court/cases.csv");
        assertThat(onSheets)
                .isEqualTo(folder.rows("Prop64_Results.csv").size())
                .isEqualTo(total(
                        cases,
                        "eligible now",
                        "eligible if what is missing is found",
                        "for a person to decide",
                        "waiting until a day",
                        "to be objected to",
                        "not eligible"))
                .isPositive();
        int ordered = bySheet.get("Dismiss") + bySheet.get("Reduce");
        assertThat(ordered)
                .isPositive()
                .isEqualTo(folder.rows("court/return_to_doj.csv").size())
                .isEqualTo(total(folder.rows("court/orders_to_sign.csv"), "Convictions"))
                .isEqualTo(total(folder.rows("court/orders_to_sign.csv"), "Dismissals", "Reductions"));
        assertThat(bySheet.get("Needs a case number"))
                .isEqualTo(folder.rows("court/needs_case_number.csv").size());
        assertThat(texts("return_to_doj.csv", "Case Number")).isEqualTo(scheduled());
        JsonNode outcomes = folder.summary().get("determinationsByOutcomeAndReason");
        assertThat(outcomes).isNotNull();
    }

    private List<String> scheduled() {
        List<String> all = new ArrayList<>();
        folder.rows("court/orders_to_sign.csv").stream()
                .map(row -> row.getField("Order").replaceFirst("order_", "schedule_"))
                .map(name -> name.replaceFirst("(_batch_\\d+)?\\.pdf", ".csv"))
                .distinct()
                .forEach(name -> all.addAll(texts(name, "Case Number")));
        return all;
    }

    private static int total(List<NamedCsvRecord> rows, String... columns) {
        return rows.stream()
                .flatMapToInt(row -> IntStream.of(Stream.of(columns)
                        .mapToInt(column -> Integer.parseInt(row.getField(column)))
                        .toArray()))
                .sum();
    }

    @Test
    void every_review_is_on_the_worklist_with_what_is_missing_and_room_for_a_decision() {
        reviewRows(
                AS_OF,
                felony("10", 1),
                misdemeanor("20", 1),
                felony("30", 1).with(BulkColumn.CONV_STAT_DESCR, "").with(BulkColumn.OFFENSE_TOC, ""));

        List<NamedCsvRecord> work = folder.rows("worklist.csv");
        assertThat(work).extracting(row -> row.getField("Case Number")).containsExactly("00020", "00030");
        assertThat(work.get(1).getField("What Is Missing")).isEqualTo("level is missing");
        assertThat(work.get(1).getField("Where To Find It")).contains("the court docket");
        assertThat(work.get(1).getHeader()).endsWith("Decision", "By", "On", "Note");
    }

    @Test
    void the_calendar_has_every_later_change_within_ten_years_by_day() {
        reviewRows(
                "2012-01-01",
                earlier("10", "459 PC-BURGLARY").with(BulkColumn.PRI_DOB, "19700102"),
                felony("10", 1).with(BulkColumn.PRI_DOB, "19700102"),
                earlier("20", "459 PC-BURGLARY").with(BulkColumn.PRI_DOB, "19800102"),
                felony("20", 1).with(BulkColumn.PRI_DOB, "19800102"),
                felony("30", 1));

        List<NamedCsvRecord> days = folder.rows("calendar.csv");
        assertThat(days).hasSize(1);
        assertThat(days.get(0).getFields()).containsExactly("02/03/2014", "Hand Review", "Eligible for Dismissal", "2");
    }

    @Test
    void what_has_relief_already_is_done() {
        Path file = temporary.resolve("sample.csv");
        CommandRun.of("sample", "--rows", 20000, "--county", "San Joaquin", "--until", "2026-01-01", "--seed", 5, file)
                .exits(0);
        folder.reviewWith("--policy", "statute", "--county", "San Joaquin", "--as-of", "2026-01-01", "--court", file)
                .exits(0);

        assertThat(total(folder.rows("court/cases.csv"), "done"))
                .isPositive()
                .isEqualTo(folder.summary().get("alreadyRelieved").asInt());
    }

    @Test
    void the_same_review_gives_the_same_bytes_whatever_the_threads_and_the_order_of_people() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int person = 1000; person < 1100; person++) {
            lines.add(felony(Integer.toString(person), 1).line());
            lines.add(misdemeanor(Integer.toString(person), 2).line());
        }
        review(AS_OF, "--threads", 1, folder.file("doj.csv", lines)).succeeds();
        Map<String, String> first = bytes();
        List<String> people = new ArrayList<>();
        for (int i = lines.size() - 2; i >= 0; i -= 2) {
            people.addAll(lines.subList(i, i + 2));
        }
        review(AS_OF, "--threads", 3, folder.file("doj.csv", people)).succeeds();

        assertThat(bytes()).isEqualTo(first).hasSizeGreaterThan(8);
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.result("court"))) {
            for (Path each : files.toList()) {
                all.put(each.getFileName().toString(), Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    @Test
    void the_files_are_their_owner_s_alone_and_nothing_is_left_aside() throws IOException {
        reviewRows(AS_OF, felony("10", 1));

        try (Stream<Path> files = Files.walk(folder.result("court"))) {
            for (Path each : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .endsWith("------");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"court/needs_case_number.csv", "worklist.csv", "court/determinations.xlsx", "policy.md"})
    void a_result_that_was_filled_in_is_not_replaced(String name) throws IOException {
        reviewRows(AS_OF, felony("10", 1));
        byte[] written = Files.readAllBytes(folder.result(name));
        byte[] filledIn = written.clone();
        filledIn[filledIn.length - 1] ^= 1;
        Files.write(folder.result(name), filledIn);
        String summary = Files.readString(folder.result("summary.json"));

        overwrite()
                .failsSaying(2, "--overwrite would lose", name, "move that elsewhere, or choose another folder")
                .showsNoRecord();

        assertThat(folder.result(name)).hasBinaryContent(filledIn);
        assertThat(folder.result("summary.json")).hasContent(summary);
        Files.move(folder.result(name), temporary.resolve("filled_in"));
        overwrite().succeeds();
    }

    @Test
    void a_file_of_the_name_of_a_result_that_no_review_wrote_is_not_replaced() throws IOException {
        folder.reviewWith(
                        "--policy",
                        "los-angeles",
                        "--county",
                        "San Joaquin",
                        "--as-of",
                        AS_OF,
                        folder.file("doj.csv", FabricatedRow.lines()))
                .succeeds();
        Path decided = Files.writeString(folder.result("worklist.csv"), "decided");

        overwrite().failsSaying(2, "worklist.csv");

        assertThat(decided).hasContent("decided");
    }

    @Test
    void a_summary_that_was_edited_is_not_replaced() throws IOException {
        reviewRows(AS_OF, felony("10", 1));
        Path summary = folder.result("summary.json");
        Files.writeString(summary, Files.readString(summary).replaceFirst("rowsRead", "rowsread"));

        overwrite().failsSaying(2, "summary.json");
        Files.writeString(summary, "no summary any more");
        overwrite().failsSaying(2, "summary.json");
        assertThat(summary).hasContent("no summary any more");
    }

    @Test
    void of_many_results_that_were_changed_some_are_named() throws IOException {
        reviewRows(AS_OF, felony("10", 1));
        for (String name : folder.names()) {
            if (name.endsWith(".csv")) {
                Files.writeString(folder.result(name), "x");
            }
        }
        Files.writeString(folder.result("court/cases.csv"), "x");

        overwrite().failsSaying(2, " more; move that elsewhere");
    }

    private CommandRun overwrite() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        return folder.reviewWith(
                "--policy", "los-angeles", "--county", "San Joaquin", "--as-of", AS_OF, "--overwrite", file);
    }

    @Test
    void a_review_without_the_package_replaces_the_one_that_is_there_but_not_what_the_office_put_beside_it()
            throws IOException {
        reviewRows(AS_OF, felony("10", 1));
        Path signed = Files.writeString(folder.result("court/signed.pdf"), "signed");
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        folder.reviewWith("--policy", "los-angeles", "--county", "San Joaquin", "--as-of", AS_OF, file)
                .failsSaying(2, "--overwrite");
        folder.reviewWith("--policy", "los-angeles", "--county", "San Joaquin", "--as-of", AS_OF, "--overwrite", file)
                .succeeds();

        try (Stream<Path> files = Files.list(folder.result("court"))) {
            assertThat(files).containsExactly(signed);
        }
    }

    @Test
    void an_office_puts_its_own_words_on_orders() throws IOException {
        Path words = folder.write(
                "order.txt",
                "Order of {court}\n\nOf {cases} cases,\n{people} people.\n\n{schedule}\n\nSo ordered <&>.\n");
        review(
                        AS_OF,
                        "--order-template",
                        words,
                        folder.file("doj.csv", List.of(felony("10", 1).line())))
                .succeeds();

        assertThat(pdf("order_ZORBLAX4.pdf"))
                .startsWith("1 / 1 Order of ZORBLAX4 Of 1 cases, 1 people. Case Number")
                .contains("00010", "So ordered <&>.")
                .doesNotContain("no legal advice");
        assertThat(folder.summary().at("/orderTemplate/file").asText()).isEqualTo(words.toString());
        assertThat(folder.summary().at("/orderTemplate/sha256").asText())
                .isEqualTo(ContentSums.sha256(Files.readAllBytes(words)));
        reviewRows(AS_OF, felony("10", 1));
        assertThat(pdf("order_ZORBLAX4.pdf")).contains("no legal advice");
    }

    @Test
    void letters_that_the_font_of_orders_lacks_are_said_to_be() throws IOException {
        Path file = folder.file(
                "doj.csv",
                List.of(felony("10", 1)
                        .with(BulkColumn.PRI_NAME, "ZORBLAX,\u4e2d")
                        .line()));

        String said = review(AS_OF, file).exits(0).showsNoRecord().err();

        assertThat(said)
                .contains("warning: letters that the font of orders does not have are printed as #, in 1 of the PDFs");
        assertThat(pdf("order_ZORBLAX4.pdf")).contains("ZORBLAX,#");
        assertThat(texts("schedule_ZORBLAX4.csv", "Name")).containsExactly("ZORBLAX,\u4e2d");
        reviewRows(AS_OF, felony("10", 1).with(BulkColumn.PRI_NAME, "ZORBLAX,\u017b\u00d6\u00cb"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Title\\n\\nIn {cout}\\n\\n{schedule}|line 3 has {cout}",
                "Title\\n\\nwords|{schedule} must be a paragraph by itself",
                "Title\\n\\nthe {schedule} here|{schedule} must be a paragraph by itself",
                "{schedule}|the first paragraph is the title",
                "Title\\0\\n\\n{schedule}|no text in UTF-8"
            })
    void words_that_are_no_order_are_refused_before_anything_is_read(String words, String why) {
        Path file = folder.write("order.txt", words.replace("\\n", "\n").replace("\\0", "\0"));
        review(AS_OF, "--order-template", file, folder.path().resolve("none.csv"))
                .failsSaying(2, why);
        folder.holdsNoResults();
    }

    @Test
    void words_of_orders_need_a_court_package() {
        Path words = folder.write("order.txt", "Title\n\n{schedule}");
        folder.review("--order-template", words, folder.path().resolve("none.csv"))
                .failsSaying(2, "give --court too");
        review(
                        AS_OF,
                        "--order-template",
                        folder.path().resolve("none.txt"),
                        folder.path().resolve("none.csv"))
                .failsSaying(2, "none.txt is not a file");
    }
}
