package org.recordclearance.examples.countyreview;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the whole house, those of modules too that this one does not depend on. */
final class House {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String TARGET = File.separator + "target" + File.separator;
    private static final String DESCRIPTOR = "module-info.java";
    private static final Pattern EXPORTS = Pattern.compile("(?m)^\\s*exports ([\\w.]+)( to\\s[\\w.,\\s]+)?;");

    private House() {}

    /** Returns the main sources of all modules, without the modules' descriptors. */
    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(top())) {
            return files.filter(file -> file.toString().contains(SOURCES.toString()))
                    .filter(file -> !file.toString().contains(TARGET))
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith(DESCRIPTOR))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the packages that the published modules export, those too that they export to each other only. */
    static Set<String> exportedPackages() {
        return exported(any -> true);
    }

    /** Returns the packages that the published modules export to all. */
    static Set<String> publicPackages() {
        return exported(found -> found.group(2) == null);
    }

    /** Returns the text of the file that the build of all modules goes by. */
    static String pom() {
        return read(top().resolve("pom.xml"));
    }

    /** Returns the text of the page that says what a release promises. */
    static String pageOfReleases() {
        return read(top().resolve("examples").resolve("RELEASING.md"));
    }

    private static Set<String> exported(Predicate<MatchResult> which) {
        return Stream.of("core", "rules-prop64", "parsers-doj")
                .map(module -> read(top().resolve(module).resolve(SOURCES).resolve(DESCRIPTOR)))
                .flatMap(descriptor -> EXPORTS.matcher(descriptor).results())
                .filter(which)
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    // A test runs in the folder of its module or, from some development environments, in that of the house.
    private static Path top() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("parsers-doj"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Returns the text of a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
