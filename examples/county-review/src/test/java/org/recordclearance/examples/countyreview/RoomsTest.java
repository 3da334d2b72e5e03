package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rooms of the house: what a package may hold, in every module. */
class RoomsTest {

    private static final int MOST_TYPES = 37;

    // The engine is whole on purpose: its parts know each other's insides, which no other package may.
    private static final Path ENGINE = Path.of("org", "recordclearance", "eligibility");
    private static final int MOST_TYPES_OF_THE_ENGINE = 45;

    // A little more than lines of code have.
    private static final int LONGEST_LINE = 145;
    private static final Pattern COMMENT = Pattern.compile("^\\s*(/\\*|\\*|//)");

    private static final String PAGE = "package-info.java";

    @Test
    void one_name_is_one_class() {
        assertThat(House.sources()).hasSizeGreaterThan(200);
        assertThat(namesUsedTwice(House.sources()))
                .as("a reader who meets a name must know which class it is")
                .isEmpty();
    }

    @Test
    void every_package_has_a_page_that_says_what_lives_there() {
        assertThat(packagesWithoutAPage(House.sources())).isEmpty();
    }

    @Test
    void a_package_fits_in_the_head() {
        assertThat(crowdedPackages(House.sources()))
                .as("packages of too many types")
                .isEmpty();
    }

    @Test
    void a_line_of_a_comment_fits_on_a_screen() {
        assertThat(longComments(House.sources()))
                .as("the build forms code, and leaves the lines of comments as they are")
                .isEmpty();
    }

    @Test
    void a_long_comment_is_found(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("Type.java"),
                "/** Short. */\nclass Type {}\n    // " + "long ".repeat(40) + "\n" + "\"code\" + ".repeat(40) + "\n");

        assertThat(longComments(List.of(file))).containsExactly(file + " line 3");
    }

    @Test
    void a_name_of_two_classes_a_package_without_a_page_and_a_crowded_one_are_found() {
        Path page = Path.of("crowd", PAGE);
        List<Path> crowd = IntStream.rangeClosed(0, MOST_TYPES)
                .mapToObj(i -> Path.of("crowd", "Type" + i + ".java"))
                .toList();
        List<Path> house = Stream.concat(Stream.of(page, Path.of("bare", "Type1.java")), crowd.stream())
                .toList();

        assertThat(namesUsedTwice(house))
                .containsExactly(List.of(Path.of("bare", "Type1.java"), Path.of("crowd", "Type1.java")));
        assertThat(packagesWithoutAPage(house)).containsExactly(Path.of("bare"));
        assertThat(crowdedPackages(house)).containsExactly(Map.entry(Path.of("crowd"), MOST_TYPES + 1));
    }

    private static List<List<Path>> namesUsedTwice(Collection<Path> sources) {
        return types(sources)
                .collect(Collectors.groupingBy(Path::getFileName, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(files -> files.size() > 1)
                .toList();
    }

    private static List<Path> packagesWithoutAPage(Collection<Path> sources) {
        return types(sources)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !sources.contains(folder.resolve(PAGE)))
                .toList();
    }

    private static Map<Path, Integer> crowdedPackages(Collection<Path> sources) {
        Map<Path, Integer> sizes =
                types(sources).collect(Collectors.toMap(Path::getParent, file -> 1, Integer::sum, TreeMap::new));
        sizes.entrySet().removeIf(each -> each.getValue() <= mostTypes(each.getKey()));
        return sizes;
    }

    private static int mostTypes(Path folder) {
        return folder.endsWith(ENGINE) ? MOST_TYPES_OF_THE_ENGINE : MOST_TYPES;
    }

    private static List<String> longComments(Collection<Path> sources) {
        List<String> found = new ArrayList<>();
        for (Path file : sources) {
            List<String> lines = House.read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE
                        && COMMENT.matcher(lines.get(i)).find()) {
                    found.add(file + " line " + (i + 1));
                }
            }
        }
        return found;
    }

    private static Stream<Path> types(Collection<Path> sources) {
        return sources.stream().filter(file -> !file.endsWith(PAGE));
    }
}
