package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;
import static org.recordclearance.json.Documents.skywalker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.impact.Population;
import org.recordclearance.impact.ReliefTally;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/** A mapper that was taught nothing would make a form up: it refuses, loudly, whichever Jackson it is of. */
class PlainMapperTest {

    /** What a mapper writes and reads rightly by itself: texts, numbers, days and lists of these. */
    private static final Set<String> RIGHT_BY_THEMSELVES = Set.of(
            "CodeSection.Part",
            "CountPosition",
            "Warning",
            "MissingFact",
            "Outcome",
            "InForce",
            "Groundwork.Reading",
            "Groundwork.Source",
            "Groundwork.Confirmation",
            "ClearedPeople",
            "FormatVersion",
            "ImpactReport.Group",
            "RuleSetProvider.Parameter");

    private final ObjectMapper two = new ObjectMapper();
    private final tools.jackson.databind.ObjectMapper three = new tools.jackson.databind.ObjectMapper();

    static List<Object> values() {
        Event event = skywalker().cycles().get(0).events().get(0);
        Count count = event.counts().get(0);
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, skywalker(), AS_OF);
        ReviewedConviction conviction = reviewed.convictions().get(0);
        return List.of(
                skywalker(),
                skywalker().subject(),
                skywalker().cycles().get(0),
                event,
                event.county(),
                count,
                count.offense(),
                count.dispositions().get(0),
                count.codeSection().orElseThrow(),
                ReportedDate.missing(),
                skywalker().convictions().get(0),
                skywalker().convictions().get(0).standing(),
                POLICY,
                POLICY.review(skywalker(), AS_OF),
                reviewed,
                conviction,
                conviction.determination(),
                conviction.explanation().orElseThrow(),
                conviction.forecast().orElseThrow(),
                Answer.YES,
                Conditions.felony(),
                ReviewLayout.plain(),
                Figure.of(1),
                Figure.group().put("people", 1).build(),
                Parameters.none(),
                new ReliefTally(),
                Population.of(List.of(skywalker())),
                Stream.of(POLICY.review(skywalker(), AS_OF)).collect(ImpactReport.collector()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void it_writes_none_of_our_types_wherever_they_stand(Object value) {
        for (Object each : List.of(value, List.of(value), Map.of("of", value), new Object[] {value})) {
            assertRefused(catchThrowable(() -> two.writeValueAsString(each)));
            assertRefused(catchThrowable(() -> three.writeValueAsString(each)));
        }
        assertRefused(catchThrowable(() -> two.valueToTree(value)));
        assertRefused(catchThrowable(() -> three.valueToTree(value)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void it_reads_none_of_our_types(Object value) {
        for (String json : List.of("{}", "{\"subject\":{},\"cycles\":[]}", "[]", "\"HS 11357(a)\"")) {
            assertThat(catchThrowable(() -> two.readValue(json, value.getClass())))
                    .isInstanceOf(com.fasterxml.jackson.core.JsonProcessingException.class);
            assertThat(catchThrowable(() -> three.readValue(json, value.getClass())))
                    .isInstanceOf(tools.jackson.core.JacksonException.class);
        }
    }

    @Test
    void no_public_type_is_left_to_guesses() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> guessed = new TreeSet<>();
        int seen = 0;
        for (Class<?> type : publicTypes()) {
            if (holdsSomething(type)) {
                seen++;
                Throwable written = catchThrowable(() -> two.acceptJsonFormatVisitor(
                        type, new com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper.Base()));
                if (!isRefusal(written)) {
                    guessed.add(type.getCanonicalName().replaceFirst("^[a-z.]+\\.", ""));
                }
            }
        }

        assertThat(seen).isGreaterThan(50);
        assertThat(guessed).containsExactlyInAnyOrderElementsOf(RIGHT_BY_THEMSELVES);
    }

    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(RapSheet.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList();
        }
        Stream.Builder<Class<?>> types = Stream.builder();
        for (Path file : files) {
            String name = root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), ".");
            Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
            if (isPublic(type) && type.getPackageName().matches("org\\.recordclearance\\.\\w+")) {
                types.add(type);
            }
        }
        return types.build().toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static boolean holdsSomething(Class<?> type) {
        return !type.isInterface()
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type)
                && !com.fasterxml.jackson.databind.Module.class.isAssignableFrom(type)
                && !tools.jackson.databind.JacksonModule.class.isAssignableFrom(type)
                && (Modifier.isAbstract(type.getModifiers())
                        || Arrays.stream(type.getDeclaredFields())
                                .anyMatch(field -> !Modifier.isStatic(field.getModifiers())));
    }

    private static void assertRefused(Throwable thrown) {
        assertThat(thrown)
                .isNotNull()
                .matches(PlainMapperTest::isRefusal)
                .hasMessageContaining("register org.recordclearance.json.RecordClearanceModule")
                .hasMessageContaining("RecordClearanceJackson3Module");
    }

    private static boolean isRefusal(Throwable thrown) {
        return (thrown instanceof com.fasterxml.jackson.core.JsonProcessingException
                        || thrown instanceof tools.jackson.core.JacksonException
                        || thrown instanceof IllegalArgumentException)
                && thrown.getMessage().contains("have JSON of their own");
    }
}
