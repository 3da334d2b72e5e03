package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.rapsheet.County;

class RuleSetCatalogTest {

    /** A provider of a table for every conviction in its county. */
    public abstract static class Provider implements RuleSetProvider {

        private final String name;
        private final Optional<County> county;
        private final List<Parameter> parameters;

        Provider(String name, Optional<County> county, Parameter... parameters) {
            this.name = name;
            this.county = county;
            this.parameters = List.of(parameters);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String description() {
            return "All in a county";
        }

        @Override
        public List<Parameter> parameters() {
            return parameters;
        }

        @Override
        public Optional<County> county() {
            return county;
        }

        @Override
        public RuleSet create(Parameters given) {
            return DecisionTable.named(name)
                    .covers(Conditions.inCounty(county.or(given::county).orElseThrow()))
                    .otherwise(Outcome.DISMISS, given.get("reason").orElse("All"))
                    .build();
        }
    }

    /** That of Yolo. */
    public static final class Yolo extends Provider {
        public Yolo() {
            super("yolo", Optional.of(County.of("YOLO")));
        }
    }

    /** That of any county, which must be given. */
    public static final class Any extends Provider {
        public Any() {
            super(
                    "any",
                    Optional.empty(),
                    new RuleSetProvider.Parameter(Parameters.COUNTY, true, "the county to review"),
                    new RuleSetProvider.Parameter("reason", false, "why"));
        }
    }

    /** That of Yolo, whose table tells its criteria from its county. */
    public static final class Movable extends Provider {
        public Movable() {
            super("movable", Optional.of(County.of("YOLO")));
        }

        @Override
        public RuleSet create(Parameters given) {
            return DecisionTable.named("movable")
                    .coversIn(county().orElseThrow(), Conditions::inCounty)
                    .otherwise(Outcome.DISMISS, "All")
                    .build();
        }
    }

    /** Another one of the same name. */
    public static final class OtherYolo extends Provider {
        public OtherYolo() {
            super("yolo", Optional.empty());
        }
    }

    /** No provider at all. */
    public static final class Other {}

    /** One that can't be made. */
    public static final class Broken extends Provider {
        public Broken() {
            super("broken", Optional.empty());
            throw new IllegalStateException("broken");
        }
    }

    private static final RuleSetCatalog CATALOG = RuleSetCatalog.of(List.of(new Yolo(), new Any()));

    @Test
    void a_rule_set_is_made_by_name() {
        assertThat(CATALOG.create("yolo", Parameters.none()).name()).isEqualTo("yolo");
        assertThat(CATALOG.create("yolo", Parameters.none().with(Parameters.COUNTY, "YOLO"))
                        .name())
                .isEqualTo("yolo");
        assertThat(CATALOG.create(
                        "any", Parameters.none().with(Parameters.COUNTY, "NAPA").with("reason", "Why")))
                .extracting(RuleSet::toMarkdown)
                .asString()
                .contains("the conviction is in NAPA", "`Why`");
        assertThat(CATALOG.providers()).extracting(RuleSetProvider::name).containsExactly("yolo", "any");
        assertThat(CATALOG.provider("any").description()).isEqualTo("All in a county");
    }

    @Test
    void an_unknown_name_is_an_error_that_lists_the_names_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.create("napa", Parameters.none()))
                .withMessage("no policy named \"napa\"; there are yolo, any");
        assertThatNullPointerException()
                .isThrownBy(() -> CATALOG.create(null, Parameters.none()))
                .withMessage("the name of the policy is null");
    }

    @Test
    void a_parameter_that_is_lacking_is_an_error_that_says_what_it_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.create("any", Parameters.none()))
                .withMessage("policy any needs the parameter \"county\": the county to review");
    }

    @Test
    void a_parameter_that_is_not_used_is_an_error_that_names_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.create("yolo", Parameters.none().with("reason", "Why")))
                .withMessage("policy yolo does not use the parameter \"reason\"; it uses none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.create(
                        "any", Parameters.none().with(Parameters.COUNTY, "NAPA").with("age", "50")))
                .withMessage("policy any does not use the parameter \"age\"; it uses county, reason");
    }

    @Test
    void the_policy_of_a_county_is_asked_in_another_where_it_tells_its_criteria_from_its_county() {
        assertThat(RuleSetCatalog.of(List.of(new Movable()))
                        .create("movable", Parameters.none().with(Parameters.COUNTY, "NAPA")))
                .returns("movable in NAPA", RuleSet::name)
                .extracting(RuleSet::parameters)
                .isEqualTo(Map.of("county", "NAPA", "criteriaOf", "YOLO"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.create("yolo", Parameters.none().with(Parameters.COUNTY, "NAPA")))
                .withMessage(
                        "policy yolo does not tell its criteria from the county that it covers, so that they can't be"
                                + " asked in NAPA");
    }

    @Test
    void a_name_that_is_misspelt_is_told_from_one_that_is_unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.create("yollo", Parameters.none()))
                .withMessage("no policy named \"yollo\" (did you mean yolo?); there are yolo, any");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.create(
                        "any", Parameters.none().with(Parameters.COUNTY, "NAPA").with("raeson", "Why")))
                .withMessage(
                        "policy any does not use the parameter \"raeson\" (did you mean reason?); it uses county, reason");
    }

    @Test
    void two_providers_of_one_name_are_an_error_that_names_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSetCatalog.of(List.of(new Yolo(), new OtherYolo())))
                .withMessageContainingAll("\"yolo\"", Yolo.class.getName(), OtherYolo.class.getName());
    }

    @Test
    void services_of_other_jars_come_behind_by_name(@TempDir Path directory) throws IOException {
        try (URLClassLoader loader = serving(directory, Yolo.class.getName(), Any.class.getName())) {
            RuleSetCatalog empty = RuleSetCatalog.of(List.of());

            assertThat(empty.withServices(loader).providers())
                    .extracting(RuleSetProvider::name)
                    .containsExactly("any", "yolo");
            assertThat(empty.providers()).isEmpty();
            assertThat(CATALOG.withServices(loader).providers()).isEqualTo(CATALOG.providers());
            assertThat(RuleSetCatalog.of(List.of(new Yolo()))
                            .withServices(loader)
                            .providers())
                    .extracting(RuleSetProvider::name)
                    .containsExactly("yolo", "any");
        }
    }

    @Test
    void a_service_of_a_name_that_is_listed_is_an_error(@TempDir Path directory) throws IOException {
        try (URLClassLoader loader = serving(directory, OtherYolo.class.getName())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CATALOG.withServices(loader))
                    .withMessageContaining("two providers of a rule set named \"yolo\"");
        }
    }

    @Test
    void a_service_that_cannot_be_loaded_is_refused_and_the_others_are_there(@TempDir Path directory)
            throws IOException {
        for (String broken : List.of("org.example.NotThere", Broken.class.getName(), Other.class.getName())) {
            try (URLClassLoader loader = serving(directory, broken, Any.class.getName())) {
                RuleSetCatalog catalog = RuleSetCatalog.of(List.of(new Yolo())).withServices(loader);

                assertThat(catalog.providers())
                        .extracting(RuleSetProvider::name)
                        .containsExactly("yolo", "any");
                assertThat(catalog.refused())
                        .singleElement()
                        .asString()
                        .startsWith("a policy can't be loaded: ")
                        .contains(broken);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> catalog.provider("broken"))
                        .withMessageContainingAll("no policy named \"broken\"", broken);
            }
        }
    }

    @Test
    void a_service_without_a_name_or_of_one_that_looks_like_another_is_refused(@TempDir Path directory)
            throws IOException {
        List<Class<? extends RuleSetProvider>> kinds =
                List.of(Nameless.class, Blank.class, Silent.class, Loud.class, Spaced.class, Hidden.class);
        for (Class<? extends RuleSetProvider> kind : kinds) {
            try (URLClassLoader loader = serving(directory, kind.getName(), Any.class.getName())) {
                RuleSetCatalog catalog = RuleSetCatalog.of(List.of(new Yolo())).withServices(loader);

                assertThat(catalog.providers())
                        .extracting(RuleSetProvider::name)
                        .containsExactly("yolo", "any");
                assertThat(catalog.refused())
                        .singleElement()
                        .asString()
                        .startsWith("the policy of " + kind.getName() + " is refused: ");
            }
        }
    }

    /** A policy of a name that is not to be used. */
    public abstract static class Named implements RuleSetProvider {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String description() {
            return "a policy of a name that is not to be used";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public RuleSet create(Parameters parameters) {
            throw new IllegalStateException("never");
        }
    }

    public static final class Nameless extends Named {
        public Nameless() {
            super(null);
        }
    }

    public static final class Blank extends Named {
        public Blank() {
            super(" \u00a0");
        }
    }

    public static final class Loud extends Named {
        public Loud() {
            super("YOLO");
        }
    }

    public static final class Spaced extends Named {
        public Spaced() {
            super("yolo ");
        }
    }

    public static final class Hidden extends Named {
        public Hidden() {
            super("yo\u200blo");
        }
    }

    public static final class Silent extends Named {
        public Silent() {
            super("silent");
        }

        @Override
        public String name() {
            throw new IllegalStateException("SECRET");
        }
    }

    private static URLClassLoader serving(Path directory, String... providers) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.write(services.resolve(RuleSetProvider.class.getName()), List.of(providers));
        return new URLClassLoader(new URL[] {url(directory)}, RuleSetCatalogTest.class.getClassLoader());
    }

    private static URL url(Path directory) throws MalformedURLException {
        return directory.toUri().toURL();
    }

    @Test
    void a_provider_has_no_county_and_a_plain_layout_unless_it_says_otherwise() {
        RuleSetProvider any = new OtherYolo();

        assertThat(any.layout(CATALOG.create("yolo", Parameters.none()), Parameters.none()))
                .isSameAs(ReviewLayout.plain());
        assertThat(new Any().county()).isEmpty();
    }
}
