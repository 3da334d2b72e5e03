package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that is made to stall whoever reads it is named with the limit, and the rest go on. */
class HostileSheetsTest {

    private static final int GOOD = 20;
    private static final int GOOD_PDFS = 2;

    private static final String PAGES_OF_THEMSELVES = """
            %PDF-1.7
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>> endobj
            trailer <</Root 1 0 R/Prev 9>>
            """;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void writeSheets() throws IOException {
        folder = Files.createDirectory(temporary.resolve("sheets"));
        for (int i = 0; i < GOOD; i++) {
            Files.writeString(
                    folder.resolve("good" + i + ".txt"),
                    FabricatedSheet.ofFelon("AMY " + (char) ('A' + i)).text());
        }
        Files.write(folder.resolve("good.pdf"), FabricatedSheet.ofFelon("AMY").pdf());
        Files.write(folder.resolve("zebra.pdf"), FabricatedSheet.ofFelon("ZOE").pdf());
    }

    private interface Content {
        void addTo(PDDocument document, PDPage page) throws IOException;
    }

    private void pdf(String name, Content content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setResources(new PDResources());
            content.addTo(document, page);
            document.save(folder.resolve(name).toFile());
        }
    }

    private static PDStream stream(PDDocument document, String content, int times) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < times; i++) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return stream;
    }

    /** Little that unpacks to much, written so that its bytes don't show that they are packed. */
    private static PDStream twiceEncoded(PDDocument document) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] block = "/F 9 Tf ".repeat(1 << 17).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 600; i++) {
                out.write(block);
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
            out.write((HexFormat.of().formatHex(packed.toByteArray()) + ">").getBytes(StandardCharsets.US_ASCII));
        }
        COSArray filters = new COSArray();
        filters.add(COSName.ASCII_HEX_DECODE);
        filters.add(COSName.FLATE_DECODE);
        stream.getCOSObject().setItem(COSName.FILTER, filters);
        return stream;
    }

    private void writePdfThatDrawsItself() throws IOException {
        pdf("form.pdf", (document, page) -> {
            PDFormXObject form = new PDFormXObject(stream(document, "/F Do /F Do", 1));
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("F"), form);
            page.getResources().put(COSName.getPDFName("F"), form);
            page.setContents(stream(document, "/F Do", 1));
        });
    }

    private void writeHostilePdfs() throws IOException {
        writePdfThatDrawsItself();
        pdf("large.pdf", (document, page) -> page.setContents(stream(document, " ".repeat(1 << 20), 400)));
        pdf("pages.pdf", (document, page) -> {
            for (int i = 0; i < 20_000; i++) {
                document.addPage(new PDPage());
            }
        });
        pdf("letters.pdf", (document, page) -> page.setContents(twiceEncoded(document)));
        Files.writeString(folder.resolve("objects.pdf"), "%PDF-1.7\n" + "1 0 obj\n".repeat(50_000));
        Files.writeString(folder.resolve("nested.pdf"), "%PDF-1.7\n1 0 obj\n" + "<<".repeat(1_000_000));
        Files.writeString(folder.resolve("endless.pdf"), PAGES_OF_THEMSELVES);
        Files.writeString(
                folder.resolve("counts.txt"),
                "* * * *\nCOURT:\n20000102 CASC KERN\n"
                        + "CNT:01 #1\n 11357 HS-POSSESS\nDISPO:CONVICTED\n".repeat(100_000));
        Files.writeString(folder.resolve("vast.txt"), "* * * *\n" + "A".repeat(6_000_000));
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
    }

    @Test
    @Tag("acceptance")
    void each_is_named_with_its_limit_and_the_good_ones_are_all_there() throws IOException {
        writeHostilePdfs();

        CommandRun run = CommandRun.of("rap-sheet", "--policy", "statute", "--as-of", "2020-01-01", folder)
                .exits(1);

        assertThat(run.out().lines()).hasSize(GOOD + GOOD_PDFS);
        assertThat(run.err())
                .contains("form.pdf: it is not read, as it has parts within parts deeper than 12")
                .contains("large.pdf: it is not read, as it has more than 128000000 bytes")
                .contains("pages.pdf: it is not read, as it has more than 2000 pages")
                .contains("broken.pdf: not a PDF")
                .contains("letters.pdf: it is not read, as it has to have more than 512 megabytes of memory")
                .contains("objects.pdf: ", "nested.pdf: ", "endless.pdf: ");
        assertThat(run.err())
                .contains("counts.txt: it is not read, as it has more than 5000 events and counts")
                .contains("vast.txt: it is too large to be a rap sheet");
        assertThat(run.err().lines()).hasSize(10);
    }

    @Test
    @Tag("acceptance")
    void one_that_cannot_be_read_keeps_no_other_from_being_deidentified() throws IOException {
        writePdfThatDrawsItself();
        Path good = folder.resolve("good0.txt");
        Path output = temporary.resolve("out");

        CommandRun.of("deidentify", "--output", output, folder.resolve("form.pdf"), good)
                .failsSaying(1, "form.pdf", "parts within parts deeper than 12");

        assertThat(output.resolve("rap_sheet_2.txt")).content().contains("CNT:");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_pipe_is_no_sheet() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        boolean isMade;
        try {
            isMade = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            isMade = false;
        }
        assumeTrue(isMade, "there is no mkfifo");

        CommandRun run = CommandRun.of("rap-sheet", folder).exits(1);
        assertThat(run.out().lines()).hasSize(GOOD + GOOD_PDFS);
        assertThat(run.err()).contains("pipe.txt: it is not a regular file");
        for (String command : List.of("rap-sheet", "deidentify", "explain")) {
            List<Object> args = new ArrayList<>(List.of(command));
            if (command.equals("explain")) {
                args.addAll(List.of("--policy", "statute", "--as-of", "2020-01-01"));
            }
            args.add(pipe);
            CommandRun.of(args.toArray()).failsSaying(1, "it is not a regular file");
        }
    }
}
