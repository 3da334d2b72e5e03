package org.recordclearance.examples.site;

import org.jsoup.nodes.Entities;

/** A JSON Schema, as it is in the library. */
final class SchemaPage {

    private SchemaPage() {}

    static String toHtml(String schema) {
        return "<p>It is a resource of the library. Where a document is one that it writes, a validator that knows this schema accepts it.</p>\n"
                + "<pre tabindex=\"0\"><code>" + Entities.escape(schema) + "</code></pre>\n";
    }
}
