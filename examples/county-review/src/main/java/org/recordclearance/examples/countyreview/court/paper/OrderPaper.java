package org.recordclearance.examples.countyreview.court.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recordclearance.examples.countyreview.report.PlainPaper;

/** Prints orders, and lists of them, as PDF. For one thread. */
public final class OrderPaper {

    private static final String NO_ADVICE =
            "A plain form and no legal advice: the office puts its own words in its place.";

    private final OrderTemplate template;
    private final PlainPaper paper;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String styles;
    private int pagesLackingLetters;

    private OrderPaper(OrderTemplate template, PlainPaper paper, String styles) {
        this.template = template;
        this.paper = paper;
        this.styles = styles;
    }

    /**
     * Obtains what prints orders.
     *
     * @param template their words
     * @param asOf the day that they are dated by
     */
    public static OrderPaper of(OrderTemplate template, LocalDate asOf) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OrderPaper.class.getResourceAsStream("order.css"), "order.css is missing from the application")) {
            String styles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new OrderPaper(template, PlainPaper.of(asOf), "<style>\n" + styles + "</style>");
        }
    }

    /** Prints an order and its schedule. */
    public void writeOrder(Map<String, String> values, List<String> columns, List<List<String>> rows, OutputStream out)
            throws IOException {
        write(
                new OrderPage(
                        template.title(values),
                        template.isPlain() ? NO_ADVICE : "",
                        template.before(values),
                        columns,
                        rows,
                        template.after(values)),
                out);
    }

    /** Prints a list. */
    public void writeList(String title, List<String> columns, List<List<String>> rows, OutputStream out)
            throws IOException {
        write(new OrderPage(title, "", List.of(), columns, rows, List.of()), out);
    }

    private void write(OrderPage page, OutputStream out) throws IOException {
        StringOutput text = new StringOutput();
        engine.render("order.jte", Map.of("page", page, "styles", styles), text);
        paper.write(text.toString(), out);
        pagesLackingLetters += paper.isLetterLacking() ? 1 : 0;
    }

    /** How many orders and lists have letters that the font lacks, in whose place {@code #} is printed. */
    public int pagesLackingLetters() {
        return pagesLackingLetters;
    }
}
