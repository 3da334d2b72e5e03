package org.recordclearance.examples.countyreview.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures of bars are accessible, print in black and white, and show what they are given. */
class BarChartTest {

    private static final Bars ODD = Bars.of("Dismissed", "Reduced & <left>")
            .bar("No \"race\" & <none>", 3, 7)
            .bar("Señal", 1234, 7)
            .bar("\u6f22", 31, 1);

    private static String drawn(String title, Bars bars) {
        SvgPen pen = new SvgPen(BarChart.WIDTH, BarChart.HEIGHT, title);
        BarChart.draw(title, bars, pen);
        return pen.markup();
    }

    private static Element parsed(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static Stream<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    @Test
    void it_is_one_element_with_a_role_and_a_label_and_all_words_as_text() throws Exception {
        String svg = drawn("Cats & \"dogs\" <b>", ODD);
        assertThat(svg).startsWith("<svg ").endsWith("</svg>").doesNotContain("\r", "<?", "<image", "<style", " id=");
        Element root = parsed(svg);
        assertThat(root.getAttribute("class")).isEqualTo("chart");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo("Cats & \"dogs\" <b>");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 760 300");
        assertThat(elements(root, "text").map(Element::getTextContent))
                .contains("Cats & \"dogs\" <b>", "Reduced & <left>", "No \"race\" & <none>", "Señal", "\u6f22")
                .contains("0", "1,500");
    }

    @Test
    void it_is_black_white_and_grey() throws Exception {
        Element root = parsed(drawn("", ODD));
        assertThat(Stream.of("rect", "path").flatMap(name -> elements(root, name)))
                .flatExtracting(each -> List.of(each.getAttribute("fill"), each.getAttribute("stroke")))
                .allSatisfy(colour -> assertThat(colour.toString()).matches("|#(..)\\1\\1"));
        assertThat(elements(root, "rect"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getAttribute("stroke")).isEqualTo("#000000"));
    }

    @Test
    void bars_are_as_high_as_their_numbers_and_two_parts_stand_side_by_side() {
        Drawn drawn = Drawn.of(Bars.of("All", "Some").bar("A", 100, 25).bar("B", 50, 0));
        assertThat(drawn.boxes.subList(0, 3))
                .extracting(Box::bottom)
                .allSatisfy(bottom ->
                        assertThat(bottom).isCloseTo(drawn.boxes.get(0).bottom(), within(1e-9)));
        assertThat(drawn.boxes.get(1).height).isCloseTo(drawn.boxes.get(0).height / 4, within(1e-9));
        assertThat(drawn.boxes.get(2).height).isCloseTo(drawn.boxes.get(0).height / 2, within(1e-9));
        assertThat(drawn.boxes.get(1).x).isCloseTo(drawn.boxes.get(0).x + drawn.boxes.get(0).width, within(1e-9));
        assertThat(drawn.boxes.get(1).grey).isNotEqualTo(drawn.boxes.get(0).grey);
    }

    @Test
    void three_parts_and_more_stand_on_each_other() {
        Drawn drawn = Drawn.of(Bars.of("One", "Two", "Three").bar("A", 10, 20, 30));
        for (int part = 1; part < 3; part++) {
            assertThat(drawn.boxes.get(part).bottom()).isCloseTo(drawn.boxes.get(part - 1).y, within(1e-9));
            assertThat(drawn.boxes.get(part).height).isCloseTo(drawn.boxes.get(0).height * (part + 1), within(1e-9));
        }
    }

    @Test
    void names_that_have_no_room_beside_each_other_are_written_upwards() {
        Bars years = Bars.of("All");
        IntStream.rangeClosed(1970, 2019).forEach(year -> years.bar(Integer.toString(year), year));
        assertThat(Drawn.of(years).upwards).hasSize(50).startsWith("1970").endsWith("2019");
        assertThat(Drawn.of(Bars.of("All").bar("American Indian", 1).bar("White", 2)).upwards)
                .isEmpty();
    }

    @Property(tries = 200)
    void nothing_is_outside_of_the_picture(
            @ForAll @Size(min = 1, max = 80) List<String> names,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 16) long amount,
            @ForAll @IntRange(min = 1, max = 4) int parts) {
        Bars bars = Bars.of(IntStream.range(0, parts).mapToObj(i -> "Part " + i).toArray(String[]::new));
        names.forEach(name -> bars.bar(
                name, IntStream.range(0, parts).mapToLong(i -> amount / (i + 1)).toArray()));
        Drawn drawn = Drawn.of(bars);
        assertThat(drawn.boxes).allSatisfy(box -> {
            assertThat(box.x).isBetween(0.0, BarChart.WIDTH - box.width);
            assertThat(box.y).isBetween(0.0, BarChart.HEIGHT - box.height);
            assertThat(box.width).isPositive();
            assertThat(box.height).isNotNegative();
        });
        assertThat(drawn.places).allSatisfy(y -> assertThat(y).isBetween(0.0, (double) BarChart.HEIGHT));
    }

    private record Box(double x, double y, double width, double height, int grey) {
        double bottom() {
            return y + height;
        }
    }

    /** Notes what is drawn. */
    private static final class Drawn implements Pen {
        final List<Box> boxes = new ArrayList<>();
        final List<Double> places = new ArrayList<>();
        final List<String> upwards = new ArrayList<>();

        static Drawn of(Bars bars) {
            Drawn drawn = new Drawn();
            BarChart.draw("Title", bars, drawn);
            return drawn;
        }

        @Override
        public void box(double x, double y, double width, double height, int grey) {
            boxes.add(new Box(x, y, width, height, grey));
        }

        @Override
        public void line(double x, double y, double width, int grey) {
            places.add(y);
        }

        @Override
        public void text(double x, double y, Anchor anchor, double size, String words) {
            places.add(y);
        }

        @Override
        public void textUpwards(double x, double y, double size, String words) {
            places.add(y);
            upwards.add(words);
        }
    }
}
