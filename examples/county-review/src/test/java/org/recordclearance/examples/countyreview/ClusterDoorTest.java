package org.recordclearance.examples.countyreview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.IncompleteRecords;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.LineSurvey;
import org.recordclearance.doj.bulk.PeopleOfLines;
import org.recordclearance.doj.bulk.PeopleReview;
import org.recordclearance.doj.bulk.ReviewedRow;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.json.FiguresJson;
import org.recordclearance.prop64.Prop64;

/** What a cluster makes of a damaged file, from one physical line and the name of a policy: the bytes and figures of the application. */
class ClusterDoorTest {

    private static final int PARTS = 3;
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    @TempDir
    static Path temporary;

    private static Path file;

    @BeforeAll
    static void damage_a_sample() throws IOException {
        file = temporary.resolve("doj.csv");
        SampleFile.of(6_000, "LOS ANGELES", 11).scattered(true).writeTo(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(file, ISO_8859_1));
        for (int line = 50; line < lines.size(); line += 97) {
            String damaged = lines.get(line);
            lines.set(
                    line,
                    switch (line % 5) {
                        case 0 -> damaged.substring(0, damaged.length() / 2);
                        case 1 -> damaged.replaceFirst(",\\d{8},", ",,");
                        case 2 -> damaged + "," + lines.get(line + 1);
                        case 3 -> damaged.replaceFirst("\"", "");
                        default -> damaged.replace(",#,", ",\u00ff\0,");
                    });
        }
        Files.write(file, lines, ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "los-angeles, LOS ANGELES",
        "statute, LOS ANGELES",
        "configurable, LOS ANGELES",
        "hs-11361.9, LOS ANGELES"
    })
    void a_cluster_says_what_the_application_says(String policy, String county) throws Exception {
        ReviewFolder expected = new ReviewFolder(Files.createDirectory(temporary.resolve(policy)));
        expected.reviewWith("--policy", policy, "--county", county, "--as-of", AS_OF, file)
                .succeeds();
        Parameters parameters = travelled(Parameters.none().with(Parameters.COUNTY, county));
        PeopleReview total = review(policy, parameters);
        LineReader reader;
        try (var start = Files.newInputStream(file)) {
            reader = travelled(LineReader.of(0, file.toString(), start));
        }
        IncompleteRecords incomplete = incomplete(reader);
        Map<BulkLine, ReviewedRow> reviewed = new TreeMap<>();
        for (int part = 0; part < PARTS; part++) {
            PeopleReview here = review(policy, parameters);
            try (PeopleOfLines people = PeopleOfLines.of(
                    linesOf(part, reader).iterator(), travelled(ReadingOptions.standard()), incomplete)) {
                while (people.next()) {
                    List<ReviewedRow> rows = here.review(people.person());
                    for (int row = 0; row < rows.size(); row++) {
                        reviewed.put(people.lines().get(row), rows.get(row));
                    }
                }
            }
            total.add(travelled(here.counts()));
        }
        StringBuilder all = new StringBuilder(new String(total.header(reader), ISO_8859_1)).append('\n');
        reviewed.forEach((line, row) ->
                all.append(new String(row.line(line), ISO_8859_1)).append('\n'));

        assertThat(all.toString().equals(Files.readString(expected.result("All_Results.csv"), ISO_8859_1)))
                .as("the same bytes")
                .isTrue();
        assertThat(incomplete.size()).isGreaterThan(20);
        ObjectNode summary = (ObjectNode) expected.summary();
        ObjectNode figures = (ObjectNode) new ObjectMapper().readTree(FiguresJson.writeIndented(total.figures()));
        figures.fieldNames()
                .forEachRemaining(name -> assertThat(figures.get(name)).as(name).isEqualTo(summary.get(name)));
        assertThat(figures.size()).isGreaterThan(15);
    }

    private static PeopleReview review(String policy, Parameters parameters) {
        RuleSetCatalog catalog = RuleSetCatalog.of(Prop64.providers());
        RuleSet ruleSet = catalog.create(policy, parameters);
        return PeopleReview.of(
                ruleSet,
                catalog.provider(policy).layout(ruleSet, parameters),
                AS_OF,
                List.of(),
                ReadingOptions.standard());
    }

    private static IncompleteRecords incomplete(LineReader reader) throws Exception {
        List<LineSurvey> surveys = new ArrayList<>();
        long length = Files.size(file);
        for (int stretch = PARTS - 1; stretch >= 0; stretch--) {
            long from = length * stretch / PARTS;
            try (var in = Files.newInputStream(file)) {
                in.skipNBytes(Math.max(0, from - 1));
                surveys.add(travelled(LineSurvey.of(reader.lines(in, from, length * (stretch + 1) / PARTS))));
            }
        }
        return travelled(IncompleteRecords.of(surveys));
    }

    /** What a cluster's sort gives a part: the rows of some people, by person and place. */
    private static List<BulkLine> linesOf(int part, LineReader reader) throws IOException {
        Map<Long, List<BulkLine>> people = new TreeMap<>();
        try (var in = Files.newInputStream(file)) {
            reader.lines(in, 0, Long.MAX_VALUE).forEachRemaining(line -> {
                if (line.isRow() && Math.floorMod(line.person(), PARTS) == part) {
                    people.computeIfAbsent(line.person(), key -> new ArrayList<>())
                            .add(line);
                }
            });
        }
        return people.values().stream().flatMap(List::stream).toList();
    }

    @SuppressWarnings("unchecked") // it is what it was
    private static <T> T travelled(T thing) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thing);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
