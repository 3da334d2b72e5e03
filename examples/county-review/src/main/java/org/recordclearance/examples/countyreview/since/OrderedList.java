package org.recordclearance.examples.countyreview.since;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recordclearance.doj.bulk.CsvCells;
import org.recordclearance.examples.countyreview.audit.InterruptibleInput;
import org.recordclearance.examples.countyreview.audit.ListedResult;

/** Reads the list of what is on orders of an earlier review, and of those before it. */
final class OrderedList {

    private OrderedList() {}

    /**
     * Reads the list person by person.
     *
     * @param folder where it is
     * @param listed what the summary says of it
     * @return the people who are on orders, each with what is, to be closed
     * @throws EarlierReview.Refused if it is not what the summary says
     * @throws IOException if it can't be read
     */
    static EarlierPeople read(Path folder, ListedResult listed) throws IOException {
        EarlierPeople people = new EarlierPeople();
        boolean isWhole = false;
        boolean withSha256 = !listed.sums().sha256().isEmpty();
        try (InterruptibleInput in =
                new InterruptibleInput(Files.newInputStream(folder.resolve(listed.name())), withSha256)) {
            isWhole = add(CsvReader.builder().ofCsvRecord(in), people)
                    && in.readToEnd().equals(listed.sums());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            isWhole = false;
        } finally {
            if (!isWhole) {
                people.close();
            }
        }
        if (!isWhole) {
            throw EarlierRows.isChanged(listed);
        }
        people.end();
        return people;
    }

    private static boolean add(Iterable<CsvRecord> lines, EarlierPeople people) throws IOException {
        List<OrderedConviction> ofPerson = new ArrayList<>();
        boolean isHeader = true;
        for (CsvRecord line : lines) {
            List<String> cells =
                    line.getFields().stream().map(OrderedList::text).toList();
            if (isHeader
                    ? !cells.equals(OrderedConviction.COLUMNS)
                    : cells.size() != OrderedConviction.COLUMNS.size()) {
                return false;
            }
            if (!isHeader) {
                OrderedConviction next = OrderedConviction.of(cells);
                if (!ofPerson.isEmpty() && !ofPerson.get(0).isOfPersonOf(next)) {
                    people.add(person(ofPerson));
                    ofPerson.clear();
                }
                ofPerson.add(next);
            }
            isHeader = false;
        }
        if (!ofPerson.isEmpty()) {
            people.add(person(ofPerson));
        }
        return !isHeader;
    }

    private static EarlierPerson person(List<OrderedConviction> of) {
        Set<String> numbers = new TreeSet<>();
        of.forEach(each -> numbers.addAll(each.who().ciiNumbers()));
        PersonOnRecord first = of.get(0).who();
        return new EarlierPerson(
                new PersonOnRecord(first.subjectId(), numbers, first.name(), first.birthDate()),
                0,
                of.stream().map(OrderedConviction::known).toList(),
                of.stream().map(OrderedConviction::order).toList());
    }

    /** What was written as a cell, without what keeps spreadsheets from taking it for a formula. */
    private static String text(String cell) {
        return cell.startsWith("'") && CsvCells.isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
