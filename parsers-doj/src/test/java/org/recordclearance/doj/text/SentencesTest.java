package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Sentence;

class SentencesTest {

    private static Sentence sentence(String lines) {
        return Sheets.disposed("*DISPO:CONVICTED\n   CONV STATUS:FELONY\n" + lines + "\n")
                .sentence();
    }

    private static List<String> terms(Sentence sentence) {
        return sentence.terms().stream()
                .map(term -> term.kind() + " " + term.length())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "003 YEARS PROBATION | PROBATION P3Y",
                "012 MONTHS PROBATION | PROBATION P12M",
                "045 DAYS JAIL | JAIL P45D",
                "1 YEAR JAIL | JAIL P1Y",
                "8 DS JL | JAIL P8D",
                "6 MO JL WORK | JAIL P6M",
                "3 YR PROB | PROBATION P3Y",
                "2 YEARS PRISON | PRISON P2Y",
                "PROBATION | PROBATION missing",
                "JAIL | JAIL missing",
                "003 YEARS FORMAL PROBATION | PROBATION P3Y",
                "PROBATION 3 YEARS | PROBATION P3Y",
                "ONE YEAR JAIL | JAIL P1Y",
                "1 YEAR 4 MONTHS PRISON | PRISON P1Y4M",
                "25 YEARS TO LIFE PRISON | PRISON unreadable",
                "LIFE PRISON | PRISON unreadable",
                "48 HOURS JAIL | JAIL P2D",
                "2 WEEKS JAIL | JAIL P14D",
                "5 HOURS JAIL | JAIL unreadable",
                "99999 YEARS PRISON | PRISON unreadable",
                "000 DAYS JAIL | JAIL missing",
                "3 YEARS | NOT_STATED P3Y",
                "30DAYS JAIL | JAIL P30D",
                "O30 DAYS JAIL | NOT_STATED unreadable",
                "03O DAYS JAIL | JAIL P30D"
            })
    void a_term_has_a_kind_and_a_length(String written, String term) {
        assertThat(terms(sentence("   SEN: " + written))).isEqualTo(term == null ? List.of() : List.of(term));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X YEARS PROBATION | NOT_STATED unreadable",
                "PROBATION AS BEFORE | NOT_STATED unreadable",
                "5 YEARS SUPERVISED RELEASE | NOT_STATED P5Y",
                "PAROLE | NOT_STATED unreadable",
                "5 YEARS COURT SUPV | NOT_STATED P5Y",
                "5 YEARS SUMMARY | NOT_STATED P5Y",
                "2 YEARS HOUSE ARREST | NOT_STATED P2Y",
                "3 YEARS CONDITIONAL SENTENCE | NOT_STATED P3Y",
                "5 YEARS STATE | NOT_STATED P5Y",
                "5 YEARS PRO | NOT_STATED P5Y",
                "5 YEARS P | NOT_STATED P5Y",
                "3 YEARS PROBATION/RESTN TO VICTIM | NOT_STATED P3Y",
                "3 YEARS PROBATION-TERMINATED |",
                "18 MOS COMMITTED TO CYA | NOT_STATED P18M",
                "PROBATION DENIED |",
                "100 HOURS COMMUNITY SERVICE |"
            })
    void custody_and_supervision_among_other_words_take_time(String written, String term) {
        assertThat(terms(sentence("   SEN: " + written))).isEqualTo(term == null ? List.of() : List.of(term));
    }

    @Test
    void terms_and_details_stand_between_commas_over_several_lines() {
        Sentence sentence = sentence(
                "   SEN: FINE SS, 012 MONTHS PROBATION,045 DAYS JAIL,\n        001 YEARS PRISON, ANOTHER ONE, RESTN,\n        CONCURRENT");

        assertThat(terms(sentence)).containsExactly("PROBATION P12M", "JAIL P45D", "PRISON P1Y");
        assertThat(sentence.details()).containsExactly("fine ss", "another one", "restitution", "concurrent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESTN, RSTN, RESTITUTION, RESIN | restitution,restitution,restitution,restitution",
                "BL FINE SS AH, CONCURRENT B A | fine ss,concurrent",
                "FINESS | fine ss",
                ", , FINE, , | fine",
                "$971 FINE $420 RSTN | $971 fine $420 restitution",
                "FINE FNSS RSTN | fine fnss restitution",
                "WORK PROGRAM, CS | work program,cs"
            })
    void all_else_is_detail(String written, String details) {
        Sentence sentence = sentence("   SEN: " + written);

        assertThat(sentence.terms()).isEmpty();
        assertThat(sentence.details()).containsExactly(details.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "   SEN: 3 YEARS PROBATION, 30 DAYS JAIL, FINE",
                "   SEN : 3 YEARS PROBATION, 30 DAYS JAIL, FINE",
                "   ' S\u00C9N: 3 YEARS PROBATION., '30 DAYS JAIL, FINE\n- .",
                "   SEN: 3 YEARS\n        PROBATION, 30 DAYS JAIL,\n        FINE",
                "   SEN: 3 YEARS PROBATION,\n  PAGE 3 OF 9\n        30 DAYS JAIL\n   FINE",
                "   SEN: 3 YEARS PROBATION 30 DAYS JAIL FINE",
                "   COM: SEN-X3 YR PROB, 30 DS JL, FINE",
                "   COM: SEN-X, 3 YR PROB, 30 DS JL,\n      FINE",
                "   COM: XSEN:3 YR PROB,30 DS JL, FINE"
            })
    void a_sentence_is_read_wherever_and_however_it_is_printed(String lines) {
        Sentence sentence = sentence(lines);

        assertThat(terms(sentence)).containsExactly("PROBATION P3Y", "JAIL P30D");
        assertThat(sentence.details()).containsExactly("fine");
    }

    @Test
    void a_sentence_ends_where_another_field_or_a_word_of_none_begins() {
        Count count = Sheets.charged(
                "*DISPO:CONVICTED\n SEN: 2 YEARS PRISON\n SEN FROM: LOS ANGELES CO CRT #XR09005\n DCN:T1\n");

        assertThat(terms(count.dispositions().get(0).sentence())).containsExactly("PRISON P2Y");
        assertThat(count.comments()).hasSize(2);
    }

    @Test
    void the_sentence_of_a_disposition_that_is_no_conviction_is_kept() {
        assertThat(terms(Sheets.disposed("DISPO:DISMISSED\n  SEN: 3 YEARS PROBATION\n")
                        .sentence()))
                .containsExactly("PROBATION P3Y");
    }

    /** The archived parser has no place for such a sentence and drops it; here it is a disposition of its own. */
    @Test
    void custody_and_probation_have_a_sentence_without_a_disposition() {
        Count count = Sheets.onlyCount(Sheets.cycle("""
                CUSTODY:CDC           NAM:01
                19901215  CASD CORRECTIONS

                CNT:01     #X99999
                  187(A) PC-MURDER
                   SEN FROM: LOS ANGELES CO CRT #XR09005
                   SEN: 20 YEARS PRISON

                20031220
                 DISPO:PAROLED
                """));

        Disposition sentenced = count.dispositions().get(0);
        assertThat(sentenced.type()).isEqualTo(DispositionType.OTHER);
        assertThat(sentenced.text()).isEqualTo("SEN: 20 YEARS PRISON");
        assertThat(terms(sentenced.sentence())).containsExactly("PRISON P20Y");
        assertThat(count.dispositions().get(1).text()).isEqualTo("DISPO:PAROLED");
        assertThat(count.dispositions().get(1).date()).hasToString("2003-12-20");
        assertThat(count.dispositions().get(1).sentence()).isEqualTo(Sentence.NONE);
    }

    @Test
    void a_sentence_in_a_comment_above_the_disposition_is_of_the_disposition() {
        assertThat(terms(Sheets.disposed("   COM: SEN-X3 YR PROB\n*DISPO:CONVICTED\n")
                        .sentence()))
                .containsExactly("PROBATION P3Y");
    }
}
