package org.recordclearance.examples.countyreview;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.prop64.Prop64Conditions;

/** One vocabulary: over all modules, a condition has one name and one wording. */
class VocabularyTest {

    /** What a condition needs a text for; others need a county's name. */
    private static final Map<String, String> TEXTS = Map.of("relatedChargeUnder", "BP 4060", "under", "HS 11357(a)");

    private static List<Method> conditions() {
        List<Method> methods = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.recordclearance")) {
            if (each.getModifiers().contains(JavaModifier.PUBLIC) && hasConditions(each)) {
                Arrays.stream(each.reflect().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && Modifier.isStatic(method.getModifiers())
                                && method.getReturnType() == Condition.class)
                        .forEach(methods::add);
            }
        }
        return methods;
    }

    /** Asked of the file, as a class may be for those alone who have another library. */
    private static boolean hasConditions(JavaClass each) {
        return each.getMethods().stream()
                .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Condition.class));
    }

    /** One method for each name: with parameters of another type it is the same condition. */
    private static Stream<Method> vocabulary() {
        Map<String, Method> byName = new TreeMap<>();
        conditions().stream()
                .filter(method -> method.getDeclaringClass() != Condition.class)
                .forEach(method -> byName.put(method.getName(), method));
        return byName.values().stream();
    }

    private static Condition made(Method method) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(method, type))
                .toArray();
        return (Condition) invoke(method, arguments);
    }

    private static Object argument(Method method, Class<?> type) {
        String text = TEXTS.getOrDefault(method.getName(), "YOLO");
        if (type == int.class) {
            return 7;
        }
        if (type == String.class) {
            return text;
        }
        if (type == String[].class) {
            return new String[] {text};
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of(text);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Method named = Arrays.stream(type.getMethods())
                .filter(each -> Modifier.isStatic(each.getModifiers())
                        && each.getReturnType() == type
                        && Arrays.equals(each.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .orElseThrow(() -> new AssertionError("what is a " + type + " for " + method + "?"));
        return invoke(named, text);
    }

    private static Object invoke(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    @Test
    void a_name_is_used_in_one_class_only_so_that_all_can_be_imported_together() {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        conditions()
                .forEach(method -> classes.computeIfAbsent(method.getName(), name -> new TreeSet<>())
                        .add(method.getDeclaringClass().getName()));

        assertThat(classes)
                .hasSizeGreaterThan(20)
                .allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }

    @Test
    void two_conditions_never_have_the_same_words() {
        assertThat(vocabulary().map(VocabularyTest::made).map(Condition::words)).doesNotHaveDuplicates();
    }

    @Test
    void words_are_a_clause_that_can_stand_behind_when_and_so_are_those_of_the_opposite() {
        assertThat(vocabulary().map(VocabularyTest::made)).allSatisfy(condition -> {
            assertThat(condition.words())
                    .matches("[a-z].*[^.]")
                    .doesNotStartWith("not ")
                    .doesNotContain("  ");
            assertThat(condition.not().words()).isEqualTo("it is not so that " + condition.words());
        });
    }

    @Test
    void the_policy_in_the_readme_compiles_with_the_imports_that_it_names(@TempDir Path folder) throws IOException {
        String readme = Files.readString(readme());
        int policy = readme.indexOf("DecisionTable.named(\"Yolo");
        int begin = readme.lastIndexOf("```java\n", policy) + "```java\n".length();
        String snippet = readme.substring(begin, readme.indexOf("```", begin));
        String imports = snippet.lines()
                .filter(line -> line.startsWith("import "))
                .collect(joining(
                        "\n",
                        "import org.recordclearance.eligibility.*;\nimport org.recordclearance.rapsheet.*;\n",
                        "\n"));
        String statements =
                snippet.lines().filter(line -> !line.startsWith("import ")).collect(joining("\n"));

        assertThat(imports).contains("Conditions.*").contains("Prop64Conditions.*");
        assertThat(complaints(imports + "class Yolo { void make() {\n" + statements + "\n} }", folder))
                .isEmpty();
    }

    private static String complaints(String source, Path folder) {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Yolo.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        String classes = Stream.of(Conditions.class, Prop64Conditions.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(joining(System.getProperty("path.separator")));
        StringWriter said = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", classes);
        boolean compiles = ToolProvider.getSystemJavaCompiler()
                .getTask(said, null, null, options, null, List.of(file))
                .call();
        return compiles ? "" : said.toString();
    }

    private static Path readme() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("parsers-doj"))) {
            folder = folder.getParent();
        }
        return folder.resolve("README.md");
    }
}
