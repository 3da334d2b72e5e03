package org.recordclearance.examples.countyreview.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** What may be published tells no number from 1 to 10. */
public class PublicPageTest {

    @Property(tries = 60)
    void no_number_that_is_withheld_can_be_computed(@ForAll long seed) {
        ReportPage page = RandomPages.of(seed);

        assertThat(Reconstruction.of(PublicPage.read(page))).isEmpty();
        assertShowsNoSmallNumber(PublicPage.of(page));
    }

    /** For reports of whole reviews too. */
    public static void assertTellsNothing(ReportPage page) {
        assertThat(Reconstruction.of(PublicPage.read(page))).isEmpty();
        assertShowsNoSmallNumber(PublicPage.of(page));
    }

    private static void assertShowsNoSmallNumber(ReportPage page) {
        page.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Count.class::isInstance)
                .map(Cell.Count.class::cast)
                .forEach(cell -> assertThat(cell.value()).matches(each -> each == 0 || each > 10));
    }

    @Test
    void a_small_number_takes_another_with_it_and_the_picture_and_the_shares() {
        Section shown = PublicPage.of(page(races(500, 300, 5))).sections().get(0);

        assertThat(shown.chart()).isEmpty();
        assertThat(shown.paragraphs()).anyMatch(each -> each.contains("fewer than 11"));
        assertThat(shown.tables().get(0).rows())
                .extracting(
                        Row::name, row -> row.cells().stream().map(Cell::words).toList())
                .containsExactly(tuple("A", List.of("500", "62.1%")), tuple("Everybody", List.of("805", "100.0%")));
    }

    @Test
    void large_numbers_and_their_picture_stay() {
        ReportPage page = page(races(500, 300));

        Section shown = PublicPage.of(page).sections().get(0);

        assertThat(shown.chart()).isEqualTo("<svg/>");
        assertThat(shown.tables()).isEqualTo(page.sections().get(0).tables());
    }

    @Test
    void a_row_that_is_there_whatever_the_file_holds_is_not_left_out() {
        Table fixed =
                new Table("People", List.of("People", "Number"), List.of(row("A", new Cell.Count("A", 3))), false);

        Section shown = PublicPage.of(page(fixed)).sections().get(0);

        assertThat(shown.tables().get(0).rows()).containsExactly(row("A", PublicPage.WITHHELD));
    }

    private static Table races(long... numbers) {
        Cell.Count everybody =
                new Cell.Count("everybody", Arrays.stream(numbers).sum());
        List<Row> rows = new ArrayList<>();
        for (long number : numbers) {
            String name = Character.toString('A' + rows.size());
            Cell.Count count = new Cell.Count(name, number);
            rows.add(row(name, count, new Cell.Share(count, everybody)));
        }
        rows.add(new Row("Everybody", List.of(everybody, new Cell.Share(everybody, everybody)), true));
        return new Table("People by race", List.of("Race", "In the files", "Share"), rows, true);
    }

    private static Row row(String name, Cell... cells) {
        return new Row(name, List.of(cells), false);
    }

    private static ReportPage page(Table table) {
        Sum everybody = Sum.of(List.of("everybody"), List.of("A", "B", "C"));
        return new ReportPage(
                "",
                "",
                List.of(new Section("", "", false, List.of(), "<svg/>", List.of(table), List.of(everybody))),
                "");
    }
}
