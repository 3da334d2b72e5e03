package org.recordclearance.examples.countyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.quality.QualityResults;
import org.recordclearance.examples.countyreview.report.disclosure.Attack;
import org.recordclearance.examples.countyreview.report.disclosure.PublicPage;
import org.recordclearance.examples.countyreview.report.disclosure.PublicPageTest;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.prop64.Prop64;

/** Public pages of reviews of samples, small ones too, tell no number from 1 to 10. */
class PublicSamplesTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);

    private static final List<String> SECTIONS = List.of("charges", "people", "years", "reasons");
    private static final Set<String> MISSED = new TreeSet<>();

    @TempDir
    Path folder;

    /** Writes nothing, and tries to compute what the public page withholds. */
    private record Attacked(ReportFiles report, QualityResults quality, Set<String> missed)
            implements FurtherResults<ReportFigures> {

        @Override
        public Collector<ReviewedPerson, ?, ReportFigures> collector() {
            return report.collector();
        }

        @Override
        public Set<String> files() {
            return Set.of();
        }

        @Override
        public void write(ReportFigures gathered, FinishedReview review, Folder into) {
            ReportPage page =
                    new ReportPages(gathered, review, quality.found().orElseThrow(), (title, bars) -> "").forPublic();
            PublicPageTest.assertTellsNothing(page);
            assertTellsNoFurtherConvictions(PublicPage.of(page));
            assertThat(Attack.told(PrintedPage.forBrowser(PublicPage.of(page)), PrintedPage.forBrowser(page)))
                    .isEmpty();
            for (String section : SECTIONS) {
                if (!Attack.told(
                                PrintedPage.forBrowser(PublicPage.of(without(section, page))),
                                PrintedPage.forBrowser(page))
                        .isEmpty()) {
                    missed.add(section);
                }
            }
            if (gathered.people().inFile() > 20) {
                assertThat(Attack.told(withoutSmallNumbersAlone(page), PrintedPage.forBrowser(page)))
                        .as("where only the small numbers are withheld, the attack finds some")
                        .isNotEmpty();
            }
        }
    }

    /** Convictions beside one for each of the people are a number of convictions too. */
    private static void assertTellsNoFurtherConvictions(ReportPage shown) {
        Map<String, Long> numbers = new HashMap<>();
        shown.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Count.class::isInstance)
                .map(Cell.Count.class::cast)
                .forEach(count -> numbers.put(count.figure(), count.value()));
        for (List<String> each : List.of(
                List.of("people|COVERED", "all|COVERED"),
                List.of("people|RELIEVED", "all|DISMISSED", "all|REDUCED"),
                List.of("covered by Prop 64", "kind|PROP_64|COVERED"),
                List.of("relieved of Prop 64", "kind|PROP_64|DISMISSED", "kind|PROP_64|REDUCED"))) {
            if (numbers.keySet().containsAll(each)) {
                long convictions = each.stream().skip(1).mapToLong(numbers::get).sum();
                assertThat(convictions - numbers.get(each.get(0)))
                        .as("%s, of convictions beside one for each", each)
                        .matches(further -> further == 0 || further > 10);
            }
        }
    }

    @AfterAll
    static void sums_that_are_not_stated_are_missed() {
        assertThat(MISSED)
                .as("sections whose sums the attack finds out where nothing states them")
                .containsExactlyInAnyOrderElementsOf(SECTIONS);
    }

    /** The page, of which a section does not say what sums up to what. */
    private static ReportPage without(String id, ReportPage page) {
        return new ReportPage(
                page.title(),
                page.subtitle(),
                page.sections().stream()
                        .map(each -> each.id().equals(id)
                                ? new Section(
                                        id, each.heading(), false, each.paragraphs(), "", each.tables(), List.of())
                                : each)
                        .toList(),
                page.closing());
    }

    private static String withoutSmallNumbersAlone(ReportPage page) {
        return PrintedPage.forBrowser(page).replaceAll("<td class=\"number\">([1-9]|10)</td>", "<td>*</td>");
    }

    @ParameterizedTest
    @CsvSource({"300, 1", "1500, 2", "1648, 5057", "6000, 3", "20000, 4"})
    void nothing_that_is_withheld_can_be_computed(int rows, long seed) throws IOException {
        Path file = folder.resolve("doj.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            SampleFile.of(rows, "LOS ANGELES", seed).writeTo(out);
        }
        RuleSet[] policies = {
            Prop64.losAngeles(), Prop64.dismissAll("LOS ANGELES"), Prop64.dismissAllAndRelated("LOS ANGELES")
        };
        for (int first = 0; first < policies.length; first++) {
            RuleSet policy = policies[first];
            QualityResults quality = new QualityResults(policy, AS_OF);
            BulkReview.of(policy, Prop64.layout(policy))
                    .asOf(AS_OF)
                    .compareWith(policies[(first + 1) % policies.length], policies[(first + 2) % policies.length])
                    .read(file)
                    .threads(1)
                    .writeTo(folder.resolve("out"))
                    .overwrite(true)
                    .alsoWrite(quality)
                    .alsoWrite(new Attacked(ReportFiles.of(policy, AS_OF), quality, MISSED))
                    .run();
        }
    }
}
