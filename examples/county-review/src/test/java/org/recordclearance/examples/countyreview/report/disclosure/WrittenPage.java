package org.recordclearance.examples.countyreview.report.disclosure;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What stands on a page, read from its markup by somebody who knows nothing of how it was made.
 *
 * @param tables its tables, in order
 */
public record WrittenPage(List<Table> tables) {

    /**
     * A table.
     *
     * @param section the heading of its section
     * @param caption its caption
     * @param headers its headers, but for that of the names of the rows
     * @param rows its rows
     * @param isShorter if the page says that rows of the section are left out
     */
    public record Table(String section, String caption, List<String> headers, List<Row> rows, boolean isShorter) {

        /** The number that stands in a column of a row. */
        public long number(Row row, String header) {
            return Long.parseLong(row.cells().get(headers.indexOf(header)).replace(",", ""));
        }

        /** The number that stands in a column of a row. */
        public long number(String row, String header) {
            return number(
                    rows.stream()
                            .filter(each -> each.name().equals(row))
                            .findFirst()
                            .orElseThrow(),
                    header);
        }
    }

    /**
     * A row.
     *
     * @param name its name
     * @param cells its other cells
     * @param isTotal if it is printed as one that sums up
     */
    public record Row(String name, List<String> cells, boolean isTotal) {}

    /** The table with a caption. */
    public Table table(String caption) {
        return tables.stream()
                .filter(each -> each.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    /** Reads the markup of a page. */
    public static WrittenPage read(String markup) {
        try {
            Element page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup.replace("<!DOCTYPE html>", ""))))
                    .getDocumentElement();
            List<Table> tables = new ArrayList<>();
            for (Element section : all(page, "section")) {
                String heading = all(section, "h2").get(0).getTextContent();
                boolean isShorter = all(section, "p").stream()
                        .anyMatch(each -> each.getTextContent().contains("are left out"));
                all(section, "table").forEach(each -> tables.add(table(heading, each, isShorter)));
            }
            return new WrittenPage(tables);
        } catch (Exception e) {
            throw new IllegalArgumentException("no page", e);
        }
    }

    private static Table table(String section, Element table, boolean isShorter) {
        List<String> headers = texts(all(table, "thead").get(0), "th");
        List<Row> rows = all(all(table, "tbody").get(0), "tr").stream()
                .map(row -> new Row(
                        all(row, "th").get(0).getTextContent(),
                        texts(row, "td"),
                        row.getAttribute("class").equals("total")))
                .toList();
        return new Table(
                section,
                all(table, "caption").get(0).getTextContent(),
                headers.subList(1, headers.size()),
                rows,
                isShorter);
    }

    private static List<String> texts(Element in, String name) {
        return all(in, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(each -> (Element) found.item(each))
                .toList();
    }
}
