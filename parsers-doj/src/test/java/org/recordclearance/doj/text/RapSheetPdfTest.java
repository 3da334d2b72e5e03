package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.text.pdf.PdfText;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Warning;

class RapSheetPdfTest {

    private static final int LINES_OF_A_PAGE = 25;

    /** PDFBox tells of every font that the machine does not have, and of all damage; held here, since loggers are held weakly. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    @BeforeAll
    static void quiet() {
        PDFBOX.setLevel(Level.OFF);
    }

    /** A PDF with the lines of a sheet on as many pages as it takes, each with a foot. */
    private static byte[] pdf(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += LINES_OF_A_PAGE) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 9);
                    content.setLeading(14);
                    content.newLineAtOffset(40, 740);
                    for (String line : lines.subList(from, Math.min(lines.size(), from + LINES_OF_A_PAGE))) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.showText("            PAGE " + (from / LINES_OF_A_PAGE + 1) + " OF 9");
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_pdf_with_a_text_layer_gives_the_same_as_its_text(@TempDir Path directory) throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            RapSheet sheet = RandomSheets.sheet(seed);
            byte[] pdf = pdf(SheetPrinter.print(sheet));
            Path file = Files.write(directory.resolve("sheet.pdf"), pdf);

            assertThat(RapSheetPdf.parse(new ByteArrayInputStream(pdf))).isEqualTo(sheet);
            assertThat(RapSheetPdf.parse(file)).isEqualTo(sheet);
            assertThat(RapSheetPdf.parseAll(new ByteArrayInputStream(pdf))).containsExactly(sheet);
            assertThat(RapSheetText.parse(RapSheetPdf.text(file))).isEqualTo(sheet);
        }
    }

    @Test
    void a_pdf_without_text_is_no_rap_sheet() throws IOException {
        byte[] pdf = pdf(List.of("                 "));
        byte[] blank;
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            blank = bytes.toByteArray();
        }

        assertThatThrownBy(() -> RapSheetPdf.parse(new ByteArrayInputStream(blank)))
                .isInstanceOf(NotARapSheetException.class)
                .hasMessageContaining("no text");
        assertThatThrownBy(() -> RapSheetPdf.parse(new ByteArrayInputStream(pdf)))
                .isInstanceOf(NotARapSheetException.class);
    }

    @Test
    void a_page_without_text_is_a_gap_and_the_warning_names_it() throws IOException {
        byte[] whole = pdf(SheetPrinter.print(RandomSheets.sheet(7)));
        byte[] withPicture;
        try (PDDocument document = Loader.loadPDF(whole);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getPages().insertAfter(new PDPage(), document.getPage(0));
            document.addPage(new PDPage());
            document.save(bytes);
            withPicture = bytes.toByteArray();
        }
        int last = RapSheetPdf.text(new ByteArrayInputStream(withPicture)).split("\f", -1).length - 1;

        RapSheet sheet = RapSheetPdf.parse(new ByteArrayInputStream(withPicture));

        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
        assertThat(sheet.warnings())
                .containsExactly(
                        new Warning(2, Warning.Kind.PAGE_WITHOUT_TEXT),
                        new Warning(last, Warning.Kind.PAGE_WITHOUT_TEXT));
        assertThat(RapSheetPdf.parse(new ByteArrayInputStream(whole)).gaps()).isEmpty();
    }

    @Test
    void a_file_that_is_no_pdf_is_an_error_that_repeats_nothing_of_it() {
        byte[] text = "%PDF-1.4 SKYWALKER 11357".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> RapSheetPdf.parse(new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasNoCause()
                .hasMessageNotContaining("SKYWALKER");
    }

    @Test
    void a_damaged_pdf_is_read_or_refused_and_nothing_else() throws IOException {
        byte[] whole = pdf(SheetPrinter.print(RandomSheets.sheet(7)));
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < 1 + i / 10 && damaged.length > 0; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                RapSheetPdf.parse(new ByteArrayInputStream(damaged));
            } catch (IOException | NotARapSheetException e) {
                refused++;
                assertThat(e).hasNoCause();
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void a_pdf_of_which_a_page_is_lost_is_refused() throws IOException {
        byte[] whole = pdf(SheetPrinter.print(RandomSheets.sheet(7)));
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(whole)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            document.save(plain, CompressParameters.NO_COMPRESSION);
        }
        String pdf = plain.toString(StandardCharsets.ISO_8859_1);
        byte[] damaged = pdf.replaceFirst("/Type /Page\\b(?!s)", "/Type /Pagx").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RapSheetPdf.parse(new ByteArrayInputStream(plain.toByteArray())))
                .isEqualTo(RapSheetPdf.parse(new ByteArrayInputStream(whole)));
        assertThat(damaged).isNotEqualTo(plain.toByteArray());
        assertThatThrownBy(() -> RapSheetPdf.parse(new ByteArrayInputStream(damaged)))
                .isInstanceOf(IOException.class)
                .hasNoCause();
    }

    @Test
    void without_pdfbox_it_says_what_to_add() throws Exception {
        Method text = new WithoutPdfBox()
                .loadClass(RapSheetPdf.class.getName())
                .getMethod("text", InputStream.class, SheetLimits.class);

        assertThatThrownBy(() ->
                        text.invoke(null, new ByteArrayInputStream(pdf(List.of("A LINE"))), SheetLimits.standard()))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("reading a PDF needs Apache PDFBox")
                .hasMessageContaining("org.apache.pdfbox:pdfbox");
    }

    /** A class path on which our classes are, and PDFBox is not. */
    private static final class WithoutPdfBox extends ClassLoader {

        WithoutPdfBox() {
            super(RapSheetPdf.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.pdfbox.")) {
                throw new ClassNotFoundException(name);
            }
            boolean sees = name.startsWith(RapSheetPdf.class.getName()) || name.startsWith(PdfText.class.getName());
            return sees && findLoadedClass(name) == null ? again(name) : super.loadClass(name, resolve);
        }

        private Class<?> again(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
