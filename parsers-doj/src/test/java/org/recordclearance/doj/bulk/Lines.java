package org.recordclearance.doj.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.rows.Portions;

/** Files as a cluster reads them: by stretches that know nothing of each other, sent about, and sorted by person. */
final class Lines {

    final List<BulkLine> all = new ArrayList<>();
    private final List<LineSurvey> surveys = new ArrayList<>();
    private final Random random;

    private Lines(Random random) {
        this.random = random;
    }

    /** Reads files in stretches of any length. */
    static Lines of(List<byte[]> files, Random random) {
        Lines lines = new Lines(random);
        for (int file = 0; file < files.size(); file++) {
            lines.read(file, files.get(file));
        }
        Collections.shuffle(lines.surveys, random);
        return lines;
    }

    private void read(int file, byte[] content) {
        try {
            LineReader reader = travelled(LineReader.of(file, "file", new ByteArrayInputStream(content)));
            int from = 0;
            while (from < content.length) {
                int to = from + 1 + random.nextInt(content.length - from);
                int first = Math.max(0, from - 1);
                Iterator<BulkLine> stretch =
                        reader.lines(new ByteArrayInputStream(content, first, content.length - first), from, to);
                LineSurvey survey = new LineSurvey();
                while (stretch.hasNext()) {
                    BulkLine line = travelled(stretch.next());
                    survey.add(line);
                    all.add(line);
                }
                surveys.add(travelled(survey));
                from = to;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes out where something is sent to another machine. */
    @SuppressWarnings("unchecked") // it is what it was
    static <T> T travelled(T thing) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(thing);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    List<LineSurvey> surveys() {
        return surveys;
    }

    IncompleteRecords incomplete() {
        return travelled(IncompleteRecords.of(surveys));
    }

    /** The lines that are rows, by person, in the order in which a cluster may sort people. */
    Map<Long, List<BulkLine>> byPerson() {
        Map<Long, List<BulkLine>> people = new TreeMap<>();
        all.stream()
                .filter(BulkLine::isRow)
                .sorted()
                .forEach(line -> people.computeIfAbsent(line.person(), key -> new ArrayList<>())
                        .add(line));
        return people;
    }

    /** Gives all people to somebody. */
    void people(Portions portions, BiConsumer<PersonRows, List<BulkLine>> taker) {
        List<BulkLine> sorted =
                byPerson().values().stream().flatMap(List::stream).toList();
        try (PeopleOfLines people =
                PeopleOfLines.of(sorted.iterator(), ReadingOptions.standard(), incomplete(), portions)) {
            while (people.next()) {
                taker.accept(people.person(), people.lines());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
