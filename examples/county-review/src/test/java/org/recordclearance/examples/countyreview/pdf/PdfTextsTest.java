package org.recordclearance.examples.countyreview.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recordclearance.doj.text.RapSheetPdf;
import org.recordclearance.doj.text.SheetLimits;

/** A PDF is read in a process that can be ended, and gives what it gives in this one. */
class PdfTextsTest {

    private static final SheetLimits SHORT = new SheetLimits(50, 1_000_000, 12, 1);

    private interface Content {
        void addTo(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(Content content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            content.addTo(document, page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] saying(String words) throws IOException {
        return pdf((document, page) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 9);
                content.newLineAtOffset(40, 740);
                content.showText(words);
                content.endText();
            }
        });
    }

    /** Blanks without end, packed in a way that no check of the reader's own looks into. */
    private static byte[] endless() throws IOException {
        byte[] runs = new byte[10_000_000];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return pdf((document, page) -> {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
                out.write(runs);
            }
            stream.getCOSObject().setItem(COSName.FILTER, COSName.RUN_LENGTH_DECODE);
            page.setContents(stream);
        });
    }

    private static List<ProcessHandle> begunSince(List<ProcessHandle> before) {
        return ProcessHandle.current()
                .children()
                .filter(each -> each.isAlive() && !before.contains(each))
                .toList();
    }

    @Test
    void the_text_is_that_which_the_library_gets() throws IOException {
        byte[] pdf = saying("CII/A12345678 \u00E9\u00DF");
        PdfReading.prepare();
        try (PdfTexts pdfs = new PdfTexts(SheetLimits.standard())) {
            assertThat(pdfs.text(pdf))
                    .contains("CII/A12345678 \u00E9\u00DF")
                    .isEqualTo(RapSheetPdf.text(new ByteArrayInputStream(pdf)));
        }
    }

    @Test
    void one_process_reads_one_after_another_also_behind_one_that_is_refused() throws IOException {
        List<ProcessHandle> before = begunSince(List.of());
        try (PdfTexts pdfs = new PdfTexts(SHORT)) {
            assertThat(begunSince(before)).as("before there is a PDF").isEmpty();
            pdfs.text(saying("ONE"));
            List<ProcessHandle> one = begunSince(before);
            assertThat(one).hasSize(1);
            assertThatIOException()
                    .isThrownBy(() -> pdfs.text("%PDF-1.7 SKYWALKER".getBytes(StandardCharsets.US_ASCII)))
                    .withMessageStartingWith("not a PDF that can be read")
                    .withMessageNotContaining("SKYWALKER");
            assertThat(pdfs.text(saying("TWO"))).contains("TWO");
            assertThat(begunSince(before)).isEqualTo(one);
        }
    }

    @Test
    void limits_of_the_reader_are_those_of_the_process() {
        try (PdfTexts pdfs = new PdfTexts(new SheetLimits(1, 20, 12, 5))) {
            assertThatIOException()
                    .isThrownBy(() -> pdfs.text(saying("A".repeat(50))))
                    .withMessage(
                            "it is not read, as it has more than 20 bytes when it is unpacked, which no rap sheet has");
        }
    }

    @Test
    @Tag("acceptance")
    void one_that_goes_on_and_on_or_takes_all_memory_is_ended_and_the_next_one_is_read() throws IOException {
        byte[] endless = endless();
        try (PdfTexts pdfs = new PdfTexts(SHORT)) {
            for (int i = 0; i < 2; i++) {
                assertThatIOException()
                        .isThrownBy(() -> pdfs.text(endless))
                        .withMessageMatching("it is not read, as it has to (?:be read for more than 1 seconds"
                                + "|have more than 512 megabytes of memory), which no rap sheet has");
                assertThat(pdfs.text(saying("NEXT"))).contains("NEXT");
            }
        }
    }

    @Test
    void after_a_process_that_somebody_ended_there_is_another() throws IOException {
        List<ProcessHandle> before = begunSince(List.of());
        try (PdfTexts pdfs = new PdfTexts(SHORT)) {
            pdfs.text(saying("ONE"));
            begunSince(before).forEach(each -> {
                each.destroyForcibly();
                each.onExit().join();
            });
            assertThat(pdfs.text(saying("TWO"))).contains("TWO");
        }
    }

    @Test
    void no_process_is_left_when_all_is_done() throws Exception {
        List<ProcessHandle> before = begunSince(List.of());
        try (PdfTexts pdfs = new PdfTexts(SHORT)) {
            pdfs.text(saying("ONE"));
        }
        for (ProcessHandle each : begunSince(before)) {
            each.onExit().get(1, TimeUnit.MINUTES);
        }
        assertThat(begunSince(before)).isEmpty();
    }

    @Test
    void a_process_ends_with_its_input_whatever_it_reads() throws Exception {
        Process process = PdfCommand.start(new SheetLimits(50, 1_000_000_000, 12, 10_000));
        byte[] endless = endless();
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            out.writeInt(endless.length);
            out.write(endless);
        }

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void a_thread_that_is_interrupted_waits_for_no_PDF() throws IOException {
        try (PdfTexts pdfs = new PdfTexts(SHORT)) {
            pdfs.text(saying("ONE"));
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> pdfs.text(saying("TWO")));
            assertThat(Thread.interrupted()).isFalse();
        }
    }
}
