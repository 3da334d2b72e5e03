package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;

/**
 * The printed decision tables in the folder {@code policies} are those that run. A change of a policy changes its file in
 * the same commit: run this test with {@code -Dpolicies.write=true} once to write them anew.
 */
class PolicyMarkdownTest {

    private static final Path FOLDER = Path.of("policies");

    static List<String> names() {
        return Prop64.providers().stream().map(RuleSetProvider::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_printed_table_is_the_one_that_runs(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        String printed = example(name).toMarkdown();
        if (Boolean.getBoolean("policies.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }
        assertThat(Files.readString(file)).isEqualTo(printed);
    }

    @Test
    void there_is_no_table_of_a_policy_that_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names().stream().map(name -> name + ".md").toList());
        }
    }

    /** A policy that needs a county is shown for one, and the configurable one with everything chosen. */
    private static RuleSet example(String name) {
        return Prop64.catalog().create(name, parameters(Prop64.catalog().provider(name)));
    }

    static Parameters parameters(RuleSetProvider provider) {
        Parameters parameters = Parameters.none();
        for (RuleSetProvider.Parameter parameter : provider.parameters()) {
            if (parameter.name().equals(Parameters.OPTIONS)) {
                parameters = parameters.with(Parameters.OPTIONS, EveryOption.CHOSEN.toJson());
            } else if (parameter.required()) {
                parameters = parameters.with(parameter.name(), "YOLO");
            }
        }
        return parameters;
    }
}
