package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.rapsheet.RapSheet;

/** Large sheets, in which anything may be many or long. What is quadratic takes many minutes for the large ones. */
class LargeSheetsTest {

    private static final int SIZE = 40_000;
    private static final int LARGE_SIZE = 1_000_000;
    private static final int SMALL_STACK = 256 * 1024;

    private static final String EVENT = "COURT: NAM:01\n20000102 CASC SAN FRANCISCO\n";
    private static final String COUNT = "CNT:01 #1\n 11357 HS-POSSESS\n";
    private static final String CONVICTED = "DISPO:CONVICTED\nCONV STATUS:FELONY\n";

    static Stream<Arguments> pieces() {
        return Stream.of(
                large("cycles", "", "* * * *\n"),
                large("cycles with an event", "", "* * * *\n" + EVENT),
                large("events of a cycle", "* * * *\n", "- - - -\n" + EVENT + COUNT + CONVICTED),
                large(
                        "events in places that nobody knows",
                        "* * * *\n",
                        "COURT: NAM:01\n20000102 CASC GOTHAM METRO CITY\n"),
                large("events without a heading", "* * * *\n", "20000102 CASC SAN FRANCISCO\n" + COUNT),
                large("rows of hyphens and counts", "* * * *\n" + EVENT + COUNT, "- - - -\n" + COUNT),
                large("counts of an event", "* * * *\n" + EVENT, COUNT + CONVICTED),
                large("ranges of counts", "* * * *\n" + EVENT, "CNT:001-999 #1\n"),
                large("counts that lost their headings", "* * * *\n" + EVENT + COUNT, "11357 HS-POSSESS\n" + CONVICTED),
                large("pleas", "* * * *\n" + EVENT + COUNT, "DISPO:NOLO CONTENDERE\n"),
                large(
                        "counts of which a plea is all that is known",
                        "* * * *\n" + EVENT,
                        COUNT + "DISPO:NOLO CONTENDERE\n"),
                large(
                        "convictions set aside",
                        "* * * *\n" + EVENT + COUNT + CONVICTED,
                        "20010101\nDISPO:CONV SET ASIDE & DISM PER 1203.4 PC\n"),
                large("updates of a count", "* * * *\n" + EVENT + COUNT, "20010101\nDISPO:SENTENCE MODIFIED\n"),
                large("dates in a count", "* * * *\n" + EVENT + COUNT, "20010101\n"),
                large("sentences of a disposition", "* * * *\n" + EVENT + COUNT + CONVICTED, "SEN: FINE\n"),
                large("sentences in comments", "* * * *\n" + EVENT + COUNT + CONVICTED, "COM: SEN-X 2 YEARS PROB\n"),
                large("sentences without a disposition", "* * * *\n" + EVENT + COUNT, "SEN: FINE\n"),
                large(
                        "lines of a sentence",
                        "* * * *\n" + EVENT + COUNT + CONVICTED + "SEN: FINE\n",
                        "3 YEARS PROBATION,\n"),
                large("levels of a disposition", "* * * *\n" + EVENT + COUNT + CONVICTED, "CONV STATUS:?\n"),
                large("comments", "* * * *\n" + EVENT + COUNT, "COM: CHRG-11357 HS-POSSESS\n"),
                large("lines of a comment", "* * * *\n" + EVENT + COUNT + "COM: X\n", "WORDS\n"),
                large("flags", "* * * *\n" + EVENT + "CNT:01\n", "-FLAG -FLAG\n"),
                large("lines left over", "* * * *\n" + EVENT, "SOMETHING\n"),
                large("lines that are no event", "* * * *\n", "SOMETHING\n- - - -\n"),
                large("names above a heading", "* * * *\n", "NAM:01\n"),
                large("names of the person", "NAM/", "01 SKYWALKER,LUKE\n"),
                large("fields of the person", "", "DOB/19660119 FBI/1234567\n"),
                large("asterisks one below another", "", "*\n.\n"),
                large("pages", "* * * *\n" + EVENT, "PAGE 2 OF 9\n"),
                large("rows of boxes", "* * * *\n" + EVENT, "* * * * * * * *\n"),
                large("blank lines", "* * * *\n" + EVENT, "\n"),
                large("a line of asterisks", "* * * *\n" + EVENT, "* "),
                large("a line of letters", "* * * *\n" + EVENT + COUNT, "A"),
                large("a line of digits", "* * * *\n" + EVENT + COUNT, "1"),
                large("a line of accents", "* * * *\n" + EVENT + COUNT, "E\u0301"),
                large("a line of brackets", "* * * *\n" + EVENT + "CNT:01 #1\n1", "("),
                large("a line of sections", "* * * *\n" + EVENT + "CNT:01 #1\n", "11357 HS/"),
                large("a line of sections with codes", "* * * *\n" + EVENT + "CNT:01 #1\n", "11357 HS 187 PC "),
                large("a section of subdivisions", "* * * *\n" + EVENT + "CNT:01 #1\n11357", "(A)"),
                large("a list of sections", "* * * *\n" + EVENT + "CNT:01 #1\n", "187/"),
                large("a line of numbers", "* * * *\n" + EVENT + "CNT:01 #1\n", "187 "),
                large("a section of digits", "* * * *\n" + EVENT + "CNT:01 #1\n", "1"),
                large("sections in words", "* * * *\n" + EVENT + "CNT:01 #1\n187 PC-", "SEE 459 PC "),
                large("letters like digits in words", "* * * *\n" + EVENT + "CNT:01 #1\n187 PC-", "DOB/19700101"),
                large("numbers without blanks", "* * * *\n" + EVENT + COUNT + CONVICTED + "SEN: ", "#1"),
                large("a line of words", "* * * *\n" + EVENT + COUNT, "WORD "),
                large("a line of terms", "* * * *\n" + EVENT + COUNT + CONVICTED + "SEN: ", "3 YEARS PROBATION, "),
                large("a line of terms without commas", "* * * *\n" + EVENT + COUNT + CONVICTED + "SEN: ", "3 YEARS "),
                large("a line of commas", "* * * *\n" + EVENT + COUNT + CONVICTED + "SEN: ", ","),
                large("a comment of charges", "* * * *\n" + EVENT + COUNT + "COM: ", "CHRG-"),
                large("a case number", "* * * *\n" + EVENT + "CNT:01 #", "1 "),
                large("an agency", "* * * *\nCOURT: NAM:01\n20000102 CASC ", "SAN "),
                large("a heading", "* * * *\nCOURT: ", "NAM:01 "),
                large("a line of apostrophes", "NAM/01 O'A\n* * * *\n" + EVENT + COUNT + "COM: ", "A'"),
                large("numbers of a comment", "NAM/01 A\n* * * *\n" + EVENT + COUNT + "COM: ", "1-1234 "),
                large("joined numbers", "NAM/01 A\n* * * *\n" + EVENT + COUNT + "COM: ", "1-2/"),
                large("case numbers", "* * * *\n" + EVENT, "CNT:01 #1234567\n"),
                large("a name", "NAM/01 ", "SKYWALKER "),
                large("blanks", "* * * *\n" + EVENT + "CNT:01", " "));
    }

    private static Arguments large(String what, String before, String piece) {
        return Arguments.of(what, before, piece);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    void a_sheet_is_read_with_a_small_stack(String what, String before, String piece) throws Exception {
        assertRead(before + piece.repeat(SIZE / piece.length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    @Tag("acceptance")
    void a_large_sheet_is_read_with_a_small_stack(String what, String before, String piece) throws Exception {
        assertRead(before + piece.repeat(LARGE_SIZE / piece.length()));
    }

    @Test
    @Tag("acceptance")
    void ten_megabytes_of_all_of_it_are_read_with_a_small_stack() throws Exception {
        List<Object[]> pieces = pieces().map(Arguments::get).toList();
        StringBuilder text = new StringBuilder();
        for (Object[] piece : pieces) {
            String repeated = (String) piece[2];
            text.append(piece[1])
                    .append(repeated.repeat(10_000_000 / pieces.size() / repeated.length()))
                    .append('\n');
        }
        assertRead(text.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    void a_sheet_is_rewritten_with_a_small_stack(String what, String before, String piece) throws Exception {
        assertRewritten(before + piece.repeat(SIZE / 2 / piece.length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    @Tag("acceptance")
    void a_large_sheet_is_rewritten_with_a_small_stack(String what, String before, String piece) throws Exception {
        assertRewritten(before + piece.repeat(LARGE_SIZE / 2 / piece.length()));
    }

    private static void assertRewritten(String large) throws Exception {
        String text = large + "\n* * * *\n" + EVENT + COUNT + CONVICTED;
        assertDone(() -> RapSheetText.parse(Deidentification.repeatable(1).rewrite(text)));
    }

    private static void assertRead(String large) throws Exception {
        String text = large + "\n* * * *\n" + EVENT + COUNT + CONVICTED;
        assertDone(() -> RapSheetText.parse(text));
    }

    private static void assertDone(Callable<RapSheet> work) throws Exception {
        FutureTask<RapSheet> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join();

        assertThat(task.get().convictions()).isNotEmpty();
    }
}
