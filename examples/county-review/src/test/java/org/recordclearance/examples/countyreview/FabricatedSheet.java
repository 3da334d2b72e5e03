package org.recordclearance.examples.countyreview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.recordclearance.examples.countyreview.pdf.PdfReading;

/** A printed rap sheet that nobody's record is. Its names have a mark, to be found where they do not belong. */
final class FabricatedSheet {

    /** The number of the state's record. */
    static final String CII = "A99000123";

    private static final String CYCLE = "* * * *";
    private static final int LINES_OF_A_PAGE = 40;

    private final List<String> lines = new ArrayList<>();

    private FabricatedSheet() {}

    /** The sheet of a person without a record. */
    static FabricatedSheet of(String name) {
        FabricatedSheet sheet = new FabricatedSheet();
        sheet.lines.add("CII/" + CII);
        sheet.lines.add("DOB/19660119 SEX/M RAC/WHITE");
        sheet.lines.add("NAM/01 " + FabricatedRow.MARK + "," + name);
        sheet.lines.add("    02 " + FabricatedRow.MARK + ",ALIAS");
        return sheet;
    }

    /** The sheet of a person convicted of one felony for cannabis, by a court of San Francisco on 18 September 2001. */
    static FabricatedSheet ofFelon(String name) {
        return of(name).cycle().court("20010918", "CASC SAN FRANCISCO").felony("11359 HS-POSSESS MARIJUANA FOR SALE");
    }

    FabricatedSheet cycle() {
        return line(CYCLE);
    }

    FabricatedSheet arrest(String date, String... charges) {
        return event("ARR/DET/CITE:         NAM:01", date, "CASO SAN FRANCISCO").counts(charges);
    }

    FabricatedSheet court(String date, String agency) {
        return event("COURT:                NAM:01", date, agency);
    }

    FabricatedSheet registration(String date, String charge) {
        return event("REGISTRATION:          NAM:01", date, "CAPD SAN FRANCISCO")
                .counts(charge);
    }

    FabricatedSheet deceased(String date) {
        return event("DECEASED:              NAM:01", date, "CACO SAN FRANCISCO");
    }

    private FabricatedSheet event(String heading, String date, String agency) {
        if (!lines.get(lines.size() - 1).equals(CYCLE)) {
            line("- - - -");
        }
        return line(heading).line(date + "  " + agency);
    }

    private FabricatedSheet counts(String... charges) {
        for (String charge : charges) {
            count(charge);
        }
        return this;
    }

    FabricatedSheet count(String charge) {
        return line("").line("CNT:01     #1234567").line("  " + charge);
    }

    FabricatedSheet felony(String charge) {
        return convicted(charge, "FELONY", "SEN: 3 YEARS PROBATION, 30 DAYS JAIL, FINE");
    }

    FabricatedSheet convicted(String charge, String level, String sentence) {
        return count(charge)
                .line("*DISPO:CONVICTED")
                .line("   CONV STATUS:" + level)
                .line("   " + sentence);
    }

    /** What became of the last count later. */
    FabricatedSheet later(String date, String disposition) {
        return line("").line(date).line("  DISPO:" + disposition);
    }

    FabricatedSheet line(String line) {
        lines.add(line);
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n* * * END OF MESSAGE * * *\n";
    }

    /** The sheet as a PDF with a text layer. */
    byte[] pdf() {
        PdfReading.prepare();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            List<String> all = text().lines().toList();
            for (int from = 0; from < all.size(); from += LINES_OF_A_PAGE) {
                PDPage page = new PDPage();
                document.addPage(page);
                write(all.subList(from, Math.min(all.size(), from + LINES_OF_A_PAGE)), document, page);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<String> lines, PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 9);
            content.setLeading(14);
            content.newLineAtOffset(40, 740);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
