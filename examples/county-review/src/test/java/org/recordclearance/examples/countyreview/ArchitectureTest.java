package org.recordclearance.examples.countyreview;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.examples.countyreview.HouseConditions.beInANullMarkedPackage;
import static org.recordclearance.examples.countyreview.HouseConditions.showNoTypeThat;
import static org.recordclearance.examples.countyreview.HouseConditions.useNoInnerPackageOfAnotherModule;
import static org.recordclearance.examples.countyreview.Knots.beInNoKnotThatSpansTwoPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The walls of the house: which module and package may know which, and what none of them may do. */
@AnalyzeClasses(packages = "org.recordclearance", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    // The least number of classes to be seen in each module: a rule that sees no class holds, and says nothing.
    private static final int FLOOR_OF_CORE = 80;
    private static final int FLOOR_OF_PROP64 = 65;
    private static final int FLOOR_OF_DOJ = 70;
    private static final int FLOOR_OF_EXAMPLES = 45;

    private static final String PROP64 = "org.recordclearance.prop64..";
    private static final String DOJ = "org.recordclearance.doj..";
    private static final String EXAMPLES = "org.recordclearance.examples..";
    private static final String RAPSHEET = "org.recordclearance.rapsheet..";
    private static final String JSON = "org.recordclearance.json..";
    private static final String FORM = "org.recordclearance.rapsheet.form..";
    private static final String[] JACKSON = {"com.fasterxml..", "tools.jackson.."};
    private static final String GUAVA = "com.google.common..";

    // A user's calls go in through these and meet the words of the format or of the law there: the rule about knots
    // holds
    // for their classes.
    private static final Set<String> HALLS =
            Set.of("org.recordclearance.prop64", "org.recordclearance.doj.bulk", "org.recordclearance.doj.text");

    private static final DescribedPredicate<JavaClass> LIBRARY =
            not(resideInAPackage(EXAMPLES)).as("are in a published module");
    private static final DescribedPredicate<JavaClass> CORE =
            not(resideInAnyPackage(PROP64, DOJ, EXAMPLES)).as("are in core");
    private static final DescribedPredicate<JavaClass> ALL_BUT_RAPSHEET = resideInAPackage("org.recordclearance..")
            .and(not(resideInAPackage(RAPSHEET)))
            .as("are in another package of the house");

    @ArchTest
    static final ArchRule core_knows_no_law_and_no_file_format = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROP64, DOJ, EXAMPLES)
            .because("the model and the rules must serve any law and any source");

    @ArchTest
    static final ArchRule the_law_reads_no_files_of_the_department = noClasses()
            .that()
            .resideInAPackage(PROP64)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOJ, EXAMPLES)
            .because("every rule set must work on rap sheets of any source");

    @ArchTest
    static final ArchRule the_parsers_know_no_law = noClasses()
            .that()
            .resideInAPackage(DOJ)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROP64, EXAMPLES)
            .because("a file is read the same way whatever the policy");

    @ArchTest
    static final ArchRule a_rap_sheet_holds_facts_and_no_opinion = noClasses()
            .that()
            .resideInAPackage(RAPSHEET)
            .should()
            .dependOnClassesThat(ALL_BUT_RAPSHEET)
            .because("the record is what it is, whoever judges it, sums it up or writes it down");

    @ArchTest
    static final ArchRule no_package_leads_back_to_itself = noCyclesBetweenPackagesBut(HALLS)
            .because("a room can be read, tested and moved only together with all that it is tied to");

    @ArchTest
    static final ArchRule no_knot_of_classes_spans_two_packages = classes()
            .should(beInNoKnotThatSpansTwoPackages())
            .because("even where doors and words share a package, the way goes from doors to rooms to words");

    @ArchTest
    static final ArchRule inner_packages_are_not_used_from_outside_their_module = classes()
            .should(useNoInnerPackageOfAnotherModule(House.exportedPackages()))
            .because("on a class path nothing else keeps users out, and what they use can't be changed");

    @ArchTest
    static final ArchRule only_the_json_package_of_core_knows_jackson = noClasses()
            .that(CORE)
            .and()
            .resideOutsideOfPackages(JSON, FORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON)
            .because("the domain model is pure Java: one word of ours on a type tells Jackson to ask the json package");

    @ArchTest
    static final ArchRule core_does_without_guava = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(GUAVA)
            .because("whoever takes the model takes what it depends on, and the JDK is enough for it");

    @ArchTest
    static final ArchRule public_signatures_are_free_of_guava_and_jackson = classes()
            .that(LIBRARY)
            .and()
            .resideOutsideOfPackages(JSON, FORM)
            .should(showNoTypeThat(
                    resideInAnyPackage(GUAVA, JACKSON[0], JACKSON[1]).as("is of Guava or Jackson")))
            .because("what is public is a promise, and their types are not ours to promise");

    @ArchTest
    static final ArchRule nothing_reads_the_clock = noClasses()
            .that(LIBRARY)
            .should()
            .accessTargetWhere(itReaches(
                    "the clock",
                    "java\\.time\\..+\\.now\\(.*",
                    "java\\.time\\.(Clock|InstantSource)\\.(system|tick).*",
                    "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.Calendar\\.getInstance\\(.*",
                    "java\\.util\\.GregorianCalendar\\.<init>\\(.*"))
            .because("the day for which eligibility is judged is an argument");

    @ArchTest
    static final ArchRule only_the_bulk_review_measures_its_time = noClasses()
            .that(LIBRARY)
            .and()
            .resideOutsideOfPackage("org.recordclearance.doj.bulk..")
            .should()
            .accessTargetWhere(itReaches("the timer", "java\\.lang\\.System\\.nanoTime\\(\\)"))
            .because("the processing time is the one figure that may differ between two runs");

    @ArchTest
    static final ArchRule nothing_depends_on_where_it_runs = noClasses()
            .that(LIBRARY)
            .should()
            .accessTargetWhere(itReaches(
                    "a default of the machine: name the locale, the charset, the zone or the seed",
                    "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    "java\\.lang\\.System\\.lineSeparator\\(\\)",
                    "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                    "java\\.lang\\.String\\.formatted\\(.*",
                    "java\\.lang\\.String\\.<init>\\(\\[B\\)",
                    "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\(java\\.io\\.\\w+\\)",
                    "java\\.io\\.File(Reader|Writer)\\.<init>\\(java\\.(io\\.File|lang\\.String)\\)",
                    "java\\.lang\\.Math\\.random\\(\\)",
                    "java\\.util\\.Random\\.<init>\\(\\)",
                    "java\\.util\\.UUID\\.randomUUID\\(\\)"))
            .because("the same input gives the same bytes on every machine");

    @ArchTest
    static final ArchRule nothing_prints = noClasses()
            .that(LIBRARY)
            .should()
            .accessTargetWhere(itReaches(
                    "the console",
                    "java\\.lang\\.System\\.(out|err|in)",
                    "java\\.lang\\.System\\.(console|exit)\\(.*",
                    ".*\\.printStackTrace\\(\\)"))
            .because("a library has no console, and criminal histories do not belong on one");

    @ArchTest
    static final ArchRule nothing_logs = noClasses()
            .that(LIBRARY)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(anyOf(
                    "java\\.lang\\.System\\$Logger.*",
                    "java\\.util\\.logging\\..*",
                    "org\\.slf4j\\..*",
                    "org\\.apache\\.(commons\\.logging|log4j|logging)\\..*"))
            .because("no value of a record may appear in a log");

    @ArchTest
    static final ArchRule nothing_opens_a_connection = noClasses()
            .that(LIBRARY)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(anyOf(
                    "java\\.net\\.(http\\..*|\\w*Socket\\w*|\\w*URLConnection|Inet\\w*Address)",
                    "java\\.nio\\.channels\\.\\w*(Socket|Datagram)Channel",
                    "javax\\.net\\..*"))
            .orShould()
            .accessTargetWhere(itReaches("a network", "java\\.net\\.URL\\.(open|getContent).*"))
            .because("records stay on the machine that reads them");

    @ArchTest
    static final ArchRule nothing_starts_a_process = noClasses()
            .that(LIBRARY)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class)
            .orShould()
            .accessTargetWhere(itReaches("a program", "java\\.lang\\.Runtime\\.exec\\(.*"))
            .because("records stay in the program that reads them");

    @ArchTest
    static final ArchRule names_are_the_words_of_the_field = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)")
            .because("such a name does not say what the class stands for");

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().should(beInANullMarkedPackage()).because("what may be null says so, and nothing else is");

    @ArchTest
    static void a_cycle_of_packages_is_found_where_there_is_one(JavaClasses house) {
        assertThat(noCyclesBetweenPackagesBut(Set.of()).evaluate(house).hasViolation())
                .as("cycles through the packages that are left out")
                .isTrue();
    }

    @ArchTest
    static void a_knot_of_classes_is_found_where_there_is_one(JavaClasses unused) {
        JavaClasses knot = new ClassFileImporter().importClasses(String.class, Locale.class);
        JavaClasses free = new ClassFileImporter().importClasses(String.class, LocalDate.class);

        assertThat(classes()
                        .should(beInNoKnotThatSpansTwoPackages())
                        .evaluate(knot)
                        .getFailureReport()
                        .getDetails())
                .containsExactlyInAnyOrder(
                        "java.lang.String uses java.util.Locale, from which a way leads back to it",
                        "java.util.Locale uses java.lang.String, from which a way leads back to it");
        assertThat(classes()
                        .should(beInNoKnotThatSpansTwoPackages())
                        .evaluate(free)
                        .hasViolation())
                .isFalse();
    }

    @ArchTest
    static void the_use_of_a_package_that_is_not_exported_is_found(JavaClasses house) {
        Set<String> exported = new HashSet<>(House.exportedPackages());
        exported.remove("org.recordclearance.impact");
        EvaluationResult result =
                classes().should(useNoInnerPackageOfAnotherModule(exported)).evaluate(house);

        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).contains("org.recordclearance.impact."));
    }

    @ArchTest
    static void the_rules_see_every_module(JavaClasses house) {
        assertThat(house.that(CORE)).as("classes seen in core").hasSizeGreaterThanOrEqualTo(FLOOR_OF_CORE);
        assertThat(house.that(resideInAPackage(PROP64)))
                .as("classes seen in rules-prop64")
                .hasSizeGreaterThanOrEqualTo(FLOOR_OF_PROP64);
        assertThat(house.that(resideInAPackage(DOJ)))
                .as("classes seen in parsers-doj")
                .hasSizeGreaterThanOrEqualTo(FLOOR_OF_DOJ);
        assertThat(house.that(resideInAPackage(EXAMPLES)))
                .as("classes seen in the examples")
                .hasSizeGreaterThanOrEqualTo(FLOOR_OF_EXAMPLES);
    }

    /** Matches what is read or called by its full name, with the types of its parameters. */
    private static DescribedPredicate<JavaAccess<?>> itReaches(String what, String... names) {
        Pattern pattern = Pattern.compile(anyOf(names));
        return describe(
                "it reaches " + what,
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }

    private static ArchRule noCyclesBetweenPackagesBut(Set<String> left) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String each = type.getPackageName();
                        return left.contains(each) ? SliceIdentifier.ignore() : SliceIdentifier.of(each);
                    }

                    @Override
                    public String getDescription() {
                        return "packages but those in which the doors of a module stand beside its words";
                    }
                })
                .namingSlices("$1")
                .should()
                .beFreeOfCycles();
    }

    private static String anyOf(String... patterns) {
        return String.join("|", patterns);
    }
}
