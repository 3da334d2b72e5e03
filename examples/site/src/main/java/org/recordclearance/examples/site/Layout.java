package org.recordclearance.examples.site;

import org.jsoup.nodes.Entities;

/** What is round every page. */
final class Layout {

    private Layout() {}

    static String page(SourcePage page, Pages pages, String body) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>")
                .append(Entities.escape(page.title()))
                .append("</title>\n<link rel=\"stylesheet\" href=\"")
                .append(page.to("site.css"))
                .append("\">\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">To the page</a>\n<header>\n")
                .append(
                        "<label for=\"search\">Search</label> <input id=\"search\" type=\"search\" autocomplete=\"off\" data-root=\"")
                .append(page.to(""))
                .append("\">\n<ul id=\"found\" aria-live=\"polite\"></ul>\n</header>\n");
        navigation(html, page, pages);
        html.append("<main id=\"main\">\n");
        if (!page.isMarkdown()) {
            html.append("<h1>").append(Entities.escape(page.title())).append("</h1>\n");
        }
        return html.append(body)
                .append("</main>\n<script src=\"")
                .append(page.to("search-index.js"))
                .append("\"></script>\n<script src=\"")
                .append(page.to("search.js"))
                .append("\"></script>\n</body>\n</html>\n")
                .toString();
    }

    private static void navigation(StringBuilder html, SourcePage page, Pages pages) {
        html.append("<nav aria-label=\"Pages\">\n<p><a href=\"")
                .append(page.to("api/index.html"))
                .append("\">Javadoc</a></p>\n");
        pages.byGroup().forEach((group, under) -> {
            html.append("<details")
                    .append(group.equals(page.group()) ? " open" : "")
                    .append("><summary>")
                    .append(Entities.escape(group))
                    .append("</summary>\n<ul>\n");
            for (SourcePage each : under) {
                html.append("<li><a href=\"")
                        .append(page.to(each.target()))
                        .append('"')
                        .append(each.equals(page) ? " aria-current=\"page\"" : "")
                        .append('>')
                        .append(Entities.escape(each.title()))
                        .append("</a></li>\n");
            }
            html.append("</ul>\n</details>\n");
        });
        html.append("</nav>\n");
    }
}
