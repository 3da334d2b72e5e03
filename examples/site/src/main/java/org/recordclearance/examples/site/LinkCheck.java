package org.recordclearance.examples.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Follows every link from a page of a folder to another file of it, and to a place on a page. */
final class LinkCheck {

    private static final String HTML = ".html";

    /** The contents of this page of the tool name packages that have nothing on it. */
    private static final Path CONSTANTS = Path.of("api", "constant-values.html");

    /** What leads from a page, and the places on it that something can lead to. */
    private record Page(Set<String> links, Set<String> anchors) {

        static Page read(Path file) throws IOException {
            Set<String> links = new TreeSet<>();
            Set<String> anchors = new HashSet<>();
            for (Element each : Jsoup.parse(file.toFile()).select("[href], [src], [id], a[name]")) {
                Stream.of("href", "src").filter(each::hasAttr).forEach(name -> links.add(each.attr(name)));
                if (each.hasAttr("id")) {
                    anchors.add(each.id());
                }
                if (each.normalName().equals("a") && each.hasAttr("name")) {
                    anchors.add(each.attr("name"));
                }
            }
            return new Page(links, anchors);
        }
    }

    private final Path folder;
    private final Map<Path, Page> pages = new TreeMap<>();

    LinkCheck(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /** Lists what leads nowhere, as {@code page: link}. */
    List<String> deadLinks() throws IOException {
        readPages();
        List<String> dead = new ArrayList<>();
        pages.forEach((file, page) -> page.links().stream()
                .filter(link -> !leadsSomewhere(file, link))
                .forEach(link -> dead.add(folder.relativize(file) + ": " + link)));
        return dead;
    }

    private void readPages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(HTML)).toList()) {
                pages.put(each, Page.read(each));
            }
        }
    }

    private boolean leadsSomewhere(Path page, String link) {
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
        if (to.equals(page) && folder.relativize(page).equals(CONSTANTS)) {
            return true;
        }
        String place = uri.getFragment();
        Page other = pages.get(to);
        return place == null
                || place.isEmpty()
                || other == null
                || other.anchors().contains(place);
    }
}
