package org.recordclearance.examples.countyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.recordclearance.examples.countyreview.chart.Bars;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;

/** What is on paper. */
class ReportPaperTest {

    private static byte[] written() throws IOException {
        PaperCharts charts = new PaperCharts();
        String races = charts.bars(
                "By \"race\" & <more>",
                Bars.of("All", "Some").bar("Señal", 12, 3).bar("\u6f22 \ud83d\ude00", 1_000, 0));
        Bars years = Bars.of("Convictions");
        IntStream.rangeClosed(1970, 2019).forEach(year -> years.bar(Integer.toString(year), year));
        List<Section> sections = List.of(
                new Section("one", "One", false, List.of(), races, List.of(), List.of()),
                new Section("two", "Two", true, List.of(), charts.bars("By year", years), List.of(), List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPaper(charts, LocalDate.of(2020, 1, 1))
                .write(
                        PrintedPage.forPaper(new ReportPage("Title \"<A>\" \\ Doña & co", "Policy one", sections, "")),
                        out);
        return out.toByteArray();
    }

    @Test
    void pictures_are_on_their_pages_with_words_that_are_text() throws IOException {
        try (PDDocument paper = Loader.loadPDF(written())) {
            assertThat(text(paper, 1)).contains("One", "By \"race\" & <more>", "Some", "Señal", "# #", "1,000");
            assertThat(text(paper, 2)).contains("Two", "By year").doesNotContain("Señal");
            assertThat(text(paper, 2).replaceAll("\\s", "")).contains("1970", "2019"); // upwards
        }
    }

    private static String text(PDDocument paper, int page) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        return words.getText(paper);
    }

    @Test
    void each_sheet_says_what_it_is_of_and_which_of_how_many_it_is() throws IOException {
        try (PDDocument paper = Loader.loadPDF(written())) {
            assertThat(text(paper, 1)).contains("Title \"<A>\" \\ Doña & co. Policy one", "1 / 2");
            assertThat(text(paper, 2)).contains("Title \"<A>\" \\ Doña & co. Policy one", "2 / 2");
        }
    }

    @Test
    void its_structure_and_language_are_stated_for_those_who_hear_it() throws IOException {
        try (PDDocument paper = Loader.loadPDF(written())) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
    }

    @Test
    void it_is_the_same_each_time() throws IOException {
        assertThat(written()).isEqualTo(written());
    }
}
