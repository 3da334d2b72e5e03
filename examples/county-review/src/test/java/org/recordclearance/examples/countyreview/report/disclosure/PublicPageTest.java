package org.recordclearance.examples.countyreview.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;

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
                .filter(table -> !table.caption().equals(PageCells.PARAMETERS))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> assertThat(PageCells.number(cell).orElse(0L)).matches(each -> each == 0 || each > 10));
    }

    @Test
    void the_reconstruction_finds_the_one_number_that_a_total_tells() {
        SmallCells cells = new SmallCells();
        cells.add("total", 30);
        cells.add("large", 25);
        cells.add("small", 5);
        cells.sum(List.of("total"), List.of("large", "small"));
        KnownSums all = new KnownSums(cells.values(), cells.relations());

        assertThat(all.show(0)).isTrue();
        assertThat(all.show(1)).isFalse();
    }

    @Test
    void a_small_number_takes_another_with_it_and_the_picture_and_the_shares() {
        Table races = new Table(
                "People by race",
                List.of("Race", "In the files", "Share"),
                List.of(
                        row("A", "500", "62.1%"),
                        row("B", "300", "37.3%"),
                        row("C", "5", "0.6%"),
                        row("Everybody", "805", "100.0%")));

        Section shown = PublicPage.of(page("people", races)).sections().get(0);

        assertThat(shown.chart()).isEmpty();
        assertThat(shown.paragraphs()).anyMatch(each -> each.contains("fewer than 11"));
        assertThat(shown.tables().get(0).rows())
                .containsExactly(row("A", "500", "62.1%"), row("Everybody", "805", "100.0%"));
    }

    @Test
    void large_numbers_and_their_picture_stay() {
        Table races = new Table(
                "People by race",
                List.of("Race", "In the files", "Share"),
                List.of(row("A", "500", "62.5%"), row("B", "300", "37.5%"), row("Everybody", "800", "100.0%")));
        ReportPage page = page("people", races);

        assertThat(PublicPage.of(page).sections()).isEqualTo(page.sections());
    }

    @Test
    void a_section_that_is_not_known_is_left_out() {
        Table numbers = new Table("Other numbers", List.of("What", "Number"), List.of(row("A", "500")));

        Section shown = PublicPage.of(page("other", numbers)).sections().get(0);

        assertThat(shown.tables()).isEmpty();
        assertThat(shown.chart()).isEmpty();
        assertThat(shown.paragraphs()).singleElement().asString().contains("left out");
    }

    private static Row row(String name, String... cells) {
        return new Row(name, List.of(cells), false);
    }

    private static ReportPage page(String section, Table table) {
        return new ReportPage(
                "", "", List.of(new Section(section, "", false, List.of(), "<svg/>", List.of(table))), "");
    }
}
