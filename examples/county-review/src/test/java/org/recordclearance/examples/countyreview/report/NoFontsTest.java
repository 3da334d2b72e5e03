package org.recordclearance.examples.countyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.prop64.Prop64;

/** A machine without fonts draws no charts; a review there does not fail for it. */
class NoFontsTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);
    private static final RuleSet POLICY = Prop64.contraCosta();

    @TempDir
    Path folder;

    @BeforeEach
    void write_a_file() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("doj.csv"))) {
            SampleFile.of(500, "CONTRA COSTA", 5).writeTo(out);
        }
    }

    private Path review(ChartFonts.FontReader fonts) throws IOException {
        Path out = folder.resolve("out");
        BulkReview.of(POLICY, Prop64.layout(POLICY))
                .asOf(AS_OF)
                .read(folder.resolve("doj.csv"))
                .writeTo(out)
                .overwrite(true)
                .alsoWrite(new ReportFiles(POLICY, AS_OF, true, Optional::empty, fonts))
                .run();
        return out;
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                InternalError.class,
                NoClassDefFoundError.class,
                UnsatisfiedLinkError.class,
                ExceptionInInitializerError.class,
                HeadlessException.class,
                NullPointerException.class,
                IOException.class
            })
    void charts_are_left_out_tables_stay_and_the_page_says_so(Class<? extends Throwable> kind) throws Exception {
        Throwable failure = kind.getConstructor().newInstance();
        review(file -> {
            throw NoFontsTest.<RuntimeException>unchecked(failure);
        });

        assertLeftOut();
    }

    @Test
    void an_error_of_the_toolkit_is_no_failure_either() throws IOException {
        review(file -> {
            throw new AWTError("no toolkit");
        });

        assertLeftOut();
    }

    private void assertLeftOut() throws IOException {
        assertThat(folder.resolve("out").resolve(ReportFiles.PAGE))
                .content()
                .contains("A chart is left out here", "<caption>Convictions that the policy covers</caption>")
                .doesNotContain("<svg");
        try (PDDocument paper =
                Loader.loadPDF(folder.resolve("out").resolve(ReportFiles.PAPER).toFile())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("A chart is left out here", "Convictions that the policy covers");
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }
}
