package org.recordclearance.examples.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Builds the site beside the Javadoc, which is in its folder {@code api} already. */
public final class Site {

    private static final List<String> FILES = List.of("site.css", "search.js");

    private Site() {}

    /**
     * Builds it.
     *
     * @param args the folder of the house, that of the site, and where the house is to be seen
     * @throws IOException if a page can't be read or written, or a link of one leads nowhere
     */
    public static void main(String[] args) throws IOException {
        Path house = Path.of(args[0]).toRealPath();
        Path output = Files.createDirectories(Path.of(args[1]));
        Pages pages = Pages.of(house);
        SearchIndex index = new SearchIndex();
        MarkdownPage markdown = new MarkdownPage(pages, args[2]);
        for (SourcePage page : pages.all()) {
            String text = Files.readString(house.resolve(page.source()));
            String body = page.isMarkdown() ? markdown.toHtml(page, text) : SchemaPage.toHtml(text);
            write(output.resolve(page.target()), Layout.page(page, pages, body));
            index.add(page.target(), page.title(), body);
        }
        index.addTypes(output.resolve("api"));
        write(output.resolve("search-index.js"), index.toScript());
        for (String each : FILES) {
            copy(each, output.resolve(each));
        }
        List<String> dead = new LinkCheck(output).deadLinks();
        if (!dead.isEmpty()) {
            throw new IOException("links lead nowhere: " + String.join(", ", dead));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "it is in the site"));
        Files.writeString(file, text);
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Site.class.getResourceAsStream(name), "a file of the site is missing")) {
            Files.writeString(to, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
