package org.recordclearance.doj.text.pdf;

import com.google.common.collect.Iterables;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text of a PDF, a form feed behind each page. All that knows PDFBox is behind this. */
public final class PdfText {

    private PdfText() {}

    /**
     * Gets the text.
     *
     * @param pdf the PDF
     * @param budget what reading it may take
     * @throws Budget.Exceeded if it takes more
     * @throws IOException if it can't be read; PDFBox throws others too
     */
    public static String of(byte[] pdf, Budget budget) throws IOException {
        PackedStreams.check(pdf, budget);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document, budget);
        }
    }

    private static String of(PDDocument document, Budget budget) throws IOException {
        budget.pages(document.getNumberOfPages());
        if (Iterables.size(document.getPages()) < document.getNumberOfPages()) {
            // PDFBox passes over pages that it can't find, and convictions may be on them
            throw new IOException("pages are missing");
        }
        BudgetedStripper stripper = new BudgetedStripper(budget);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page); // each by itself: PDFBox puts out no end of a page that has nothing on it
            stripper.setEndPage(page);
            text.append(stripper.getText(document)).append('\f');
        }
        return text.toString();
    }
}
