package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;

/** Reads fabricated files, for tests that ask what is in them. */
final class People {

    private People() {}

    /** The rap sheet of one person's rows: the same whether they come from a file or from elsewhere. */
    static RapSheet rapSheet(Row... rows) {
        RapSheet fromElsewhere = PersonRows.ofWhole(List.of(rows)).rapSheet();
        List<RapSheet> fromFile = rapSheets(Row.file(rows));
        assertThat(fromFile).as("people of the file").containsExactly(fromElsewhere);
        return fromElsewhere;
    }

    /** The only conviction of one person's rows. */
    static Conviction conviction(Row... rows) {
        RapSheet sheet = rapSheet(rows);
        assertThat(sheet.convictions()).as("convictions").hasSize(1);
        return sheet.convictions().get(0);
    }

    static List<RapSheet> rapSheets(String text) {
        try (BulkFile file = BulkFile.of(text);
                Stream<RapSheet> sheets = file.rapSheets()) {
            return sheets.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RapSheet> rapSheets(byte[] content) {
        try (BulkFile file = BulkFile.open(new ByteArrayInputStream(content));
                Stream<RapSheet> sheets = file.rapSheets()) {
            return sheets.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The people of a file, by SUBJECT_ID, in the order in which they come. */
    static Map<String, PersonRows> bySubject(BulkFile file) {
        try (Stream<PersonRows> people = file.people()) {
            return people.collect(Collectors.toMap(
                    person -> person.rapSheet().subject().id(),
                    person -> person,
                    (one, other) -> {
                        throw new AssertionError("a person comes twice");
                    },
                    LinkedHashMap::new));
        }
    }

    /** The identifiers of the people whose record is incomplete, in order. */
    static TreeSet<String> incomplete(BulkFile file) {
        return incomplete(bySubject(file).values().stream().map(PersonRows::rapSheet));
    }

    static TreeSet<String> incomplete(String text) {
        return incomplete(rapSheets(text).stream());
    }

    private static TreeSet<String> incomplete(Stream<RapSheet> sheets) {
        return sheets.filter(sheet -> sheet.gaps().contains(Gap.REJECTED_ROW))
                .map(sheet -> sheet.subject().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> recordIds(PersonRows person) {
        return person.rows().stream().map(row -> row.get(BulkColumn.RECORD_ID)).toList();
    }
}
