package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
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

    private static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);
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
        for (RuleSet policy : policies) {
            for (Determination each : policy.review(read, AS_OF).determinations()) {
                all.add(policy.name() + ": " + each.outcome().kind() + ", " + each.reason() + ", " + each.remedy());
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
            determinations += assertSameDeterminations(new PrintedPages(seed).whole(), seed);
        }
        assertThat(determinations).isGreaterThan(SHEETS);
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
