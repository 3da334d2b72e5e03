package org.recordclearance.examples.site;

/**
 * A file of the house that is a page of the site.
 *
 * @param source where it is in the house, with slashes
 * @param target where its page is in the site
 * @param title what it is called
 * @param group the heading that it is under
 */
record SourcePage(String source, String target, String title, String group) {

    private static final String MARKDOWN = ".md";
    private static final String FIRST = "README";
    private static final String HTML = ".html";

    static SourcePage of(String source, String title, String group) {
        return new SourcePage(source, targetOf(source), title, group);
    }

    private static String targetOf(String source) {
        int from = source.lastIndexOf('/') + 1;
        String name = source.endsWith(MARKDOWN)
                ? source.substring(from, source.length() - MARKDOWN.length())
                : source.substring(from);
        return source.substring(0, from) + (name.equals(FIRST) ? "index" : name) + HTML;
    }

    boolean isMarkdown() {
        return source.endsWith(MARKDOWN);
    }

    /** The way from its page to another file of the site. */
    String to(String other) {
        return "../".repeat((int) target.chars().filter(each -> each == '/').count()) + other;
    }
}
