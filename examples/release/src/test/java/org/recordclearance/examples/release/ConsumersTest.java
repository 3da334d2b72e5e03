package org.recordclearance.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What users build from what a release stages, with the oldest and the newest of others' libraries that are supported. */
@Rehearsed
class ConsumersTest {

    private static final String DETERMINED = "statute: REDUCE: At least a misdemeanor, presumed under HS 11361.8(f)";
    private static final String READS_BACK = "Reads back: true";

    @ParameterizedTest
    @EnumSource
    void a_program_on_the_class_path_determines_and_its_own_mapper_finds_our_form(Stack stack, Rehearsal release) {
        List<String> lines = release.consumers(stack).clerk();

        assertThat(lines)
                .filteredOn(each -> !each.startsWith("{"))
                .containsExactly(
                        DETERMINED, READS_BACK, "dismiss-all: DISMISS: Dismiss all Prop 64 charges", READS_BACK);
        assertThat(lines.get(0))
                .startsWith("{\"formatVersion\":")
                .contains("\"cycles\":[{\"events\":[{\"type\":\"COURT_ACTION\",\"date\":\"2001-09-18\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_program_of_modules_finds_the_policies_and_determines_in_an_image_too(Stack stack, Rehearsal release) {
        List<String> lines = release.consumers(stack).clinic();

        assertThat(lines).hasSize(4).contains(DETERMINED, READS_BACK);
        assertThat(lines.get(0)).isEqualTo("Modules: org.recordclearance.prop64, org.recordclearance.doj");
        assertThat(lines.get(1)).startsWith("Policies: [configurable, ").contains(", los-angeles, ", ", statute");
        assertThat(release.consumers(stack).clinicOfImage()).isEqualTo(lines);
    }

    @ParameterizedTest
    @EnumSource
    void a_service_returns_the_review_of_a_rap_sheet_that_is_posted(Stack stack, Rehearsal release) throws Exception {
        List<String> lines = release.consumers(stack).clerk();
        String sheet = lines.get(0);

        try (Service desk = release.consumers(stack).desk()) {
            HttpResponse<String> review = desk.post("/review?asOf=2020-07-01", sheet);
            assertThat(review.body()).isEqualTo(lines.get(2)).contains("\"outcome\":\"REDUCE\"");
            assertThat(review.statusCode()).isEqualTo(200);

            HttpResponse<String> refused =
                    desk.post("/review?asOf=2020-07-01", sheet.replace("\"counts\"", "\"conuts\""));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).startsWith("cycles[0].events[0]").contains("did you mean counts?");
            assertThat(desk.logged()).doesNotContain("NOBODY", "A99000123", "1966");
        }
    }

    @Test
    void the_newest_jackson_is_that_of_the_release(Rehearsal release) throws IOException {
        String core = Files.readString(
                release.stagedFiles("core-" + release.version() + ".pom").get(0));

        assertThat(release.consumers(Stack.NEWEST).jarsOf("class-path"))
                .filteredOn(each -> each.startsWith("jackson-databind"))
                .singleElement()
                .satisfies(jar -> assertThat(core)
                        .contains("<version>" + jar.replaceAll("jackson-databind-|\\.jar", "") + "</version>"));
    }

    @Test
    void a_service_has_the_jackson_that_its_spring_boot_brings(Rehearsal release) throws IOException {
        assertThat(release.consumers(Stack.OLDEST).jarsOf("spring-boot"))
                .filteredOn(each -> each.startsWith("jackson-databind"))
                .containsExactly("jackson-databind-2.19.4.jar");
        assertThat(release.consumers(Stack.NEWEST).jarsOf("spring-boot"))
                .anyMatch(each -> each.startsWith("jackson-databind-3."));
    }
}
