package org.recordclearance.examples.countyreview.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.recordclearance.examples.countyreview.report.page.ReportPage;

/** Prints a page by the template that was compiled with the application. */
final class PrintedPage {

    private PrintedPage() {}

    static String forBrowser(ReportPage page) {
        return print(page, styles());
    }

    /** Each sheet says at its foot what it is of, as sheets are copied and filed apart. */
    static String forPaper(ReportPage page) {
        String foot = page.subtitle().isEmpty() ? page.title() : page.title() + ". " + page.subtitle();
        return print(
                page,
                styles() + "\n@page { @bottom-left { content: " + quoted(foot)
                        + "; text-align: left; width: 85%; font-size: 8pt; font-family: \"Liberation Sans\", sans-serif; } }\n");
    }

    /** A text as styles have it within markup: letters of which one could end the text or the styles are given by their numbers. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each < ' ' || "\"\\<>&".indexOf(each) >= 0) {
                quoted.append(String.format(Locale.ROOT, "\\%06x ", each));
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
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
