package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    private static Disposition disposition(DispositionType type, String date, Level level) {
        return new Disposition(type, ReportedDate.parse(date), level, Sentence.NONE, "");
    }

    private static Conviction conviction(Level level, DispositionType... later) {
        Count.Builder count = Count.builder().disposition(disposition(DispositionType.CONVICTED, "1999", level));
        for (DispositionType type : later) {
            count.disposition(disposition(type, "2005", Level.MISSING));
        }
        return RapSheet.builder()
                .cycle(cycle -> cycle.court("1999", "NAPA", event -> event.count(count.build())))
                .build()
                .convictions()
                .get(0);
    }

    @Test
    void a_count_has_nothing_to_begin_with() {
        Count count = Count.builder().build();

        assertThat(count.codeSection()).isEmpty();
        assertThat(count.asWritten()).isEmpty();
        assertThat(count.description()).isEmpty();
        assertThat(count.comments()).isEmpty();
        assertThat(count.flags()).isEmpty();
        assertThat(count.dispositions()).isEmpty();
        assertThat(count.attempted()).isFalse();
        assertThat(count.place()).isZero();
        assertThat(count.conviction()).isEmpty();
    }

    @Test
    void a_copy_holds_all_and_what_is_added_to_it_is_in_the_copy_alone() {
        Count count = Count.builder()
                .codeSection("HS 11357")
                .comment("one")
                .flag("two")
                .disposition(disposition(DispositionType.CONVICTED, "1999", Level.FELONY))
                .place(3)
                .caseNumbers(List.of("7"))
                .build();

        assertThat(count.toBuilder().build()).isEqualTo(count);
        assertThat(count.toBuilder().build().offense()).isSameAs(count.offense());
        assertThat(count.toBuilder().comment("more").build().comments()).containsExactly("one", "more");
        assertThat(count.comments()).containsExactly("one");
        assertThat(count.withDispositions(List.of()).conviction()).isEmpty();
        assertThat(count.withDispositions(List.of()).withDispositions(count.dispositions()))
                .isEqualTo(count);
    }

    @Test
    void a_section_is_written_in_its_normal_form_unless_the_record_has_another() {
        assertThat(Count.builder().codeSection("11357(A) HS").build().asWritten())
                .isEqualTo("HS 11357(a)");
        assertThat(Count.builder()
                        .codeSection("187 PC")
                        .codeSection("11357(A) HS")
                        .build()
                        .asWritten())
                .isEqualTo("HS 11357(a)");
        assertThat(Count.builder()
                        .asWritten(" 11357(A) HS ")
                        .codeSection("11357(A) HS")
                        .build()
                        .asWritten())
                .isEqualTo("11357(A) HS");
        assertThat(Count.builder()
                        .codeSection("11357(A) HS")
                        .asWritten("11357(A) HS")
                        .build()
                        .asWritten())
                .isEqualTo("11357(A) HS");
        assertThatIllegalArgumentException().isThrownBy(() -> Count.builder().codeSection("SEE COMMENT"));
    }

    @Test
    void an_attempt_is_that_of_the_section_or_of_a_flag() {
        Count bySection = Count.builder().codeSection("664/187 PC").build();
        Count byFlag = Count.builder().codeSection("187 PC").attempted(true).build();

        assertThat(bySection.attempted()).isTrue();
        assertThat(byFlag.codeSection()).isEqualTo(bySection.codeSection());
        assertThat(byFlag.asWritten()).isEqualTo("PC 187");
        assertThat(Count.builder().attempted(true).build().attempted()).isTrue();
    }

    @Test
    void counts_are_equal_when_all_they_hold_is() {
        Count.Builder builder = Count.builder().codeSection("187 PC").description("MURDER");
        Count count = builder.build();

        assertThat(count).isEqualTo(builder.build()).hasSameHashCodeAs(builder.build());
        assertThat(count)
                .isNotEqualTo(Count.builder().codeSection("187 PC").build())
                .isNotEqualTo(builder.place(1).build())
                .isNotEqualTo(builder.place(0).attempted(true).build())
                .isNotEqualTo(builder.attempted(false).comment("COM").build())
                .isNotEqualTo("a count");
        assertThat(Count.builder().flag("WARRANT").build())
                .isNotEqualTo(Count.builder().build());
        assertThat(builder.build().comments()).containsExactly("COM");
    }

    @Test
    void the_first_conviction_disposition_makes_it_a_conviction() {
        Count count = Count.builder()
                .disposition(disposition(DispositionType.OTHER, "1998", Level.FELONY))
                .disposition(disposition(DispositionType.CONVICTED, "1999", Level.FELONY))
                .disposition(disposition(DispositionType.CONVICTED, "2000", Level.MISDEMEANOR))
                .build();

        assertThat(count.conviction()).contains(count.dispositions().get(1));
        assertThat(count.has(DispositionType.CONVICTED)).isTrue();
        assertThat(count.has(DispositionType.DISMISSED)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FELONY, MISDEMEANOR",
        "MISDEMEANOR, MISDEMEANOR",
        "INFRACTION, INFRACTION",
        "MISSING, MISDEMEANOR",
        "UNREADABLE, MISDEMEANOR"
    })
    void a_reduction_makes_it_a_misdemeanor(Level before, Level after) {
        assertThat(conviction(before).level()).isEqualTo(before);
        assertThat(conviction(before, DispositionType.REDUCED_TO_MISDEMEANOR).level())
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "DISPO:REDUCED TO MISDEMEANOR, MISDEMEANOR",
        "REDUCED TO MISDEMEANOR, MISDEMEANOR",
        "DISPO: Reduced to Misd PER 17(B) PC, MISDEMEANOR",
        "DISPO:REDUCED TO MISDEMEANOR DENIED, FELONY",
        "DISPO:NOT REDUCED TO MISDEMEANOR, FELONY",
        "DISPO:REDUCED TO INFRACTION, FELONY"
    })
    void another_disposition_reduces_it_by_its_words(String text, Level after) {
        Disposition other = new Disposition(
                DispositionType.OTHER, ReportedDate.parse("2011-05-05"), Level.MISSING, Sentence.NONE, text);
        Count count = Count.builder()
                .disposition(disposition(DispositionType.CONVICTED, "1999", Level.FELONY))
                .disposition(other)
                .build();
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court("1999", "NAPA", event -> event.count(count)))
                .build();

        assertThat(sheet.convictions()).singleElement().returns(after, Conviction::level);
    }

    @Test
    void the_words_of_a_reduction_in_a_disposition_of_another_type_reduce_nothing() {
        assertThat(new Disposition(
                                DispositionType.DISMISSED,
                                ReportedDate.missing(),
                                Level.MISSING,
                                Sentence.NONE,
                                "REDUCED TO MISDEMEANOR")
                        .reducesToMisdemeanor())
                .isFalse();
    }

    @Test
    void the_level_of_a_count_convicted_at_two_levels_is_contradictory() {
        Count count = Count.builder()
                .disposition(disposition(DispositionType.CONVICTED, "1999", Level.FELONY))
                .disposition(disposition(DispositionType.CONVICTED, "2000", Level.MISDEMEANOR))
                .build();
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court("1999", "NAPA", event -> event.count(count)))
                .build();

        assertThat(sheet.convictions()).singleElement().returns(Level.CONTRADICTORY, Conviction::level);
    }

    @Test
    void a_conviction_that_was_set_aside_is_still_on_record() {
        Conviction conviction = conviction(Level.FELONY, DispositionType.SET_ASIDE_1203_4);

        assertThat(conviction.isSetAside()).isTrue();
        assertThat(conviction.rapSheet().convictions()).containsExactly(conviction);
        assertThat(conviction(Level.FELONY, DispositionType.DISMISSED)
                        .rapSheet()
                        .convictions())
                .hasSize(1);
    }

    @Test
    void an_offense_that_was_set_at_once_can_be_added_to() {
        Offense offense = offense("HS 11358", "HS 11359").offense();

        Count more = Count.builder()
                .offense(offense)
                .reading(CodeSection.parse("HS 11360"))
                .otherSection(CodeSection.parse("PC 32"))
                .attempted(true)
                .build();

        assertThat(more.readings())
                .extracting(CodeSection::toString)
                .containsExactly("HS 11358", "HS 11359", "HS 11360");
        assertThat(more.otherSections()).containsExactly(CodeSection.parse("PC 32"));
        assertThat(more.attempted()).isTrue();
        assertThat(Count.builder().offense(offense).build()).isEqualTo(offense("HS 11358", "HS 11359"));
    }

    @Test
    void what_is_found_out_about_an_offense_is_found_once() {
        AtomicInteger asked = new AtomicInteger();
        Offense.Finding<Integer> readings = Offense.finding(offense -> {
            asked.incrementAndGet();
            return offense.readings().size();
        });
        Offense two = offense("HS 11358", "HS 11359").offense();

        assertThat(List.of(
                        readings.of(two),
                        readings.of(two),
                        readings.of(offense("HS 11358").offense())))
                .containsExactly(2, 2, 1);
        assertThat(asked).hasValue(2);
    }

    private static Count offense(String... readings) {
        Count.Builder count = Count.builder().description("POSSESS");
        for (String reading : readings) {
            count.reading(CodeSection.parse(reading));
        }
        return count.build();
    }

    @Test
    void only_a_stated_level_is_known() {
        assertThat(Level.values())
                .filteredOn(Level::isKnown)
                .containsExactly(Level.INFRACTION, Level.MISDEMEANOR, Level.FELONY);
    }
}
