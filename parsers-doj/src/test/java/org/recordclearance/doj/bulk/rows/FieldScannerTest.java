package org.recordclearance.doj.bulk.rows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FieldScannerTest {

    private static final int ROOM = 5;

    @Property
    void finds_the_fields_that_a_plain_reader_finds(
            @ForAll("lines") String line, @ForAll @IntRange(min = 0, max = 9) int before) {
        byte[] bytes = ("\",\n,\"\",\"\n".substring(0, before) + line + ",\",\"\"\n").getBytes(ISO_8859_1);
        int to = before + line.length();
        int[] starts = new int[2 + ROOM + 1];

        int found = FieldScanner.scan(bytes, before, to, starts, 2, ROOM);

        List<Integer> expected = plainStarts(line);
        boolean closed = expected.remove(expected.size() - 1) == 1;
        assertThat(found).isEqualTo(closed ? expected.size() : -expected.size());
        for (int field = 0; field < Math.min(ROOM, expected.size()); field++) {
            assertThat(starts[2 + field]).as("start of field %s", field).isEqualTo(before + expected.get(field));
        }
        if (closed && expected.size() <= ROOM) {
            assertThat(starts[2 + expected.size()]).isEqualTo(to + 1);
        }
        assertThat(starts[0]).isZero();
        assertThat(starts[1]).isZero();
    }

    @Property
    void finds_the_end_of_a_line(
            @ForAll("lines") String line,
            @ForAll("lines") String next,
            @ForAll @IntRange(min = 0, max = 9) int before) {
        byte[] bytes = ("\n".repeat(before) + line + "\n" + next).getBytes(ISO_8859_1);

        assertThat(FieldScanner.endOfLine(bytes, before, bytes.length)).isEqualTo(before + line.length());
        assertThat(FieldScanner.endOfLine(bytes, before, before + line.length()))
                .isEqualTo(before + line.length());
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(',')),
                net.jqwik.api.Tuple.of(3, Arbitraries.just('"')),
                net.jqwik.api.Tuple.of(
                        6,
                        Arbitraries.of(
                                'a', '-', '+', '!', '#', '\u000b', '\u008a', '\u00ac', '\u00a2', '\u00ff', '\0', '\r',
                                '\u0001', '\u0081')));
        return characters.list().ofMaxSize(60).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        });
    }

    /** Where fields begin, and behind them 1 if the last is closed, else 0. */
    private static List<Integer> plainStarts(String line) {
        List<Integer> starts = new ArrayList<>();
        int place = 0;
        while (true) {
            starts.add(place);
            if (place < line.length() && line.charAt(place) == '"') {
                place++;
                while (true) {
                    place = line.indexOf('"', place);
                    if (place < 0) {
                        starts.add(0);
                        return starts;
                    }
                    place++;
                    if (place == line.length() || line.charAt(place) != '"') {
                        break;
                    }
                    place++;
                }
            }
            place = line.indexOf(',', place);
            if (place < 0) {
                starts.add(1);
                return starts;
            }
            place++;
        }
    }
}
