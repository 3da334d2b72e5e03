package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a workbook says in its cells, read from its parts as a spreadsheet reads them. */
record WorkbookCells(Map<String, Sheet> sheets) {

    /** A cell: what is in it, and of which kind it is. */
    record Cell(String text, boolean isText) {

        /** The day that a number stands for. */
        LocalDate day() {
            return LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(text));
        }
    }

    /** A sheet, its rows by header. */
    record Sheet(List<Map<String, Cell>> rows, boolean isFrozen, boolean isFiltered) {

        List<String> texts(String column) {
            return rows.stream()
                    .map(row -> row.getOrDefault(column, new Cell("", true)).text())
                    .toList();
        }
    }

    static WorkbookCells read(Path file) {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            Map<String, Sheet> sheets = new LinkedHashMap<>();
            NodeList names = part(parts, "xl/workbook.xml").getElementsByTagName("sheet");
            for (int i = 0; i < names.getLength(); i++) {
                String name = ((Element) names.item(i)).getAttribute("name");
                sheets.put(name, sheet(part(parts, "xl/worksheets/sheet" + (i + 1) + ".xml")));
            }
            return new WorkbookCells(sheets);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError("the workbook can't be read", e);
        }
    }

    private static Document part(ZipFile parts, String name)
            throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = parts.getInputStream(parts.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static Sheet sheet(Document part) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        Map<String, String> headers = new LinkedHashMap<>();
        NodeList all = part.getElementsByTagName("row");
        for (int i = 0; i < all.getLength(); i++) {
            Map<String, Cell> row = new LinkedHashMap<>();
            NodeList cells = ((Element) all.item(i)).getElementsByTagName("c");
            for (int c = 0; c < cells.getLength(); c++) {
                Element cell = (Element) cells.item(c);
                boolean isText = cell.getAttribute("t").equals("inlineStr");
                assertNoFormula(cell);
                String column = cell.getAttribute("r").replaceAll("\\d", "");
                if (i == 0) {
                    headers.put(column, cell.getTextContent());
                } else {
                    row.put(headers.getOrDefault(column, column), new Cell(cell.getTextContent(), isText));
                }
            }
            if (i > 0) {
                rows.add(row);
            }
        }
        boolean isFrozen = part.getElementsByTagName("pane").getLength() == 1;
        return new Sheet(rows, isFrozen, part.getElementsByTagName("autoFilter").getLength() == 1);
    }

    private static void assertNoFormula(Element cell) {
        if (cell.getElementsByTagName("f").getLength() > 0) {
            throw new AssertionError("a cell is a formula");
        }
    }

    Sheet sheet(String name) {
        return sheets.get(name);
    }
}
