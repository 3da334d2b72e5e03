package org.recordclearance.examples.countyreview;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.examples.countyreview.HouseConditions.showNoTypeThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** What is promised of public types: the status of their package. {@code examples/RELEASING.md} says what a status means. */
@AnalyzeClasses(packages = "org.recordclearance", importOptions = DoNotIncludeTests.class)
class ApiStatusTest {

    private static final Pattern COMPARED = Pattern.compile("<include>(org\\.recordclearance\\.[\\w.]+)</include>");
    private static final String OF_EXPERIMENTAL = "* `EXPERIMENTAL` (";
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Set<String> PUBLIC = House.publicPackages();

    private static final DescribedPredicate<JavaClass> MAINTAINED =
            describe("are maintained", type -> ofPackage(type).equals(Optional.of(Status.MAINTAINED)));
    private static final DescribedPredicate<JavaClass> EXPERIMENTAL =
            describe("is experimental", type -> ofPackage(type).equals(Optional.of(Status.EXPERIMENTAL)));

    @ArchTest
    static final ArchRule what_is_maintained_shows_nothing_that_is_experimental = classes()
            .that(MAINTAINED)
            .should(showNoTypeThat(EXPERIMENTAL))
            .because("a promise does not hold if a part of it is none");

    @ArchTest
    static void every_package_that_is_exported_to_all_has_a_status_and_no_other(JavaClasses house) {
        Set<String> promised = house.stream()
                .filter(type -> ofPackage(type).isPresent())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(promised).isEqualTo(PUBLIC);
        assertThat(packagesThat(Status.MAINTAINED, house)).hasSizeGreaterThan(5);
        assertThat(packagesThat(Status.EXPERIMENTAL, house)).isNotEmpty();
    }

    @ArchTest
    static void no_type_or_member_has_a_status_of_its_own(JavaClasses house) {
        Stream<HasAnnotations<?>> all = house.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .flatMap(type -> Stream.concat(Stream.of(type), type.getMembers().stream()));

        assertThat(all.filter(each -> status(each).isPresent()))
                .as("the build compares whole packages")
                .isEmpty();
    }

    @ArchTest
    static void the_build_compares_the_packages_that_are_maintained_with_those_of_the_last_release(JavaClasses house) {
        Set<String> compared = COMPARED.matcher(House.pom())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(compared).isEqualTo(packagesThat(Status.MAINTAINED, house));
    }

    @ArchTest
    static void the_page_of_releases_names_what_is_experimental(JavaClasses house) {
        String promise = House.pageOfReleases()
                .lines()
                .filter(line -> line.startsWith(OF_EXPERIMENTAL))
                .findFirst()
                .orElseThrow()
                .substring(OF_EXPERIMENTAL.length());

        assertThat(QUOTED.matcher(promise).results().map((MatchResult found) -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(packagesThat(Status.EXPERIMENTAL, house).stream()
                        .map(each -> each.substring(each.lastIndexOf('.') + 1))
                        .toList());
    }

    private static Set<String> packagesThat(Status status, JavaClasses house) {
        return house.stream()
                .filter(type -> ofPackage(type).equals(Optional.of(status)))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }

    private static Optional<Status> ofPackage(JavaClass type) {
        return status(type.getPackage());
    }

    private static Optional<Status> status(HasAnnotations<?> annotated) {
        return annotated.tryGetAnnotationOfType(API.class).map(API::status);
    }
}
