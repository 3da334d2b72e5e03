package org.recordclearance.examples.countyreview.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.recordclearance.examples.countyreview.report.page.ReportPage;

/** Prints a page by the template that was compiled with the application. */
final class PrintedPage {

    private PrintedPage() {}

    static String forBrowser(ReportPage page) {
        return print(page, styles());
    }

    /** What prints is all there is, so that the styles for print are simply the last ones. */
    static String forPaper(ReportPage page) {
        return print(page, styles());
    }

    private static String print(ReportPage page, String styles) {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("report.jte", Map.of("page", page, "styles", "<style>\n" + styles + "</style>"), out);
        return out.toString();
    }

    private static String styles() {
        try (InputStream in = Objects.requireNonNull(
                PrintedPage.class.getResourceAsStream("report.css"), "report.css is missing from the application")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
