package org.recordclearance.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

    @TempDir
    Path site;

    @Test
    void what_leads_nowhere_is_named() throws IOException {
        Files.createDirectory(site.resolve("in"));
        Files.writeString(site.resolve("style.css"), "");
        Files.writeString(site.resolve("in/other.html"), "<h1 id=\"here\">Other</h1><a name=\"there\"></a>");
        Files.writeString(
                site.resolve("index.html"),
                "<link href=\"style.css\"><a href=\"in/other.html#here\"></a><a href=\"in/other.html#there\"></a>"
                        + "<a href=\"https://example.org/\"></a><a href=\"#gone\"></a><a href=\"in/other.html#lost\"></a>"
                        + "<a href=\"missing.html\"></a><script src=\"missing.js\"></script>");

        assertThat(new LinkCheck(site).deadLinks())
                .containsExactly(
                        "index.html: #gone",
                        "index.html: in/other.html#lost",
                        "index.html: missing.html",
                        "index.html: missing.js");
    }
}
