package org.recordclearance.examples.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link from a page of a folder to another file of it, and to a place on a page. */
final class LinkCheck {

    private static final String HTML = ".html";

    /** The contents of this page of the tool name packages that have nothing on it. */
    private static final Path CONSTANTS = Path.of("api", "constant-values.html");

    private final Path folder;
    private final Map<Path, Set<String>> anchors = new HashMap<>();

    LinkCheck(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /** Lists what leads nowhere, as {@code page: link}. */
    List<String> deadLinks() throws IOException {
        Set<String> dead = new TreeSet<>();
        for (Path page : pages()) {
            for (Element each : Jsoup.parse(page.toFile()).select("[href], [src]")) {
                String link = each.hasAttr("href") ? each.attr("href") : each.attr("src");
                if (!leadsSomewhere(page, link)) {
                    dead.add(folder.relativize(page) + ": " + link);
                }
            }
        }
        return new ArrayList<>(dead);
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(HTML)).sorted().toList();
        }
    }

    private boolean leadsSomewhere(Path page, String link) throws IOException {
        URI uri;
        try {
            uri = URI.create(link.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (uri.isAbsolute()) {
            return true; // of other sites nothing is known here
        }
        Path to = uri.getPath() == null || uri.getPath().isEmpty()
                ? page
                : page.resolveSibling(uri.getPath()).normalize();
        if (!Files.isRegularFile(to)) {
            return false;
        }
        String place = uri.getFragment();
        if (to.equals(page) && folder.relativize(page).equals(CONSTANTS)) {
            return true;
        }
        return place == null
                || place.isEmpty()
                || !to.toString().endsWith(HTML)
                || anchorsOf(to).contains(place);
    }

    private Set<String> anchorsOf(Path page) throws IOException {
        Set<String> known = anchors.get(page);
        if (known == null) {
            known = new HashSet<>();
            Document document = Jsoup.parse(page.toFile());
            for (Element each : document.select("[id], a[name]")) {
                known.add(each.hasAttr("id") ? each.id() : each.attr("name"));
            }
            anchors.put(page, known);
        }
        return known;
    }
}
