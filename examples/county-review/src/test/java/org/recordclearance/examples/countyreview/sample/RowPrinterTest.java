package org.recordclearance.examples.countyreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

/** What is printed and read again is the rap sheet that was printed. */
class RowPrinterTest {

    private static final int PEOPLE = 600;

    @TempDir
    Path folder;

    private static List<RapSheet> printed() {
        return SamplePeople.sheets(County.of("KERN"), 3, SampleFile.UNTIL).stream(PEOPLE)
                .toList();
    }

    private List<RapSheet> read() throws IOException {
        Path file = folder.resolve("sample.csv");
        SampleFile.of(40L * PEOPLE, "KERN", 3).writeTo(file);
        try (BulkFile bulk = BulkFile.open(file)) {
            return bulk.rapSheets().limit(PEOPLE).toList();
        }
    }

    @Test
    void people_events_and_convictions_read_back_as_they_were() throws IOException {
        List<RapSheet> read = read();

        assertThat(facts(read)).isEqualTo(facts(printed()));
        assertThat(read)
                .extracting(sheet -> sheet.subject().cii())
                .isEqualTo(printed().stream()
                        .map(sheet -> new SampleNumbers(3, County.of("KERN")).cii(sheet.subject()))
                        .toList());
        assertThat(read)
                .allMatch(sheet ->
                        sheet.gaps().isEmpty() && sheet.contradictions().isEmpty());
    }

    private static List<List<Object>> facts(List<RapSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> Stream.concat(
                        Stream.of(person(sheet)),
                        Stream.concat(
                                sheet.cycles().stream().flatMap(RowPrinterTest::events),
                                sheet.convictions().stream().map(RowPrinterTest::conviction))))
                .toList();
    }

    private static List<Object> person(RapSheet sheet) {
        return List.of(
                sheet.subject().names().values().iterator().next(),
                sheet.subject().dateOfBirth(),
                sheet.subject().race(),
                sheet.subject().deceased());
    }

    private static Stream<List<Object>> events(Cycle cycle) {
        return cycle.events().stream()
                .map(event -> List.of(
                        cycle.date(),
                        event.type(),
                        event.date(),
                        event.county(),
                        event.step(),
                        event.agency(),
                        counts(event)));
    }

    private static long counts(Event event) {
        return event.counts().size();
    }

    private static List<Object> conviction(Conviction conviction) {
        return List.of(
                conviction.position(),
                conviction.count().codeSection().orElseThrow(),
                conviction.level(),
                conviction.date(),
                conviction.sentence().terms(),
                conviction.isSetAside(),
                conviction.count().isReducedToMisdemeanor());
    }
}
