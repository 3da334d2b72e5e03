package org.recordclearance.examples.countyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.report.disclosure.Attack;
import org.recordclearance.examples.countyreview.report.disclosure.PublicPageTest;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.prop64.Prop64;

/** The figures of a report are those of the summary and of the rows, and they add up. */
class ReportFiguresTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);
    private static final RuleSet POLICY = Prop64.contraCosta();

    @TempDir
    static Path folder;

    private static ReportFigures figures;
    private static ReportPage page;
    private static JsonNode summary;

    /** Keeps what a report would be written of. */
    private static final class Kept implements FurtherResults<ReportFigures> {

        private final ReportFiles files = ReportFiles.of(POLICY, AS_OF).withPublicPage();

        @Override
        public Set<String> files() {
            return files.files();
        }

        @Override
        public Collector<ReviewedPerson, ?, ReportFigures> collector() {
            return files.collector();
        }

        @Override
        public void write(ReportFigures gathered, FinishedReview review, Folder into) throws IOException {
            figures = gathered;
            page = new ReportPages(gathered, review, null, (title, bars) -> title).forOffice();
            files.write(gathered, review, into);
        }
    }

    private static Path review(String name, int threads) throws IOException {
        Path out = folder.resolve(name);
        BulkReview.of(POLICY, Prop64.layout(POLICY))
                .asOf(AS_OF)
                .compareWith(Prop64.dismissAll("CONTRA COSTA"))
                .read(folder.resolve("doj.csv"))
                .threads(threads)
                .writeTo(out)
                .alsoWrite(new Kept())
                .run();
        return out;
    }

    @BeforeAll
    static void review_a_sample() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("doj.csv"))) {
            SampleFile.of(20_000, "CONTRA COSTA", 5).writeTo(out);
        }
        Path out = review("out", 2);
        summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    }

    @Test
    void the_page_and_the_paper_are_the_same_bytes_whatever_the_number_of_threads() throws IOException {
        Path other = review("other", 1);
        for (String name : ReportFiles.names()) {
            assertThat(other.resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("out").resolve(name));
        }
    }

    @Test
    void the_public_page_tells_no_small_number_and_is_not_empty() throws IOException {
        PublicPageTest.assertTellsNothing(page);
        assertThat(Attack.told(
                        Files.readString(folder.resolve("out").resolve(ReportFiles.PUBLIC_PAGE)),
                        Files.readString(folder.resolve("out").resolve(ReportFiles.PAGE))))
                .isEmpty();
        assertThat(folder.resolve("out").resolve(ReportFiles.PUBLIC_PAGE))
                .content()
                .contains(number(figures.people().inFile()), "fewer than 11", ">*</td>");
    }

    @Test
    void people_are_those_of_the_summary() {
        assertThat(figures.people().inFile())
                .isEqualTo(summary.get("subjectCount").asLong());
        assertThat(figures.people().relieved())
                .isPositive()
                .isEqualTo(summary.get("subjectsWithSomeReliefCount").asLong());
        JsonNode cleared = summary.get("reliefWithCurrentEligibilityChoices");
        assertThat(figures.people().cleared().withoutFelony())
                .isEqualTo(cleared.get("CountSubjectsNoFelony").asLong());
        assertThat(figures.people().cleared().withoutConviction())
                .isEqualTo(cleared.get("CountSubjectsNoConviction").asLong());
        assertThat(figures.people().cleared().withoutRecentConviction())
                .isEqualTo(cleared.get("CountSubjectsNoConvictionLast7Years").asLong());
        assertThat(figures.possible().withoutFelony())
                .isEqualTo(summary.get("possible").get("CountSubjectsNoFelony").asLong());
    }

    @Test
    void every_grouping_of_people_adds_up_to_everybody() {
        assertThat(figures.groups()).containsOnlyKeys(PersonTrait.values());
        figures.groups()
                .values()
                .forEach(groups -> assertThat(groups.values().stream()
                                .reduce(PeopleCounts::plus)
                                .orElseThrow())
                        .isEqualTo(figures.people()));
    }

    @Test
    void convictions_by_section_and_by_year_add_up_to_the_determinations_of_the_summary() {
        Outcomes all = figures.all();
        assertThat(figures.years().values().stream().reduce(Outcomes.NONE, Outcomes::plus))
                .isEqualTo(all);
        long stated = 0;
        for (JsonNode reasons : summary.get("determinationsByOutcomeAndReason")) {
            for (JsonNode count : reasons) {
                stated += count.asLong();
            }
        }
        assertThat(all.covered() + all.mayBeCovered()).isPositive().isEqualTo(stated);
        long dismissed = 0;
        for (JsonNode count : summary.get("convictionDismissalCountByLevel")) {
            dismissed += count.asLong();
        }
        assertThat(all.dismissed()).isPositive().isEqualTo(dismissed);
        for (ChargeLevel level : new ChargeLevel[] {ChargeLevel.FELONY, ChargeLevel.MISDEMEANOR}) {
            assertThat(Arrays.stream(ChargeKind.values())
                            .mapToLong(kind -> figures.of(kind, level).dismissed())
                            .sum())
                    .isEqualTo(summary.get("convictionDismissalCountByLevel")
                            .get(level.name())
                            .asLong());
        }
    }

    @Test
    void reasons_and_undecided_ones_add_up_too() {
        long decided = figures.reasons().values().stream()
                .flatMap(reasons -> reasons.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        Outcomes all = figures.all();
        assertThat(decided + figures.undecided()).isEqualTo(all.covered() + all.mayBeCovered());
        assertThat(figures.missing().values())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.alone()).isLessThanOrEqualTo(each.determinations()));
    }

    @Test
    void the_outcomes_are_those_of_the_rows() throws IOException {
        Map<String, Long> byWords;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("out").resolve("Prop64_Results.csv"))) {
            byWords = rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("Eligibility Determination"), TreeMap::new, Collectors.counting()));
        }
        assertThat(byWords.getOrDefault(Outcome.DISMISS.words(), 0L))
                .isEqualTo(figures.all().dismissed());
        assertThat(byWords.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(figures.all().covered() + figures.all().mayBeCovered());
    }

    @Test
    void what_becomes_eligible_is_no_more_than_what_is_not_and_people_no_more_than_convictions() {
        assertThat(figures.coming())
                .hasSize(ReportFigures.YEARS_AHEAD)
                .allSatisfy(year -> assertThat(year.people()).isLessThanOrEqualTo(year.convictions()));
        assertThat(figures.coming().stream()
                        .mapToLong(ReportFigures.Coming::convictions)
                        .sum())
                .isLessThanOrEqualTo(figures.all().covered() - figures.all().relieved());
    }

    @Test
    void the_page_needs_nothing_else_and_names_what_people_know() throws IOException {
        String page = Files.readString(folder.resolve("out").resolve(ReportFiles.PAGE));
        assertThat(page)
                .contains(
                        "<html lang=\"en-US\">",
                        "Contra Costa",
                        "January 1, 2020",
                        "scope=\"row\"",
                        "<svg class=\"chart\" role=\"img\" aria-label=\"")
                .contains(number(figures.people().inFile()))
                .doesNotContain("<script", "<link", "src=", "@import", "CONTRA COSTA", "BLACK<");
        assertThat(page.replaceAll("xmlns[^=]*=([\"'])[^\"']*\\1", "")).doesNotContain("http:", "https:");
    }

    private static String number(long number) {
        return String.format(Locale.US, "%,d", number);
    }
}
