package org.recordclearance.examples.countyreview.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JvmOptionsTest {

    private static final Map<String, String> NOTHING = Map.of("PATH", "/usr/bin");

    private static String[] line(String... arguments) {
        return arguments;
    }

    @Test
    void the_options_stand_before_the_program() {
        assertThat(JvmOptions.of(line("-Xmx512m", "-Da=b", "-jar", "county-review.jar", "review", "-Xss1m"), NOTHING))
                .containsExactly("-Xmx512m", "-Da=b");
        assertThat(JvmOptions.of(line("-jar", "county-review.jar", "review"), NOTHING))
                .isEmpty();
        assertThat(JvmOptions.of(line("-Xmx1g", "-cp", "a.jar:b.jar", "-ea", "org.example.Main", "-Da=b"), NOTHING))
                .containsExactly("-Xmx1g", "-ea");
    }

    @Test
    void what_may_bring_other_options_makes_them_unknown() {
        assertThat(JvmOptions.of(line("@options", "-jar", "county-review.jar"), NOTHING))
                .isNull();
        assertThat(JvmOptions.of(line("-jar", "county-review.jar"), Map.of("JAVA_TOOL_OPTIONS", "-Xint")))
                .isNull();
        assertThat(JvmOptions.of(line("-Xmx1g"), NOTHING)).isNull();
    }

    @Test
    void those_of_this_jvm_are_those_that_its_management_knows() {
        assertThat(JvmOptions.given())
                .containsAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    }
}
