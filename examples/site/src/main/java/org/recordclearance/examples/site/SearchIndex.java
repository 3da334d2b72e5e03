package org.recordclearance.examples.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a search finds: pages by their headings and words, and types by their names. A script, as a page on a disk may read no other. */
final class SearchIndex {

    private static final String TYPES = "type-search-index.js";

    private final ObjectMapper json = new ObjectMapper();
    private final ArrayNode entries = json.createArrayNode();

    /** Adds a page: an entry for it and one for each heading with an anchor, with the words that stand under it. */
    void add(String target, String title, String html) {
        Document page = Jsoup.parseBodyFragment(html);
        String place = target;
        String name = title;
        StringBuilder words = new StringBuilder();
        for (Element each : page.body().children()) {
            if (each.tagName().matches("h[1-6]") && each.hasAttr("id")) {
                addEntry(place, name, words);
                place = target + "#" + each.id();
                name = each.text().equals(title) ? title : title + ": " + each.text();
                words.setLength(0);
            } else {
                words.append(each.text()).append(' ');
            }
        }
        addEntry(place, name, words);
    }

    private void addEntry(String place, String name, CharSequence words) {
        if (!words.isEmpty()) {
            entries.addObject().put("place", place).put("name", name).put("words", words.toString());
        }
    }

    /** Adds the types of the Javadoc, of which it has an index itself. */
    void addTypes(Path api) throws IOException {
        String script = Files.readString(api.resolve(TYPES));
        JsonNode types = json.readTree(script.substring(script.indexOf('['), script.lastIndexOf(']') + 1));
        for (JsonNode each : types) {
            if (each.has("p")) {
                String place = "api/" + each.path("m").asText() + "/"
                        + each.path("p").asText().replace('.', '/') + "/"
                        + each.path("l").asText() + ".html";
                addEntry(place, each.path("l").asText(), each.path("p").asText());
            }
        }
    }

    String toScript() throws IOException {
        return "const searchIndex = " + json.writeValueAsString(entries) + ";\n";
    }
}
