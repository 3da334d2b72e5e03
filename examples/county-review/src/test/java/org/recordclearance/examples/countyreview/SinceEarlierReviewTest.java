package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.doj.bulk.BulkColumn;

/** What changed against an earlier review is found, with why, and nothing is granted twice. */
class SinceEarlierReviewTest {

    private static final String EARLIER_DAY = "2020-07-01";
    private static final String LATER_DAY = "2020-08-01";

    @TempDir
    Path temporary;

    /** Reviews files, under the configurable policy unless the options say otherwise. */
    private ReviewFolder review(String name, String asOf, List<Path> files, Object... options) {
        CommandRun run = run(name, asOf, files, options);
        run.succeeds();
        return new ReviewFolder(temporary.resolve(name));
    }

    private CommandRun run(String name, String asOf, List<Path> files, Object... options) {
        List<Object> args = new ArrayList<>(List.of("review", "--no-report", "--as-of", asOf));
        args.addAll(List.of("--output", temporary.resolve(name).resolve("out")));
        args.addAll(List.of(options));
        if (!args.contains("--policy")) {
            args.addAll(List.of("--policy", "configurable"));
        }
        args.addAll(List.of("--county", "SAN JOAQUIN"));
        args.addAll(files);
        return CommandRun.of(args.toArray());
    }

    private Path sample(String name, Object... options) {
        Path file = temporary.resolve(name);
        List<Object> args = new ArrayList<>(List.of("sample", "--rows", 1500));
        args.addAll(List.of(options));
        args.add(file);
        CommandRun.of(args.toArray()).succeeds();
        return file;
    }

    private Path file(String name, FabricatedRow... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FabricatedRow.HEADER));
        for (FabricatedRow each : rows) {
            lines.add(each.line());
        }
        return Files.write(temporary.resolve(name), lines);
    }

    private static FabricatedRow row(String person, int cycle, int count) {
        return FabricatedRow.conviction(person, count)
                .with(BulkColumn.CII_NUMBER, "A0" + person)
                .with(BulkColumn.CNT_ORDER, String.format("%03d001%03d000", cycle, count))
                .with(BulkColumn.STP_EVENT_DATE, 1990 + cycle % 100 + "0203")
                .with(BulkColumn.OFN, "CASE" + person + cycle);
    }

    private static JsonNode changes(ReviewFolder folder) {
        return folder.summary().get("changes");
    }

    private static List<String> lines(ReviewFolder folder, String... columns) {
        return folder.rows("changes.csv").stream()
                .map(row -> List.of(columns).stream().map(row::getField).collect(Collectors.joining("|")))
                .sorted()
                .toList();
    }

    private static void verified(ReviewFolder folder) {
        CommandRun.of("verify", folder.output()).succeeds();
    }

    private static void isEmpty(ReviewFolder folder) {
        assertThat(lines(folder, "change", "why")).isEmpty();
        changes(folder)
                .get("rowsByChange")
                .forEach(each -> assertThat(each.asInt()).isZero());
        assertThat(changes(folder).get("reliefNew").asInt()).isZero();
        assertThat(changes(folder).get("reliefGrantedBefore").asInt()).isPositive();
        verified(folder);
    }

    @Test
    void the_same_files_reviewed_again_have_no_changes_however_the_rows_stand() throws IOException {
        Path one = sample("one.csv");
        Path other = sample("other.csv", "--seed", 8);
        Path scattered = sample("scattered.csv", "--scatter");
        ReviewFolder together = review("together", EARLIER_DAY, List.of(one, other));
        ReviewFolder apart = review("apart", EARLIER_DAY, List.of(scattered));

        isEmpty(review("a", EARLIER_DAY, List.of(one, other), "--since", together.output()));
        isEmpty(review("b", EARLIER_DAY, List.of(other, one), "--since", together.output()));
        isEmpty(review("c", EARLIER_DAY, List.of(scattered), "--since", apart.output(), "--threads", 1));
        isEmpty(review("d", EARLIER_DAY, List.of(one), "--since", apart.output()));
    }

    @Test
    void a_month_later_the_date_is_why_and_what_was_granted_is_not_new() throws IOException {
        Path file = sample("a.csv");
        Object[] policy = {"--policy", "san-joaquin"};
        ReviewFolder earlier = review("earlier", "2019-01-01", List.of(file), policy);
        ReviewFolder later =
                review("later", "2021-01-01", List.of(file), "--since", earlier.output(), policy[0], policy[1]);

        assertThat(lines(later, "change", "why")).isNotEmpty().containsOnly("outcome|date");
        long relief = relief(later);
        long before = relief(earlier);
        JsonNode changes = changes(later);
        assertThat(changes.get("reliefNew").asLong()
                        + changes.get("reliefGrantedBefore").asLong())
                .isEqualTo(relief);
        assertThat(changes.get("reliefGrantedBefore").asLong()
                        + changes.get("reliefCarriedOut").asLong()
                        + changes.get("reliefTakenBack").asLong())
                .isEqualTo(before);
        assertThat(changes.get("outcomesByCause").get("date").asInt())
                .isEqualTo(lines(later, "change").size());
        assertThat(changes.get("since").get("asOf").asText()).isEqualTo("2019-01-01");
        verified(later);

        isEmpty(review("again", "2021-01-01", List.of(file), "--since", later.output(), policy[0], policy[1]));
    }

    private static long relief(ReviewFolder folder) {
        return folder.rows("Prop64_Results.csv").stream()
                .filter(row -> row.getField("Eligibility Determination").startsWith("Eligible"))
                .count();
    }

    @Test
    void a_file_that_is_extracted_anew_with_other_numbers_and_in_another_order_has_no_changes() throws IOException {
        Path file = sample("a.csv");
        Map<String, Integer> subjects = new LinkedHashMap<>();
        Path anew = edited(file, "anew.csv", (column, value) -> switch (column) {
            case "RECORD_ID" -> Integer.toString(value.hashCode() & 0xFFFFFF);
            case "SUBJECT_ID" ->
                Integer.toString(900_000_000 - subjects.computeIfAbsent(value, key -> subjects.size()));
            case "CNT_ORDER" -> Integer.parseInt(value.substring(0, 3)) + 300 + value.substring(3);
            default -> value;
        });
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(file));

        isEmpty(review("later", EARLIER_DAY, List.of(anew), "--since", earlier.output()));
    }

    @Test
    void two_files_a_month_apart_are_reviewed_one_since_the_other_and_each_changed_byte_is_found() throws IOException {
        Path first = sample("first.csv");
        Map<String, List<String>> people = people(first, (column, value) -> value);
        List<String> ids = List.copyOf(people.keySet());
        people.remove(ids.get(0));
        List<String> copy = people.get(ids.get(1)).stream()
                .map(line -> line.replace(ids.get(1), "77777777").replaceAll("[A0]9\\d{7}", "A07777777"))
                .toList();
        people.put("77777777", copy);
        Path second = written("second.csv", people.values());
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(first), "--court", "--sha256");
        ReviewFolder later =
                review("later", LATER_DAY, List.of(second), "--since", earlier.output(), "--court", "--operator", "B");

        assertThat(lines(later, "change").stream().distinct()).containsExactlyInAnyOrder("new person", "person gone");
        assertThat(changes(later).get("subjectsByChange").get("new person").asInt())
                .isEqualTo(1);
        assertThat(changes(later).get("subjectsByChange").get("person gone").asInt())
                .isEqualTo(1);
        verified(earlier);
        verified(later);
        Random random = new Random(1);
        for (ReviewFolder folder : List.of(earlier, later)) {
            for (Path each : results(folder)) {
                byte[] bytes = Files.readAllBytes(each);
                byte[] changed = bytes.clone();
                changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(each, changed);
                assertThat(CommandRun.of("verify", folder.output()).exits(1).err())
                        .contains(each.getFileName() + " was changed since the review wrote it");
                Files.write(each, bytes);
            }
        }
    }

    private static List<Path> results(ReviewFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.output())) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith(".record-clearance.lock"))
                    .toList();
        }
    }

    /** Edits every value, and puts people into another order. */
    private Path edited(Path file, String name, BiFunction<String, String, String> edit) throws IOException {
        List<List<String>> mixed = new ArrayList<>(people(file, edit).values());
        Collections.shuffle(mixed, new Random(3));
        return written(name, mixed);
    }

    private Path written(String name, Collection<List<String>> people) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FabricatedRow.HEADER));
        people.forEach(lines::addAll);
        return Files.write(temporary.resolve(name), lines);
    }

    /** The lines of each person. */
    private static Map<String, List<String>> people(Path file, BiFunction<String, String, String> edit)
            throws IOException {
        Map<String, List<String>> people = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> people.computeIfAbsent(row.getField("SUBJECT_ID"), key -> new ArrayList<>())
                    .add(row.getFieldsAsMap().entrySet().stream()
                            .map(each -> edit.apply(each.getKey(), each.getValue()))
                            .map(each -> each.contains(",") ? '"' + each + '"' : each)
                            .collect(Collectors.joining(","))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return people;
    }

    @Test
    void rows_are_read_back_as_files_have_them() throws IOException {
        FabricatedRow odd = row("1", 101, 1)
                .with(BulkColumn.PRI_NAME, "ZO\u00cb \"\"Z\"\", JR")
                .with(BulkColumn.COMMENT_TEXT, "=1+1")
                .with(BulkColumn.OFN, " 00123 ");
        List<FabricatedRow> rows = List.of(odd, odd.with(BulkColumn.SUBJECT_ID, "2"), row("3", 101, 1));
        String text = rows.stream().map(FabricatedRow::line).collect(Collectors.joining("\r\n"));
        Path windows = Files.write(
                temporary.resolve("windows.csv"), (FabricatedRow.HEADER + ",\r\n" + text).getBytes("windows-1252"));
        Path marked = Files.writeString(temporary.resolve("marked.csv"), "\ufeff" + text + "\nno row\n");
        for (Path each : List.of(windows, marked)) {
            String name = each.getFileName().toString();
            CommandRun.of(
                            "review",
                            "--no-report",
                            "--policy",
                            "dismiss-all",
                            "--county",
                            "SAN JOAQUIN",
                            "--as-of",
                            EARLIER_DAY,
                            "--output",
                            temporary.resolve(name + "-1").resolve("out"),
                            each)
                    .exits(0);
            ReviewFolder earlier = new ReviewFolder(temporary.resolve(name + "-1"));

            isEmpty(review(
                    name + "-2", EARLIER_DAY, List.of(each), "--since", earlier.output(), "--policy", "dismiss-all"));
        }
        ReviewFolder other = review(
                "other",
                EARLIER_DAY,
                List.of(marked),
                "--since",
                temporary.resolve("windows.csv-1").resolve("out"),
                "--policy",
                "dismiss-all");
        isEmpty(other);
    }

    @Test
    void people_and_convictions_that_are_new_or_gone_are_named() throws IOException {
        Path before = file("before.csv", row("1", 101, 1), row("1", 102, 1), row("2", 101, 1));
        Path after = file("after.csv", row("1", 101, 1), row("1", 103, 1), row("1", 103, 2), row("3", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before));
        ReviewFolder later = review("later", LATER_DAY, List.of(after), "--since", earlier.output());

        assertThat(lines(later, "change", "why", "CII_NUMBER", "case", "earlier_outcome", "outcome", "relief"))
                .containsExactly(
                        "conviction gone|record|A01|CASE1102|Eligible for Dismissal||taken back",
                        "new conviction|record|A01|CASE1103||Eligible for Dismissal|new",
                        "new conviction|record|A01|CASE1103||Eligible for Dismissal|new",
                        "new person|record|A03|CASE3101||Eligible for Dismissal|new",
                        "person gone|record|A02|CASE2101|Eligible for Dismissal||taken back");
        assertThat(changes(later).get("reliefNew").asInt()).isEqualTo(3);
        assertThat(changes(later).get("reliefGrantedBefore").asInt()).isEqualTo(1);
        assertThat(changes(later).get("reliefTakenBack").asInt()).isEqualTo(2);
        verified(later);
    }

    @ParameterizedTest
    @CsvSource({
        "OFN, CORRECTED9, case number, case number CASE1101",
        "STP_ORI_DESCR, ANOTHER COURT, court, court SAN JOAQUIN ",
        "STP_EVENT_DATE, 19911231, day, day 1991-02-03",
        "OFFENSE_DESCR, 11358 HS-CULTIVATE, section, section HS 11359"
    })
    void a_conviction_with_relief_whose_identity_was_corrected_is_the_same_and_its_order_is_corrected(
            BulkColumn column, String value, String which, String had) throws IOException {
        Path before = file("before.csv", row("1", 101, 1), row("1", 102, 1));
        Path after = file("after.csv", row("1", 101, 1).with(column, value), row("1", 102, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before), "--court");

        ReviewFolder later = review("later", EARLIER_DAY, List.of(after), "--since", earlier.output(), "--court");

        assertThat(lines(later, "change", "why", "relief"))
                .containsExactly("corrected|record: " + which + "|granted before");
        assertThat(changes(later).get("reliefGrantedBefore").asInt()).isEqualTo(2);
        assertThat(returned(later, "Since Earlier Review", "Earlier Order", "Order"))
                .hasSize(2)
                .contains("as before|as on an earlier order|that of an earlier review")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("corrected: " + which
                                + "; relief granted before|corrects an earlier order, which has: " + had)
                        .endsWith("|new"));
        assertThat(later.rows("court/orders_to_sign.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("Convictions")).isEqualTo("1"));
        verified(later);
        ReviewFolder again = review("again", LATER_DAY, List.of(after), "--since", later.output(), "--court");
        isEmpty(again);
        assertThat(again.rows("court/orders_to_sign.csv")).isEmpty();
    }

    /** The convictions of the return list, of each some columns. */
    private static List<String> returned(ReviewFolder folder, String... columns) {
        return folder.rows("court/return_to_doj.csv").stream()
                .map(row -> List.of(columns).stream()
                        .map(row::getField)
                        .map(cell -> cell.replaceFirst("^order_.*", "new"))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"dismiss, reduce", "reduce, dismiss"})
    void another_kind_of_relief_than_an_earlier_order_gives_is_on_a_new_one_that_changes_it(String first, String second)
            throws IOException {
        Path file = file("same.csv", row("1", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(file), "--court", "--policy", only(first));

        Object[] changed = {"--court", "--policy", only(second)};
        ReviewFolder later = review(
                "later", LATER_DAY, List.of(file), "--since", earlier.output(), changed[0], changed[1], changed[2]);

        assertThat(returned(later, "Earlier Order", "Order"))
                .containsExactly("changes an earlier order, which has: " + first + "|new");
        String schedule = later.rows("court/orders_to_sign.csv")
                .get(0)
                .getField("Order")
                .replace("order_", "court/schedule_")
                .replace(".pdf", ".csv");
        assertThat(later.rows(schedule).get(0).getField("Earlier Order")).startsWith("changes an earlier order");
        verified(later);
        ReviewFolder again = review(
                "again", LATER_DAY, List.of(file), "--since", later.output(), changed[0], changed[1], changed[2]);
        assertThat(returned(again, "Earlier Order", "Order"))
                .containsExactly("as on an earlier order|that of an earlier review");
        assertThat(again.rows("court/orders_to_sign.csv")).isEmpty();
    }

    /** The policy that gives a kind of relief alone, or none. */
    private String only(String relief) throws IOException {
        Path options = Files.writeString(
                temporary.resolve(relief + ".json"),
                "{\"baselineEligibility\": {\"dismiss\": [%s], \"reduce\": [%s]}}"
                        .formatted(
                                relief.equals("dismiss") ? "\"11359\"" : "",
                                relief.equals("reduce") ? "\"11359\"" : ""));
        return "configurable:" + options;
    }

    @Test
    void a_record_that_says_otherwise_is_why() throws IOException {
        Path before = file("before.csv", row("1", 101, 1), row("2", 101, 1), row("3", 101, 1));
        Path after = file(
                "after.csv",
                row("1", 101, 1).with(BulkColumn.CONV_STAT_DESCR, "").with(BulkColumn.OFFENSE_TOC, ""),
                row("2", 101, 1),
                row("2", 101, 1)
                        .with(BulkColumn.DISP_DESCR, "CONV SET ASIDE & DISM PER 1203.4 PC")
                        .with(BulkColumn.DISP_DATE, "20200715"),
                row("3", 101, 1).with(BulkColumn.STP_ORI_CNTY_NAME, "YOLO"));
        Object[] policy = {"--policy", "configurable:yearsSinceConvictionThreshold=10"};
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before), policy);
        ReviewFolder later =
                review("later", LATER_DAY, List.of(after), "--since", earlier.output(), policy[0], policy[1]);

        assertThat(lines(later, "change", "why", "CII_NUMBER"))
                .contains("outcome|record|A03")
                .allMatch(line -> line.startsWith("outcome|record|"));
        verified(later);
    }

    @Test
    void relief_that_the_record_shows_as_given_is_carried_out_and_not_taken_back() throws IOException {
        FabricatedRow first = row("1", 101, 1);
        Path before = file("before.csv", first, row("2", 101, 1), row("3", 101, 1));
        Path after = file(
                "after.csv",
                first,
                first.with(BulkColumn.DISP_DESCR, "DISMISSED PER 11361.9 HS").with(BulkColumn.DISP_DATE, "20200715"),
                row("2", 101, 1).with(BulkColumn.OFFENSE_DESCR, "459 PC-BURGLARY"),
                row("3", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before), "--court");
        Object[] since = {"--since", earlier.output(), "--court"};

        CommandRun run = run("later", LATER_DAY, List.of(after), since);
        run.succeeds();
        ReviewFolder later = new ReviewFolder(temporary.resolve("later"));

        assertThat(run.out())
                .contains(
                        "Relief since the review as of 2020-07-01: 0 new, 1 granted before, 1 carried out, 1 taken back, 0 not clear");
        assertThat(lines(later, "change", "why", "CII_NUMBER", "reason", "relief"))
                .containsExactlyInAnyOrder(
                        "outcome|record|A01|Relief was given already|carried out",
                        "outcome|record|A02|The policy does not cover it|taken back");
        assertThat(changes(later).get("reliefCarriedOut").asInt()).isEqualTo(1);
        assertThat(changes(later).get("reliefTakenBack").asInt()).isEqualTo(1);
        verified(later);
        Path list = later.result("changes.csv");
        Files.writeString(list, Files.readString(list).replace("carried out", "taken back"));
        assertThat(CommandRun.of("verify", later.output()).exits(1).err()).contains("changes.csv");
    }

    @Test
    void another_policy_is_why_where_the_record_says_the_same_and_else_it_is_not_guessed() throws IOException {
        Path before = file("before.csv", row("1", 101, 1), row("2", 101, 1));
        Path after = file("after.csv", row("1", 101, 1), row("2", 101, 1).with(BulkColumn.PRI_DOB, "19600102"));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before), "--policy", "los-angeles");
        ReviewFolder later =
                review("later", EARLIER_DAY, List.of(after), "--since", earlier.output(), "--policy", "statute");

        assertThat(lines(later, "change", "why", "CII_NUMBER"))
                .containsExactly("outcome|policy or record|A02", "outcome|policy|A01");
        assertThat(changes(later).get("outcomesByCause").get("policy").asInt()).isEqualTo(1);
    }

    @Test
    void who_could_be_several_people_is_said_and_not_guessed() throws IOException {
        Path before = file("before.csv", row("1", 101, 1), row("2", 101, 1).with(BulkColumn.CII_NUMBER, "A77"));
        Path split = file(
                "split.csv",
                row("8", 101, 1).with(BulkColumn.CII_NUMBER, "A01"),
                row("9", 103, 1).with(BulkColumn.CII_NUMBER, "A01"),
                row("2", 101, 1).with(BulkColumn.CII_NUMBER, "A77"));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before));
        ReviewFolder later = review("later", EARLIER_DAY, List.of(split), "--since", earlier.output(), "--court");

        assertThat(lines(later, "change", "why", "CII_NUMBER"))
                .containsExactly("not clear|several people of this review could be this person of the earlier one|A01");
        assertThat(changes(later).get("reliefNotClear").asInt()).isEqualTo(2);
        assertThat(changes(later).get("reliefNew").asInt()).isZero();
        assertThat(later.rows("court/return_to_doj.csv").stream().map(row -> row.getField("Since Earlier Review")))
                .containsExactlyInAnyOrder("not clear", "not clear", "as before");

        ReviewFolder back = review("back", EARLIER_DAY, List.of(before), "--since", later.output());
        assertThat(lines(back, "change", "why", "CII_NUMBER"))
                .containsExactly(
                        "not clear|several people of the earlier review could be this person|A01",
                        "person gone|record|A01",
                        "person gone|record|A01");
    }

    @Test
    void people_who_share_a_number_are_told_apart_by_their_subject_ids_else_by_name_and_birth_date()
            throws IOException {
        FabricatedRow amy = row("1", 101, 1).with(BulkColumn.CII_NUMBER, "A5").with(BulkColumn.PRI_NAME, "AMY");
        FabricatedRow bob = row("2", 102, 1).with(BulkColumn.CII_NUMBER, "A5").with(BulkColumn.PRI_NAME, "BOB");
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(file("before.csv", amy, bob)));

        isEmpty(review("same", EARLIER_DAY, List.of(file("same.csv", bob, amy)), "--since", earlier.output()));
        Path renumbered =
                file("renumbered.csv", amy.with(BulkColumn.SUBJECT_ID, "71"), bob.with(BulkColumn.SUBJECT_ID, "72"));
        isEmpty(review("renumbered", EARLIER_DAY, List.of(renumbered), "--since", earlier.output()));
        Path corrected =
                file("corrected.csv", amy.with(BulkColumn.CII_NUMBER, "A6"), bob.with(BulkColumn.CII_NUMBER, ""));
        isEmpty(review("corrected", EARLIER_DAY, List.of(corrected), "--since", earlier.output()));
    }

    @Test
    void equal_counts_are_interchangeable_and_one_that_is_gone_is_one() throws IOException {
        FabricatedRow count = row("1", 101, 1);
        Path before = file("before.csv", count, row("1", 101, 2), row("1", 101, 3));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before));

        Path fewer = file("fewer.csv", row("1", 101, 7), row("1", 101, 8));
        ReviewFolder later = review("later", EARLIER_DAY, List.of(fewer), "--since", earlier.output());

        assertThat(lines(later, "change")).containsExactly("conviction gone");
    }

    @Test
    void what_is_on_an_earlier_order_is_on_no_new_one() throws IOException {
        FabricatedRow unnumbered = row("1", 103, 1).with(BulkColumn.OFN, "NULL");
        Path before = file("before.csv", row("1", 101, 1), unnumbered);
        Path after = file("after.csv", row("1", 101, 1), unnumbered.with(BulkColumn.OFN, "00103"), row("2", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before), "--court");

        ReviewFolder later = review("later", LATER_DAY, List.of(after), "--since", earlier.output(), "--court");

        assertThat(later.rows("court/return_to_doj.csv").stream()
                        .map(row -> row.getField("Case Number") + "|"
                                + row.getField("Order").replaceFirst("order_.*", "new")))
                .contains("00103|new")
                .filteredOn(line -> line.endsWith("|that of an earlier review"))
                .hasSize(1);
        assertThat(later.rows("court/orders_to_sign.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("Convictions")).isEqualTo("2"));
        verified(later);
        ReviewFolder again = review("again", LATER_DAY, List.of(after), "--since", later.output(), "--court");
        assertThat(again.rows("court/orders_to_sign.csv")).isEmpty();
        assertThat(again.rows("court/return_to_doj.csv")).hasSize(3);
        verified(again);
    }

    @Test
    void what_was_ordered_is_known_through_reviews_without_orders_without_relief_and_without_the_person()
            throws IOException {
        FabricatedRow asOrdered = row("1", 101, 1);
        Path all = file("all.csv", asOrdered, row("2", 101, 1));
        Path without = file("without.csv", row("2", 101, 1).with(BulkColumn.OFN, "CORRECTED7"), row("3", 101, 1));
        ReviewFolder first = review("first", EARLIER_DAY, List.of(all), "--court");
        ReviewFolder second = review("second", LATER_DAY, List.of(without), "--since", first.output());
        ReviewFolder third =
                review("third", LATER_DAY, List.of(without), "--since", second.output(), "--policy", only("none"));
        Path back = file(
                "back.csv",
                asOrdered.with(BulkColumn.SUBJECT_ID, "71"),
                row("2", 101, 1).with(BulkColumn.OFN, "CORRECTED7").with(BulkColumn.STP_EVENT_DATE, "19911231"),
                row("3", 101, 1));

        ReviewFolder last = review("last", "2020-09-01", List.of(back), "--since", third.output(), "--court");

        assertThat(returned(last, "Case Number", "Earlier Order", "Order"))
                .containsExactlyInAnyOrder(
                        "CASE1101|as on an earlier order|that of an earlier review",
                        "CORRECTED7|corrects an earlier order, which has: case number CASE2101; day 1991-02-03|new",
                        "CASE3101||new");
        for (ReviewFolder each : List.of(first, second, third, last)) {
            verified(each);
        }
        assertThat(last.rows("ordered.csv").stream()
                        .map(row -> row.getField("case") + "|" + row.getField("ordered_as_of") + "|"
                                + row.getField("ordered_relief")))
                .containsExactlyInAnyOrder(
                        "CASE1101|2020-07-01|DISMISS", "CORRECTED7|2020-09-01|DISMISS", "CASE3101|2020-09-01|DISMISS");
    }

    @Test
    void who_may_be_on_an_earlier_order_is_marked_on_the_new_one_and_its_schedule() throws IOException {
        Path before = file("before.csv", row("1", 101, 1), row("2", 101, 1));
        FabricatedRow first = row("8", 101, 1).with(BulkColumn.CII_NUMBER, "A01");
        Path split = file(
                "split.csv",
                first.with(BulkColumn.OFN, "00123"),
                first.with(BulkColumn.SUBJECT_ID, "9").with(BulkColumn.OFN, "00124"),
                row("2", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before), "--court");

        ReviewFolder later = review("later", LATER_DAY, List.of(split), "--since", earlier.output(), "--court");

        String notClear = "not clear if it is on an earlier order: to be looked up";
        String order = later.rows("court/orders_to_sign.csv").get(0).getField("Order");
        assertThat(later.rows("court/" + order.replace("order_", "schedule_").replace(".pdf", ".csv")).stream()
                        .map(row -> row.getField("Earlier Order")))
                .containsExactly(notClear, notClear);
        assertThat(textOf(later.result("court/" + order))).contains("Earlier Order", "not clear");
        verified(later);
        ReviewFolder again = review("again", LATER_DAY, List.of(split), "--since", later.output(), "--court");
        assertThat(again.rows("court/orders_to_sign.csv")).isEmpty();
        assertThat(again.rows("ordered.csv")).hasSize(4);
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_list_of_what_was_ordered_that_was_changed_is_refused() throws IOException {
        Path file = file("a.csv", row("1", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(file), "--court");
        Path list = earlier.result("ordered.csv");
        byte[] bytes = Files.readAllBytes(list);
        for (int place : List.of(0, bytes.length / 2, bytes.length - 1)) {
            byte[] changed = bytes.clone();
            changed[place] ^= 1;
            Files.write(list, changed);
            run("later", LATER_DAY, List.of(file), "--since", earlier.output())
                    .failsSaying(2, "ordered.csv was changed since the review wrote it")
                    .showsNoRecord();
        }
        assertThat(temporary.resolve("later")).doesNotExist();
    }

    @Test
    void relief_of_an_earlier_review_that_wrote_no_orders_is_on_the_new_one() throws IOException {
        Path file = file("same.csv", row("1", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(file));

        ReviewFolder later = review("later", LATER_DAY, List.of(file), "--since", earlier.output(), "--court");

        assertThat(later.rows("court/orders_to_sign.csv")).hasSize(1);
    }

    @Test
    void the_court_package_says_what_is_new() throws IOException {
        Path before = file("before.csv", row("1", 101, 1));
        Path after = file("after.csv", row("1", 101, 1), row("1", 102, 1), row("2", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before));

        ReviewFolder later = review("later", LATER_DAY, List.of(after), "--since", earlier.output(), "--court");

        assertThat(later.rows("court/return_to_doj.csv").stream().map(row -> row.getField("Since Earlier Review")))
                .containsExactlyInAnyOrder("as before", "new conviction", "new person");
        verified(later);
        ReviewFolder without = review("without", LATER_DAY, List.of(after), "--court");
        assertThat(without.rows("court/return_to_doj.csv").stream().map(row -> row.getField("Since Earlier Review")))
                .containsOnly("");
    }

    @Test
    void the_report_counts_what_changed_and_a_public_page_says_nothing_of_it() throws IOException {
        Path before = file("before.csv", row("1", 101, 1), row("2", 101, 1));
        Path after = file("after.csv", row("1", 101, 1), row("1", 102, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(before));
        ReviewFolder later = new ReviewFolder(temporary.resolve("later"));

        CommandRun.of(
                        "review",
                        "--policy",
                        "configurable",
                        "--county",
                        "SAN JOAQUIN",
                        "--as-of",
                        LATER_DAY,
                        "--public",
                        "--since",
                        earlier.output(),
                        "--output",
                        later.output(),
                        after)
                .succeeds();

        assertThat(Files.readString(later.result("report.html")))
                .contains(
                        "id=\"changes\"",
                        "Since the earlier review",
                        "July 1, 2020",
                        "new conviction",
                        "Granted before");
        assertThat(Files.readString(later.result("report_public.html")))
                .doesNotContain("changes.csv", "earlier review");
        verified(later);
    }

    @Test
    void an_interrupt_ends_the_reading_of_the_earlier_review() throws IOException {
        Path file = file("a.csv", row("1", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(file));
        Thread.currentThread().interrupt();

        run("later", LATER_DAY, List.of(file), "--since", earlier.output()).failsSaying(130, "interrupted");

        assertThat(Thread.interrupted()).isFalse();
        assertThat(temporary.resolve("later")).doesNotExist();
    }

    @Test
    void a_file_that_a_program_left_does_no_harm_to_results() throws IOException {
        Path file = file("a.csv", row("1", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(file));
        Files.writeString(earlier.result(".DS_Store"), "x");
        Files.writeString(earlier.result("~$All_Results.csv"), "x");

        run("later", LATER_DAY, List.of(file), "--since", earlier.output()).succeeds();
    }

    @Test
    void results_that_do_not_belong_together_any_more_are_refused() throws IOException {
        Path file = file("a.csv", row("1", 101, 1));
        ReviewFolder earlier = review("earlier", EARLIER_DAY, List.of(file));
        Object[] since = {"--since", earlier.output()};

        run("later", "2020-06-30", List.of(file), since).failsSaying(2, "it is as of 2020-07-01, which is later");
        run("earlier", LATER_DAY, List.of(file), "--since", earlier.output(), "--overwrite")
                .failsSaying(2, "would be");
        run("later", LATER_DAY, List.of(file), "--since", temporary.resolve("none"))
                .failsSaying(2, "--since", "it does not exist");
        run("later", LATER_DAY, List.of(file), "--since", file).failsSaying(2, "it is not a folder");
        run("later", LATER_DAY, List.of(file), "--since", temporary).failsSaying(2, "summary.json is missing");
        for (String name : List.of("All_Results.csv", "summary.json")) {
            Path result = earlier.result(name);
            byte[] bytes = Files.readAllBytes(result);
            for (int place : List.of(0, bytes.length / 2, bytes.length - 1)) {
                byte[] changed = bytes.clone();
                changed[place] ^= 1;
                Files.write(result, changed);
                run("later", LATER_DAY, List.of(file), since)
                        .failsSaying(2, name)
                        .showsNoRecord();
            }
            Files.write(result, bytes);
        }
        Path added = Files.writeString(earlier.result("notes.txt"), "x");
        run("later", LATER_DAY, List.of(file), since)
                .failsSaying(2, "notes.txt is none of the results", "put it elsewhere");
        Files.delete(added);
        Files.delete(earlier.result("policy.md"));
        run("later", LATER_DAY, List.of(file), since).failsSaying(2, "policy.md is missing");
        assertThat(temporary.resolve("later")).doesNotExist();
    }
}
