package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.text.Deidentification;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.RapSheet;

/** A sheet without the person it is about is determined as before, by every policy. */
class DeidentifiedDeterminationsTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2017, 1, 1), LocalDate.of(2020, 7, 1), LocalDate.of(2024, 3, 1), LocalDate.of(2031, 2, 1));
    private static final int SHEETS = 120;

    private final List<RuleSet> policies = policies();

    private static List<RuleSet> policies() {
        RuleSetCatalog catalog = Prop64.catalog();
        List<RuleSet> policies = new ArrayList<>();
        for (RuleSetProvider each : catalog.providers()) {
            boolean needsCounty = each.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(Parameters.COUNTY) && parameter.required());
            policies.add(catalog.create(
                    each.name(),
                    needsCounty ? Parameters.none().with(Parameters.COUNTY, "SAN FRANCISCO") : Parameters.none()));
        }
        return policies;
    }

    private List<String> determined(String sheet) {
        RapSheet read = RapSheetText.parse(sheet);
        List<String> all = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (RuleSet policy : policies) {
                for (Determination each : policy.review(read, day).determinations()) {
                    all.add(policy.name() + " as of " + day + ": "
                            + each.outcome().kind() + ", " + each.reason() + ", " + each.remedy());
                }
            }
        }
        return all;
    }

    private int assertSameDeterminations(String sheet, long seed) {
        List<String> before = determined(sheet);
        assertThat(determined(Deidentification.repeatable(seed).rewrite(sheet)))
                .as("sheet %d", seed)
                .isEqualTo(before);
        return before.size();
    }

    @Test
    void the_determinations_of_printed_sheets_stay_the_same() {
        int determinations = 0;
        for (int seed = 0; seed < SHEETS; seed++) {
            determinations += assertSameDeterminations(withBirth(new PrintedPages(seed).whole(), seed), seed);
        }
        assertThat(determinations).isGreaterThan(SHEETS);
    }

    /** A sheet of somebody who was born on another day, so that the ages that policies ask for are reached on many days. */
    private static String withBirth(String sheet, int seed) {
        LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(211L * seed);
        return sheet.replace("DOB/19660119", "DOB/" + birth.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key_words.csv", "inchoate_words.csv"})
    void every_word_that_a_policy_looks_for_in_a_charge_stays(String list) throws IOException {
        List<String> words;
        try (InputStream stream = Objects.requireNonNull(Prop64.class.getResourceAsStream("law/" + list))) {
            words = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",")[0])
                    .toList();
        }
        String sheet = FabricatedSheet.ofFelon("AMY").text();
        String charge = "  11357 HS-POSSESS ";
        StringBuilder charges = new StringBuilder("CNT:09 #1\n");
        words.forEach(word -> charges.append(charge).append(word).append('\n'));
        String rewritten =
                Deidentification.repeatable(1).rewrite(sheet.replace("* * * END OF", charges + "* * * END OF"));

        assertThat(words).hasSizeGreaterThan(40);
        assertThat(rewritten.lines())
                .containsAll(words.stream().map(charge::concat).toList());
    }

    /** Needs sheets that are not of this project: {@code -Dcorpora=DIR}. */
    @Test
    void the_determinations_of_the_corpora_stay_the_same() throws IOException {
        String folder = System.getProperty("corpora", "");
        Assumptions.assumeFalse(folder.isEmpty(), "no -Dcorpora=DIR is given");
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(Path.of(folder, "text"))) {
            sheets = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        int determinations = 0;
        List<String> changed = new ArrayList<>();
        for (Path each : sheets) {
            try {
                determinations += assertSameDeterminations(Files.readString(each), sheets.indexOf(each));
            } catch (NotARapSheetException e) {
                // of something else
            } catch (AssertionError e) {
                changed.add(each.getFileName() + "\n" + e.getMessage());
            }
        }
        assertThat(changed).isEmpty();
        assertThat(determinations).isGreaterThan(SHEETS);
    }
}
