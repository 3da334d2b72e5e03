package org.recordclearance.doj;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.bulk.Row;

/**
 * What a mapper would write of the types of this module by guesses is nothing, and Jackson 3, which takes a type of which it can see
 * nothing for an empty one, writes that: they refuse.
 */
class NoJsonByGuessTest {

    /** What is right by itself, or by the form of what is in it, and what opens and writes files, which nobody sends. */
    private static final Set<String> RIGHT_BY_THEMSELVES = Set.of(
            "AddedFile",
            "ContentSums",
            "Courthouse",
            "FinishedReview",
            "OutputFile",
            "OutputFolder",
            "RejectedRow",
            "ResultNames",
            "ReviewSummary",
            "SheetLimits",
            "TemporaryFolder");

    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    @Test
    void no_exported_type_is_left_to_guesses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(ReadingOptions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> guessed = new TreeSet<>();
        int seen = 0;
        for (String folder : new String[] {"", "bulk", "text", "output"}) {
            try (Stream<Path> files =
                    Files.list(root.resolve("org/recordclearance/doj").resolve(folder))) {
                for (Path file :
                        (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
                    String name = root.relativize(file)
                            .toString()
                            .replace(root.getFileSystem().getSeparator(), ".");
                    Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                    if (holdsSomething(type)) {
                        seen++;
                        Throwable thrown = catchThrowable(
                                () -> mapper.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base()));
                        if (!isRefusal(thrown)) {
                            guessed.add(type.getSimpleName());
                        }
                    }
                }
            }
        }

        assertThat(seen).isGreaterThan(20);
        assertThat(guessed).containsExactlyInAnyOrderElementsOf(RIGHT_BY_THEMSELVES);
    }

    private static boolean holdsSomething(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isInterface()
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type)
                && Arrays.stream(type.getDeclaredFields()).anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    }

    @Test
    void the_rows_of_a_file_and_of_a_line_are_refused() throws IOException {
        String line = Row.of("S1").line();
        BulkLine read = LineReader.of(0, "file", InputStream.nullInputStream()).read(0, line.getBytes(UTF_8));
        try (BulkFile file = BulkFile.of(line);
                Stream<PersonRows> people = file.people()) {
            PersonRows person = people.toList().get(0);
            BulkRow ofFile = person.rows().get(0);

            for (Object each : new Object[] {file, person, person.rows(), ofFile, read, read.row()}) {
                assertThat(catchThrowable(() -> mapper.writeValueAsString(each)))
                        .matches(NoJsonByGuessTest::isRefusal);
            }
        }
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown != null && thrown.getMessage().contains("have JSON of their own");
    }
}
