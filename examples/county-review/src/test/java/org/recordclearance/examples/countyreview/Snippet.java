package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of a program that a reader is shown.
 *
 * @param place where it is shown, for messages
 * @param text the program
 */
record Snippet(String place, String text) {

    private static final Pattern IN_MARKDOWN = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
    private static final Pattern IN_JAVADOC =
            Pattern.compile("(?ms)^(?: *\\* ?)?<pre>\\{@code\n(.*?)^(?: *\\* ?)?}</pre>$");
    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");

    /** Finds those of a page in Markdown, one for each heading: what is under one is typed one after the other. */
    static List<Snippet> ofPage(Path page) throws IOException {
        List<Snippet> found = new ArrayList<>();
        String text = Files.readString(page);
        Matcher headings = HEADING.matcher(text);
        int from = 0;
        String heading = "";
        while (from < text.length()) {
            int to = headings.find() ? headings.start() : text.length();
            String under = IN_MARKDOWN
                    .matcher(text.substring(from, to))
                    .results()
                    .map(block -> block.group(1))
                    .reduce("", String::concat);
            if (!under.isEmpty()) {
                found.add(new Snippet(page.getFileName() + ", " + heading, under));
            }
            heading = to < text.length() ? headings.group(1) : "";
            from = to < text.length() ? headings.end() : to;
        }
        return found;
    }

    /** Finds those in the Javadoc of the sources in a folder, and in the folders within. */
    static List<Snippet> ofJavadoc(Path sources) throws IOException {
        List<Snippet> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|html)"))
                    .sorted()
                    .toList()) {
                int number = 0;
                Matcher blocks = IN_JAVADOC.matcher(Files.readString(file));
                while (blocks.find()) {
                    number++;
                    String text = MARGIN.matcher(blocks.group(1)).replaceAll("");
                    found.add(new Snippet(sources.relativize(file) + " (" + number + ")", text));
                }
            }
        }
        return found;
    }

    /** Checks if it says where all that it names comes from. */
    boolean isWhole() {
        return text.startsWith("import ");
    }

    @Override
    public String toString() {
        return place;
    }
}
