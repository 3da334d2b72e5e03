package org.recordclearance.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {

    private static final String HOME = "https://example.org/house";

    private Pages pages;

    @BeforeEach
    void readPages() throws IOException {
        pages = Pages.of(Path.of("../.."));
    }

    private String html(String source, String markdown) {
        return new MarkdownPage(pages, HOME).toHtml(pages.of(source).orElseThrow(), markdown);
    }

    @Test
    void links_lead_to_pages_of_the_site_or_to_the_house() {
        assertThat(html("README.md", "[a](examples/benchmarks/README.md)"))
                .contains("href=\"examples/benchmarks/index.html\"");
        assertThat(html("examples/county-review/GUIDE.md", "[a](../../CHANGELOG.md#unreleased)"))
                .contains("href=\"../../CHANGELOG.html#unreleased\"");
        assertThat(html("examples/consumers/README.md", "[a](../release)"))
                .contains("href=\"" + HOME + "/blob/main/examples/release\"");
        assertThat(html("README.md", "[a](examples/research)")).contains("href=\"examples/research/index.html\"");
        assertThat(html("README.md", "[a](LICENSE)")).contains("href=\"" + HOME + "/blob/main/LICENSE\"");
        assertThat(html("README.md", "[a](#the-house) [b](https://example.com/x)"))
                .contains("href=\"#the-house\"", "href=\"https://example.com/x\"");
    }

    @Test
    void headings_have_anchors_and_tables_scroll_by_themselves() {
        String html = html("README.md", "## The house\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");

        assertThat(html).contains("<h2 id=\"the-house\">", "<div class=\"wide\" tabindex=\"0\"><table>");
    }

    @Test
    void every_policy_and_schema_has_a_page() {
        assertThat(pages.all())
                .extracting(SourcePage::target)
                .contains("index.html", "rules-prop64/policies/los-angeles.html")
                .anyMatch(each -> each.endsWith("json-schema/review.schema.json.html"))
                .doesNotHaveDuplicates();
    }
}
