package org.recordclearance.examples.countyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts of the page are accessible, need nothing else and are the same each time. */
class SvgPictureTest {

    private static ChartFonts fonts;

    @BeforeAll
    static void load_the_font() throws IOException {
        fonts = ChartFonts.load(file -> Font.createFont(Font.TRUETYPE_FONT, file));
    }

    private static Bars bars() {
        return Bars.of("Dismissed", "Reduced & <left>")
                .bar("No \"race\" & <none>", 3, 7)
                .bar("Señal", 1234, 7)
                .bar("\u6f22", 31, 1);
    }

    private static String drawn() {
        return new SvgCharts(fonts).bars("Cats & \"dogs\" <b>", bars());
    }

    @Test
    void it_is_one_element_with_a_role_and_a_label_and_all_words_as_text() throws Exception {
        String svg = drawn();
        assertThat(svg)
                .startsWith("<svg ")
                .endsWith("</svg\n>")
                .doesNotContain("\r", "<!DOCTYPE", "<?", "<!--", "<image", "<style", "Liberation");
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("class")).isEqualTo("chart");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo("Cats & \"dogs\" <b>; the table has the numbers");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 760 300");
        NodeList texts = root.getElementsByTagName("text");
        assertThat(IntStream.range(0, texts.getLength())
                        .mapToObj(i -> texts.item(i).getTextContent()))
                .contains("Cats & \"dogs\" <b>", "Reduced & <left>", "No \"race\" & <none>", "Señal", "\u6f22");
    }

    @Test
    void it_is_black_white_and_grey() {
        assertThat(found(drawn(), " (?:fill|stroke|stop-color|color)=\"([^\"]*)\""))
                .contains("black", "white")
                .allSatisfy(colour -> assertThat(colour).matches("none|black|white|gray|rgb\\((\\d+),\\1,\\1\\)"));
    }

    @Test
    void no_two_charts_of_a_page_use_a_name_twice() {
        Charts charts = new SvgCharts(fonts);
        String first = charts.bars("One", bars());
        String second = charts.bars("Two", bars());
        assertThat(ids(first)).isNotEmpty().doesNotContainAnyElementsOf(ids(second));
    }

    private static Set<String> ids(String svg) {
        return found(svg, " id=\"([^\"]*)\"");
    }

    private static Set<String> found(String svg, String group) {
        return Pattern.compile(group)
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void it_is_the_same_when_many_are_drawn_at_the_same_time() {
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> drawn()).collect(Collectors.toSet()))
                .hasSize(1);
    }
}
