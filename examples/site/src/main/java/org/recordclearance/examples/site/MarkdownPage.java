package org.recordclearance.examples.site;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes HTML of Markdown, with links to other files of the house led to their pages, or to where the house is to be seen. */
final class MarkdownPage {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final String HREF = "href";

    private final Pages pages;
    private final String home;
    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();

    /**
     * Creates a maker of pages.
     *
     * @param home where the house is to be seen, without a slash at the end
     */
    MarkdownPage(Pages pages, String home) {
        this.pages = pages;
        this.home = home;
    }

    String toHtml(SourcePage page, String markdown) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> (node, tag, attributes) -> lead(page, node, attributes))
                .build();
        return renderer.render(parser.parse(markdown))
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private void lead(SourcePage page, Node node, Map<String, String> attributes) {
        if (node instanceof Link link) {
            attributes.put(HREF, led(page, link.getDestination()));
        }
    }

    private String led(SourcePage page, String destination) {
        URI uri = URI.create(destination);
        if (uri.isAbsolute() || uri.getPath().isEmpty()) {
            return destination;
        }
        String source = URI.create("/" + page.source())
                .resolve(uri.getPath())
                .normalize()
                .getPath()
                .substring(1);
        String fragment = uri.getFragment() == null ? "" : "#" + uri.getFragment();
        return pages.of(source)
                .or(() -> pages.of(source + (source.endsWith("/") ? "" : "/") + "README.md"))
                .map(other -> page.to(other.target()) + fragment)
                .orElse(home + "/blob/main/" + source + fragment);
    }
}
