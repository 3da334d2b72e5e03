package org.recordclearance.examples.countyreview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.quality.QualityResults;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.prop64.Prop64;

/** The pages of a report as an office sees them, in Chromium, where the machine has it. */
@Tag("acceptance")
class ReportInBrowserTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);
    private static final RuleSet POLICY = Prop64.losAngeles();

    /** The width of letter paper within the margins of the report, in pixels. */
    private static final int PAPER = 702;

    @TempDir
    private static Path folder;

    private static Chromium browser;
    private static String axe;

    @BeforeAll
    static void write_the_report_and_start_the_browser() throws Exception {
        Optional<Path> program = Chromium.program();
        assumeTrue(program.isPresent(), "no Chromium on the PATH: the pages are not looked at");
        Path file = folder.resolve("doj.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            SampleFile.of(8_000, "LOS ANGELES", 17).writeTo(out);
        }
        QualityResults quality = new QualityResults(POLICY, AS_OF);
        BulkReview.of(POLICY, Prop64.layout(POLICY))
                .asOf(AS_OF)
                .compareWith(Prop64.dismissAll("LOS ANGELES"))
                .read(file)
                .writeTo(folder.resolve("out"))
                .alsoWrite(quality)
                .alsoWrite(ReportFiles.of(POLICY, AS_OF)
                        .withQuality(quality::found)
                        .withPublicPage())
                .run();
        try (InputStream in = Objects.requireNonNull(
                ReportInBrowserTest.class.getResourceAsStream("/axe.min.js"), "axe-core is missing")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser = Chromium.start(program.get(), folder.resolve("browser"));
    }

    @AfterAll
    static void end_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String page, int width, String media) throws Exception {
        browser.send("Emulation.setEmulatedMedia", Map.of("media", media));
        browser.open(folder.resolve("out").resolve(page), width);
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, 1280, screen",
        "report.html, 375, screen",
        "report.html, " + PAPER + ", print",
        "report_public.html, 1280, screen",
        "report_public.html, 375, screen",
        "report_public.html, " + PAPER + ", print"
    })
    void it_is_no_wider_than_what_it_is_seen_on(String page, int width, String media) throws Exception {
        open(page, width, media);

        assertThat(browser.value("innerWidth").asInt()).isEqualTo(width);
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .as(media)
                .isLessThanOrEqualTo(width);
        assertThat(browser.value("document.querySelectorAll('table').length").asInt())
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 375})
    void words_of_pictures_can_be_read_and_what_is_wider_than_the_screen_is_moved_by_itself(int width)
            throws Exception {
        open(ReportFiles.PAGE, width, "screen");

        assertThat(browser.value("Math.min(...[...document.querySelectorAll('.chart text')].map(t =>"
                                + " parseFloat(t.getAttribute('font-size')) * t.ownerSVGElement.getBoundingClientRect().width"
                                + " / t.ownerSVGElement.viewBox.baseVal.width))")
                        .asDouble())
                .as("pixels of a letter")
                .isGreaterThanOrEqualTo(10.9);
        assertThat(browser.value("[...document.querySelectorAll('.chart, table')].every(each =>"
                                + " each.parentElement.classList.contains('wide')"
                                + " && getComputedStyle(each.parentElement).overflowX === 'auto'"
                                + " && each.parentElement.tabIndex === 0)")
                        .asBoolean())
                .isTrue();
        assertThat(browser.value("getComputedStyle(document.querySelector('#charges tbody th')).position")
                        .asText())
                .as("the names of rows stay in sight on a narrow screen")
                .isEqualTo(width == 375 ? "sticky" : "static");
    }

    @ParameterizedTest
    @CsvSource({"report.html, 1280", "report.html, 375", "report_public.html, 1280", "report_public.html, 375"})
    void axe_finds_nothing_serious(String page, int width) throws Exception {
        open(page, width, "screen");
        browser.value(axe + "; true");

        JsonNode found = browser.value("axe.run({resultTypes: ['violations']}).then(r => ({passes: r.passes.length,"
                + " violations: r.violations.map(v => v.impact + ' ' + v.id + ': ' + v.nodes[0].html)}))");

        assertThat(found.path("passes").asInt()).isGreaterThan(10);
        assertThat(StreamSupport.stream(found.path("violations").spliterator(), false)
                        .map(JsonNode::asText))
                .noneMatch(each -> each.startsWith("serious") || each.startsWith("critical"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ReportFiles.PAGE, ReportFiles.PUBLIC_PAGE})
    void it_asks_for_nothing_but_itself(String page) throws Exception {
        open(page, 1280, "screen");

        assertThat(browser.requested())
                .containsExactly(folder.resolve("out").resolve(page).toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {ReportFiles.PAGE, ReportFiles.PUBLIC_PAGE})
    void it_is_the_same_without_script(String page) throws Exception {
        open(page, 1280, "screen");
        String shown = browser.value("document.body.innerText").asText();
        browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open(page, 1280, "screen");

            assertThat(browser.value("document.body.innerText").asText()).isEqualTo(shown);
            assertThat(shown).contains("At a glance", "Los Angeles");
        } finally {
            browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ReportFiles.PAGE, ReportFiles.PUBLIC_PAGE})
    void printed_it_has_its_sections_and_no_list_of_links(String page) throws Exception {
        open(page, 1280, "print");
        String shown = browser.value(
                        "[...document.querySelectorAll('h2')].map(h => h.innerText.replace(/\\s+/g, ' ')).join('|')")
                .asText();
        assertThat(browser.value("getComputedStyle(document.querySelector('nav')).display")
                        .asText())
                .isEqualTo("none");

        byte[] printed = Base64.getDecoder()
                .decode(browser.send("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .path("data")
                        .asText());

        try (PDDocument paper = Loader.loadPDF(printed)) {
            String words = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(words).contains(shown.split("\\|"));
            assertThat(paper.getNumberOfPages()).isBetween(4, 40);
        }
    }
}
