package org.recordclearance.examples.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the site, by groups, in order. */
final class Pages {

    private static final String SCHEMA = ".schema.json";
    private static final String MARKDOWN = ".md";
    private static final List<SourcePage> WRITTEN = List.of(
            SourcePage.of("README.md", "Record Clearance", "Begin"),
            SourcePage.of("examples/county-review/GUIDE.md", "A guide for a county", "Begin"),
            SourcePage.of("examples/policy-starter/README.md", "A policy to begin with", "Begin"),
            SourcePage.of("examples/research/README.md", "Research", "Begin"),
            SourcePage.of("examples/TASKS.md", "Tasks and their lines", "Begin"),
            SourcePage.of("examples/embedding/README.md", "The smallest front end", "Go on"),
            SourcePage.of("examples/custom-policy/README.md", "A policy from outside", "Go on"),
            SourcePage.of("examples/consumers/README.md", "Programs of users", "Go on"),
            SourcePage.of("examples/spark/SPARK.md", "Spark", "Go on"),
            SourcePage.of("examples/benchmarks/README.md", "Benchmarks", "Go on"),
            SourcePage.of("examples/RELEASING.md", "Versions, promises and releases", "Go on"),
            SourcePage.of("CHANGELOG.md", "Changelog", "Go on"),
            SourcePage.of("rules-prop64/findings.md", "What the policies do not say of themselves", "Policies"),
            SourcePage.of("examples/custom-policy/automatic-relief.md", "automatic-relief", "Policies"));

    private final Map<String, SourcePage> bySource = new LinkedHashMap<>();

    private Pages(List<SourcePage> pages) {
        pages.forEach(each -> bySource.put(each.source(), each));
    }

    static Pages of(Path house) throws IOException {
        List<SourcePage> pages = new ArrayList<>(WRITTEN);
        for (String each : filesIn(house, "rules-prop64/policies", MARKDOWN)) {
            pages.add(SourcePage.of(each, nameOf(each, MARKDOWN), "Policies"));
        }
        for (String module : List.of("core", "rules-prop64", "parsers-doj", "examples/county-review")) {
            for (String each : filesIn(house, module + "/src/main/resources/org/recordclearance/json-schema", SCHEMA)) {
                pages.add(SourcePage.of(each, nameOf(each, SCHEMA), "JSON Schemas"));
            }
        }
        return new Pages(pages);
    }

    private static List<String> filesIn(Path house, String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(house.resolve(folder))) {
            return files.map(each -> folder + "/" + each.getFileName())
                    .filter(each -> each.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(String source, String ending) {
        return source.substring(source.lastIndexOf('/') + 1, source.length() - ending.length());
    }

    List<SourcePage> all() {
        return List.copyOf(bySource.values());
    }

    /** The page of a file of the house, if it is one. */
    Optional<SourcePage> of(String source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /** The headings, in order, with the pages that are under them. */
    Map<String, List<SourcePage>> byGroup() {
        Map<String, List<SourcePage>> groups = new LinkedHashMap<>();
        bySource.values()
                .forEach(each -> groups.computeIfAbsent(each.group(), key -> new ArrayList<>())
                        .add(each));
        return groups;
    }
}
