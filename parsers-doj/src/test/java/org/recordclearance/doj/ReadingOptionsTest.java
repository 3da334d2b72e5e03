package org.recordclearance.doj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.rapsheet.RapSheet;

/** An office adds sections and wordings with files, the same for rows and sheets. */
class ReadingOptionsTest {

    private static final String SECTION = "99188(A) PC";
    private static final String WORDS = "ADJ-GUILTY";

    private static final BulkRow ROW = column -> switch (column) {
        case SUBJECT_ID -> "1";
        case CNT_ORDER -> "101001001000";
        case STP_TYPE_DESCR -> "COURT ACTION";
        case STP_EVENT_DATE -> "20000102";
        case STP_ORI_CNTY_NAME -> "YOLO";
        case OFFENSE_DESCR -> SECTION + "-SOMETHING";
        case DISP_DESCR -> WORDS;
        case CONV_STAT_DESCR -> "FELONY";
        default -> "";
    };

    private static final String SHEET = "CII/A12345678\nDOB/19800101\nNAM/01 ORGANA,LEIA\n* * * *\nCOURT: NAM:01\n"
            + "20000102  CASC YOLO\nCNT:01 #1\n  " + SECTION + "-SOMETHING\n*DISPO:" + WORDS
            + "\n   CONV STATUS:FELONY\n   SEN: JAIL\n* * * END OF MESSAGE * * *\n";

    @TempDir
    Path directory;

    private Path sections;
    private Path dispositions;

    @BeforeEach
    void write() throws IOException {
        sections = file("sections.csv", "# ours\ncode,section,note\nPC,99188(a),of our county\n");
        dispositions = file("dispositions.csv", "pattern,effect\r\n" + WORDS + ",convicts\r\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static void assertNothingIsKnown(RapSheet sheet) {
        assertThat(sheet.convictions()).isEmpty();
        assertThat(sheet.possibleConvictions())
                .singleElement()
                .satisfies(each -> assertThat(each.count().isSectionKnown()).isFalse());
    }

    private static void assertAllIsKnown(RapSheet sheet) {
        assertThat(sheet.convictions()).singleElement().satisfies(each -> {
            assertThat(each.codeSection()).hasToString("Optional[PC 99188(a)]");
            assertThat(each.count().isSectionKnown()).isTrue();
        });
    }

    @Test
    void without_files_only_what_the_library_knows_is_known() {
        assertNothingIsKnown(PersonRows.ofWhole(List.of(ROW)).rapSheet());
        assertNothingIsKnown(RapSheetText.parse(SHEET));
        assertThat(ReadingOptions.standard().files()).isEmpty();
    }

    @Test
    void what_an_office_adds_is_known_in_rows_and_sheets_alike() throws IOException {
        ReadingOptions ours = ReadingOptions.standard().withSections(sections).withDispositions(dispositions);

        assertAllIsKnown(PersonReader.with(ours).readWhole(List.of(ROW)).rapSheet());
        assertThat(RapSheetText.parseAll(SHEET, ours)).singleElement().satisfies(ReadingOptionsTest::assertAllIsKnown);
        String line = Arrays.stream(BulkColumn.values()).map(ROW::get).collect(Collectors.joining(","));
        try (BulkFile file = BulkFile.of(line).readWith(ours)) {
            assertThat(file.rapSheets()).singleElement().satisfies(ReadingOptionsTest::assertAllIsKnown);
        }
    }

    @Test
    void options_are_copies_that_change_nobody_else() throws IOException {
        ReadingOptions.standard().withSections(sections).withDispositions(dispositions);

        assertNothingIsKnown(PersonReader.with(ReadingOptions.standard())
                .readWhole(List.of(ROW))
                .rapSheet());
    }

    @Test
    void files_are_named_with_their_hashes_in_order() throws IOException {
        Path empty = file("empty.csv", "code,section\n");
        ReadingOptions ours = ReadingOptions.standard()
                .withDispositions(dispositions)
                .withSections(empty)
                .withSections(sections);

        assertThat(ours).hasToString("ReadingOptions[3 files]");
        assertThat(ours.files())
                .extracting(ReadingOptions.AddedFile::holds)
                .containsExactly("dispositions", "sections", "sections");
        assertThat(ours.files())
                .contains(new ReadingOptions.AddedFile(
                        "sections",
                        empty.toString(),
                        "9afef7d63f94d022dc652d7ce474cb4fd903b686554f31fc71f46c63e47f931e"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() throws IOException {
        byte[] marked = ("\uFEFFcode,section\nPC,99188\n").getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("marked.csv"), marked);

        assertThat(ReadingOptions.standard().withSections(file).files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PC,", "PC", "QQ,99188", ",99188", "PC,none of it"})
    void a_wrong_line_of_sections_is_refused_by_its_number(String line) throws IOException {
        Path wrong = file("wrong.csv", "# ours\ncode,section\nPC,99188\n" + line + "\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingOptions.standard().withSections(wrong))
                .withMessageStartingWith(wrong + ": line 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADJ-GUILTY", "ADJ-GUILTY,guilty", ",convicts", "ADJ-GUILTY,convicts,,VERDICT"})
    void a_wrong_line_of_dispositions_is_refused_by_its_number(String line) throws IOException {
        Path wrong = file("wrong.csv", "# ours\n\npattern,effect\n" + line + "\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingOptions.standard().withDispositions(wrong))
                .withMessageStartingWith(wrong + ": line 4");
    }

    @Test
    void a_file_for_the_other_option_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingOptions.standard().withSections(dispositions))
                .withMessageContaining("columns code and section");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingOptions.standard().withDispositions(sections))
                .withMessageContaining("line 2: a header is needed that begins with pattern,effect");
    }

    @Test
    void what_is_no_text_or_not_there_is_refused() throws IOException {
        Path odd = Files.write(directory.resolve("odd.csv"), new byte[] {'c', (byte) 0xFF, (byte) 0xFE});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingOptions.standard().withSections(odd))
                .withMessage(odd + ": it is not UTF-8");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ReadingOptions.standard().withDispositions(directory.resolve("nowhere.csv")));
    }
}
