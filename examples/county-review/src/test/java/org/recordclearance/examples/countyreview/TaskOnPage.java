package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A task of users as a page shows it, done twice.
 *
 * @param user whose task it is
 * @param name what the task is
 * @param inShort the program by what the library has for it
 * @param byHand the program by loops
 */
record TaskOnPage(String user, String name, String inShort, String byHand) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern USER = Pattern.compile("(?m)^## ");
    private static final Pattern TASK = Pattern.compile("(?m)^### ");

    /** Finds those of a page, in order. */
    static List<TaskOnPage> ofPage(Path page) throws IOException {
        List<TaskOnPage> found = new ArrayList<>();
        for (String ofUser : behindTheFirst(USER, Files.readString(page))) {
            for (String task : behindTheFirst(TASK, ofUser)) {
                List<String> programs = blocks(task);
                if (programs.size() != 2) {
                    throw new AssertionError(firstLine(task) + ": a task is done once in short and once by hand");
                }
                found.add(new TaskOnPage(firstLine(ofUser), firstLine(task), programs.get(0), programs.get(1)));
            }
        }
        return found;
    }

    /** Gets what all programs of a page begin with. */
    static String imports(Path page) throws IOException {
        return blocks(USER.split(Files.readString(page))[0]).get(0);
    }

    private static List<String> behindTheFirst(Pattern heading, String text) {
        List<String> parts = List.of(heading.split(text));
        return parts.subList(1, parts.size());
    }

    private static List<String> blocks(String text) {
        return BLOCK.matcher(text)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    /** Gets its row in the table of the user's tasks. */
    String row() {
        return "| " + name + " | " + lines(inShort) + " | " + lines(byHand) + " |";
    }

    private static long lines(String program) {
        return program.lines().filter(line -> !line.isBlank()).count();
    }

    @Override
    public String toString() {
        return name;
    }
}
