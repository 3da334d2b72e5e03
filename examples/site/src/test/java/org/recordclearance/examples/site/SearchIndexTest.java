package org.recordclearance.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    Path api;

    @Test
    void words_are_found_under_their_heading_and_types_by_name() throws IOException {
        SearchIndex index = new SearchIndex();
        index.add("a.html", "A", "<p>before</p><h2 id=\"b\">B</h2><p>under \"b\"</p><h2 id=\"c\">C</h2>");
        Files.writeString(
                api.resolve("type-search-index.js"),
                "typeSearchIndex = [{\"l\":\"All Classes\",\"u\":\"allclasses-index.html\"},"
                        + "{\"p\":\"x.y\",\"m\":\"mod\",\"l\":\"Thing.Part\"}];updateSearchResults();");
        index.addTypes(api);

        assertThat(index.toScript())
                .isEqualTo("const searchIndex = [{\"place\":\"a.html\",\"name\":\"A\",\"words\":\"before \"},"
                        + "{\"place\":\"a.html#b\",\"name\":\"A: B\",\"words\":\"under \\\"b\\\" \"},"
                        + "{\"place\":\"api/mod/x/y/Thing.Part.html\",\"name\":\"Thing.Part\",\"words\":\"x.y\"}];\n");
    }
}
