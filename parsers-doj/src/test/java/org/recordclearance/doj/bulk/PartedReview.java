package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.json.FiguresJson;

/** A review whose people are divided among parts that know nothing of each other, and whose results are sorted in the end. */
final class PartedReview {

    private final List<PeopleReview> parts = new ArrayList<>();
    private final PeopleReview total = review();
    private final Map<BulkLine, ReviewedRow> rows = new TreeMap<>();
    private final Map<BulkLine, Long> numbers = new TreeMap<>();
    private final Map<Integer, LineReader> readers = new TreeMap<>();

    PartedReview(Lines lines, List<Path> paths, int number) throws IOException {
        for (int part = 0; part < number; part++) {
            parts.add(review());
        }
        IncompleteRecords incomplete = lines.incomplete();
        for (int part = 0; part < number; part++) {
            int here = part;
            List<BulkLine> sorted = new ArrayList<>();
            lines.byPerson().forEach((person, own) -> {
                if (Math.floorMod(person, number) == here) {
                    sorted.addAll(own);
                }
            });
            try (PeopleOfLines people = PeopleOfLines.of(sorted.iterator(), ReadingOptions.standard(), incomplete)) {
                while (people.next()) {
                    List<ReviewedRow> reviewed = parts.get(part).review(people.person());
                    for (int row = 0; row < reviewed.size(); row++) {
                        rows.put(people.lines().get(row), reviewed.get(row));
                    }
                }
            }
        }
        parts.forEach(part -> total.add(Lines.travelled(part.counts())));
        long line = 0;
        for (BulkLine each : lines.all) {
            readers.put(each.file(), named(each.reader(), paths));
            line = each.offset() == 0 ? 1 : line + 1;
            numbers.put(each, line);
        }
    }

    private static LineReader named(LineReader reader, List<Path> paths) throws IOException {
        Path path = paths.get(reader.file());
        try (InputStream in = Files.newInputStream(path)) {
            return LineReader.of(reader.file(), path.toString(), in);
        }
    }

    private static PeopleReview review() {
        return PeopleReview.of(
                Policies.strict(),
                ReviewLayout.plain(),
                Policies.AS_OF,
                List.of(Policies.lenient()),
                ReadingOptions.standard());
    }

    private static String text(byte[] header, List<byte[]> lines) {
        StringBuilder text = new StringBuilder(new String(header, ISO_8859_1)).append('\n');
        lines.forEach(line -> text.append(new String(line, ISO_8859_1)).append('\n'));
        return text.toString();
    }

    private interface Writing {
        byte[] line(ReviewedRow row, BulkLine line);
    }

    private List<byte[]> of(int file, boolean determined, Writing writing) {
        List<byte[]> lines = new ArrayList<>();
        rows.forEach((line, row) -> {
            if (line.file() == file && (row.isDetermined() || !determined)) {
                lines.add(writing.line(row, line));
            }
        });
        return lines;
    }

    String all(int file) {
        return text(total.header(readers.get(file)), of(file, false, ReviewedRow::line));
    }

    String determined(int file) {
        return text(total.header(readers.get(file)), of(file, true, ReviewedRow::line));
    }

    String condensed(int file) {
        return text(total.condensedHeader(readers.get(file)), of(file, false, ReviewedRow::condensedLine));
    }

    String comparison() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (Map.Entry<BulkLine, ReviewedRow> each : rows.entrySet()) {
            BulkLine line = each.getKey();
            lines.addAll(each.getValue().comparisonLines(again(line), numbers.get(line)));
        }
        return text(PeopleReview.comparisonHeader(), lines);
    }

    String rejected() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (Map.Entry<BulkLine, Long> each : numbers.entrySet()) {
            if (each.getKey().rejection().isPresent()) {
                lines.add(PeopleReview.rejectedLine(again(each.getKey()), each.getValue()));
            }
        }
        return text(PeopleReview.rejectedHeader(), lines);
    }

    /** The line as a reader reads it that knows the name of the file. */
    private BulkLine again(BulkLine line) throws IOException {
        return readers.get(line.file()).read(line.offset(), line.bytes());
    }

    ImpactReport impact() {
        return Lines.travelled(total.impact());
    }

    Map<String, Object> figures() throws IOException {
        return new ObjectMapper()
                .readValue(
                        FiguresJson.writeIndented(Lines.travelled(total.figures())),
                        new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
