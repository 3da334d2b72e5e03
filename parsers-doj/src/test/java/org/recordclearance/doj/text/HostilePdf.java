package org.recordclearance.doj.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Makes small PDFs that take much to read. */
final class HostilePdf {

    private HostilePdf() {}

    /** What is written into a PDF. */
    private interface Content {
        void addTo(PDDocument document) throws IOException;
    }

    private static byte[] of(Content content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            content.addTo(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Some text on each of some pages. */
    static byte[] pages(int number, String... lines) throws IOException {
        return of(document -> {
            for (int i = 0; i < number; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (lines.length > 0) {
                    write(document, page, lines);
                }
            }
        });
    }

    private static void write(PDDocument document, PDPage page, String... lines) throws IOException {
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

    private static PDFormXObject form(PDDocument document, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources());
        write(form.getCOSObject(), content.getBytes(StandardCharsets.US_ASCII));
        return form;
    }

    private static void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
    }

    private static void drawOn(PDDocument document, PDFormXObject form) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        page.setResources(new PDResources());
        page.getResources().put(COSName.getPDFName("F"), form);
        PDStream contents = new PDStream(document);
        write(contents.getCOSObject(), "/F Do".getBytes(StandardCharsets.US_ASCII));
        page.setContents(contents);
    }

    /** A form that draws itself twice. */
    static byte[] drawsItself() throws IOException {
        return of(document -> {
            PDFormXObject form = form(document, "/F Do /F Do");
            form.getResources().put(COSName.getPDFName("F"), form);
            drawOn(document, form);
        });
    }

    /** Forms each of which draws the next one several times. */
    static byte[] forms(int deep, int times) throws IOException {
        return of(document -> {
            PDFormXObject form = form(document, "q Q");
            for (int i = 1; i < deep; i++) {
                PDFormXObject outer = form(document, "/F Do ".repeat(times));
                outer.getResources().put(COSName.getPDFName("F"), form);
                form = outer;
            }
            drawOn(document, form);
        });
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] blanks(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream packed = new DeflaterOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) {
                packed.write(block);
            }
        }
        return out.toByteArray();
    }

    /** Contents of a page that unpack to many bytes, packed once or more. */
    static byte[] unpacksTo(int megabytes, int layers) throws IOException {
        return of(document -> {
            byte[] bytes = blanks(megabytes);
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            for (int i = 1; i < layers; i++) {
                bytes = packed(bytes);
                filters.add(COSName.FLATE_DECODE);
            }
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.getCOSObject().createRawOutputStream()) {
                out.write(bytes);
            }
            contents.getCOSObject().setItem(COSName.FILTER, filters);
            page.setContents(contents);
        });
    }
}
