package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

class InquiryTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);
    private static final Term THREE_YEARS = new Term(TermKind.PROBATION, ReportedLength.of(Period.ofYears(3)));

    private static final RapSheet SHEET = RapSheet.builder()
            .subject(subject -> subject.dateOfBirth("1980-01-01"))
            .cycle(cycle ->
                    cycle.court("2010-06-15", "YOLO", event -> event.convicted("HS 11359", Level.FELONY, THREE_YEARS)))
            .cycle(cycle -> cycle.event(EventType.REGISTRATION, "2012", event -> event.charged("PC 290")))
            .cycle(cycle -> cycle.court(
                    "2016-07-01", "NAPA", event -> event.convicted("HS 11358", Level.MISDEMEANOR, THREE_YEARS)))
            .build();

    private static final Conviction OWN = SHEET.convictions().get(0);
    private static final Conviction OTHER = SHEET.convictions().get(1);
    private static final Inquiry INQUIRY = new Inquiry(OWN, AS_OF);

    @Test
    void an_inquiry_is_about_a_conviction_in_its_sheet_on_a_day() {
        assertThat(INQUIRY.conviction()).isSameAs(OWN);
        assertThat(INQUIRY.rapSheet()).isSameAs(SHEET);
        assertThat(INQUIRY.asOf()).isEqualTo(AS_OF);
        assertThatNullPointerException().isThrownBy(() -> new Inquiry(null, AS_OF));
        assertThatNullPointerException().isThrownBy(() -> new Inquiry(OWN, null));
    }

    @Test
    void whether_a_conviction_of_a_day_to_come_still_stands_is_open_where_something_else_was_said_of_it() {
        LocalDate day = LocalDate.of(2055, 6, 1);
        Conviction reversed = reversedIn2007("2055-06-01");

        assertThat(new Inquiry(reversed, AS_OF).counts(reversed).isUnknown()).isTrue();
        assertThat(new Inquiry(reversed, day).counts(reversed)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.counts(OWN)).isEqualTo(Answer.YES);
        assertThat(new Inquiry(OWN, LocalDate.of(2009, 1, 1)).counts(OWN)).isEqualTo(Answer.YES);
    }

    @Test
    void whoever_is_said_to_die_on_a_day_to_come_may_live() {
        LocalDate death = LocalDate.of(2026, 3, 1);
        Conviction conviction = RapSheet.builder()
                .subject(person -> person.deceased(true))
                .cycle(cycle -> cycle.court("2005-01-01", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                .cycle(cycle -> cycle.event(EventType.DECEASED, death.toString(), event -> {}))
                .build()
                .convictions()
                .get(0);

        assertThat(new Inquiry(conviction, death.minusDays(1)).isDeceased().isUnknown())
                .isTrue();
        assertThat(new Inquiry(conviction, death).isDeceased()).isEqualTo(Answer.YES);
    }

    private static Conviction reversedIn2007(String convicted) {
        Disposition reversal = new Disposition(
                DispositionType.OTHER,
                ReportedDate.of(LocalDate.of(2007, 6, 1)),
                Level.MISSING,
                Sentence.NONE,
                "REVERSED",
                DispositionEffect.UNDONE,
                "");
        Disposition conviction = new Disposition(
                DispositionType.CONVICTED,
                ReportedDate.of(LocalDate.parse(convicted)),
                Level.FELONY,
                Sentence.NONE,
                "CONVICTED");
        Count count = Count.builder()
                .codeSection("HS 11359")
                .disposition(conviction)
                .disposition(reversal)
                .build();
        return RapSheet.builder()
                .cycle(cycle -> cycle.court(convicted, "YOLO", event -> event.count(count)))
                .build()
                .convictions()
                .get(0);
    }

    @Test
    void dates_compare_with_days_and_with_each_other() {
        DateFact own = INQUIRY.convictionDate();
        DateFact other = INQUIRY.dateOf(OTHER);

        assertThat(own.isBefore(LocalDate.of(2010, 6, 15))).isEqualTo(Answer.NO);
        assertThat(own.isBefore(LocalDate.of(2010, 6, 16))).isEqualTo(Answer.YES);
        assertThat(own.isOnOrBefore(LocalDate.of(2010, 6, 14))).isEqualTo(Answer.NO);
        assertThat(own.isOnOrBefore(LocalDate.of(2010, 6, 15))).isEqualTo(Answer.YES);
        assertThat(own.isBefore(other)).isEqualTo(Answer.YES);
        assertThat(other.isBefore(own)).isEqualTo(Answer.NO);
        assertThat(own.isBefore(own)).isEqualTo(Answer.NO);
        assertThat(own.isOnOrBefore(own)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.dateOfBirth().plusYears(30).isOnOrBefore(own)).isEqualTo(Answer.YES);
    }

    @Test
    void a_date_tells_its_name_and_no_value() {
        assertThat(INQUIRY.convictionDate()).hasToString("DateFact[conviction date]");
        assertThat(INQUIRY.dateOf(OTHER)).hasToString("DateFact[date of another conviction]");
        assertThat(INQUIRY.dateOfBirth().plusYears(50)).hasToString("DateFact[date of birth + 50 years]");
        assertThat(INQUIRY.sentenceEnd(OWN)).hasToString("DateFact[end of sentence]");
    }

    @Test
    void years_are_not_subtracted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INQUIRY.convictionDate().plusYears(-1));
    }

    @Test
    void a_sentence_ends_on_the_anniversary() {
        assertThat(INQUIRY.sentenceEnd(OTHER).isReached()).isEqualTo(Answer.YES);
        assertThat(INQUIRY.sentenceEnd(OTHER).isPast()).isEqualTo(Answer.NO);
        assertThat(new Inquiry(OWN, AS_OF.plusDays(1)).sentenceEnd(OTHER).isPast())
                .isEqualTo(Answer.YES);
        assertThat(new Inquiry(OWN, AS_OF.minusDays(1)).sentenceEnd(OTHER).isReached())
                .isEqualTo(Answer.NO);
    }

    @Test
    void an_offense_is_also_what_only_its_words_say() {
        Function<CodeSection, Answer> isTheft = section -> Answer.of(section.isWithin(CodeSection.parse("PC 484")));
        Function<CodeSection, Answer> isCompletedTheft =
                section -> section.isAttempt() ? Answer.NO : isTheft.apply(section);

        assertThat(offense(count -> count.codeSection("PC 484"), isTheft)).isEqualTo(Answer.YES);
        assertThat(offense(count -> count.codeSection("PC 459"), isTheft)).isEqualTo(Answer.NO);
        assertThat(offense(count -> count.codeSection("PC 459").otherSection(CodeSection.parse("PC 460")), isTheft))
                .isEqualTo(Answer.NO);
        assertThat(offense(count -> count.codeSection("PC 484").otherSection(CodeSection.parse("PC 460")), isTheft))
                .isEqualTo(Answer.YES);
        assertThat(List.of(
                        offense(
                                count -> count.codeSection("PC 459").otherSection(CodeSection.parse("PC 484")),
                                isTheft),
                        offense(count -> count.codeSection("PC 484").attemptedInWords(true), isCompletedTheft),
                        offense(count -> count.codeSection("PC 48499"), isTheft),
                        offense(count -> {}, isTheft)))
                .noneMatch(answer -> answer.isYes() || answer.isNo());
        assertThat(offense(count -> count.codeSection("PC 484").attemptedInWords(true), isTheft))
                .isEqualTo(Answer.YES);
    }

    @Test
    void what_another_attempt_or_conspiracy_was_to_commit_is_not_known_where_it_names_no_target() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court("2010-06-15", "YOLO", event -> event.convicted("HS 11359", Level.FELONY))
                        .court(
                                "2011-06-15",
                                "YOLO",
                                event -> event.convicted("PC 664", Level.FELONY)
                                        .convicted("PC 182(a)(1)", Level.FELONY)
                                        .convicted("PC 182(a)(4)", Level.FELONY)
                                        .convicted("PC 664/459", Level.FELONY)))
                .build();
        List<Conviction> all = sheet.convictions();
        Inquiry inquiry = new Inquiry(all.get(0), AS_OF);

        assertThat(all.subList(1, 5).stream().map(other -> inquiry.offense(other, section -> Answer.NO)))
                .extracting(Answer::isNo)
                .containsExactly(false, false, true, true);
        assertThat(inquiry.offense(all.get(1), section -> Answer.YES)).isEqualTo(Answer.YES);
        assertThat(new Inquiry(all.get(1), AS_OF).offense(all.get(1), section -> Answer.NO))
                .isEqualTo(Answer.NO);
    }

    private static Answer offense(Consumer<Count.Builder> charge, Function<CodeSection, Answer> ask) {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                        "2010-06-15",
                        "YOLO",
                        event -> event.count(count -> {
                            charge.accept(count);
                            count.disposition(new Disposition(
                                    DispositionType.CONVICTED,
                                    ReportedDate.of(LocalDate.of(2010, 6, 15)),
                                    Level.FELONY,
                                    Sentence.NONE,
                                    ""));
                        })))
                .build();
        Conviction conviction = sheet.convictions().get(0);
        return new Inquiry(conviction, AS_OF).offense(conviction, ask);
    }

    @Test
    void the_as_of_date_is_compared_with_the_day_of_a_law() {
        assertThat(INQUIRY.isAsOfOnOrAfter(AS_OF)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.isAsOfOnOrAfter(AS_OF.plusDays(1))).isEqualTo(Answer.NO);
    }

    @Test
    void a_level_is_between_two_levels() {
        assertThat(INQUIRY.isLevelFromTo(OWN, Level.MISDEMEANOR, Level.FELONY)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.isLevelFromTo(OWN, Level.INFRACTION, Level.MISDEMEANOR))
                .isEqualTo(Answer.NO);
        assertThat(INQUIRY.isLevelFromTo(OTHER, Level.MISDEMEANOR, Level.MISDEMEANOR))
                .isEqualTo(Answer.YES);
        assertThatIllegalArgumentException().isThrownBy(() -> INQUIRY.isLevelFromTo(OWN, Level.MISSING, Level.FELONY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INQUIRY.isLevelFromTo(OWN, Level.FELONY, Level.UNREADABLE));
    }

    @Test
    void any_level_answers_for_a_level_that_is_not_stated() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court("2010", "YOLO", event -> event.convicted("HS 11359", Level.UNREADABLE)))
                .build();
        Conviction unknown = sheet.convictions().get(0);
        Inquiry inquiry = new Inquiry(unknown, AS_OF);

        assertThat(inquiry.isLevelFromTo(unknown, Level.INFRACTION, Level.FELONY))
                .isEqualTo(Answer.YES);
        assertThat(inquiry.isLevelFromTo(unknown, Level.MISDEMEANOR, Level.MISDEMEANOR)
                        .missing())
                .extracting(MissingFact::words)
                .containsExactly("level can't be read");
    }

    @Test
    void an_offense_is_asked_by_its_code_section() {
        Function<CodeSection, Answer> is11359 = section -> Answer.of(section.equals(CodeSection.parse("HS 11359")));

        assertThat(INQUIRY.offense(OWN, is11359)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.offense(OTHER, is11359)).isEqualTo(Answer.NO);
    }

    @Test
    void the_whole_record_is_asked() {
        List<Conviction> all = SHEET.convictions();

        assertThat(INQUIRY.some(all, each -> INQUIRY.isLevelFromTo(each, Level.FELONY, Level.FELONY)))
                .isEqualTo(Answer.YES);
        assertThat(INQUIRY.every(all, each -> INQUIRY.isLevelFromTo(each, Level.FELONY, Level.FELONY)))
                .isEqualTo(Answer.NO);
        assertThat(INQUIRY.every(all, each -> Answer.YES)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.some(List.of(), each -> Answer.YES)).isEqualTo(Answer.NO);
        assertThat(INQUIRY.every(List.of(), each -> Answer.NO)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.atLeast(0, List.of(), each -> Answer.NO)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.atLeast(2, all, each -> Answer.YES)).isEqualTo(Answer.YES);
        assertThat(INQUIRY.atLeast(3, all, each -> Answer.YES)).isEqualTo(Answer.NO);
    }

    @Test
    void events_are_asked_by_their_date() {
        assertThat(registered(date -> date.isBefore(LocalDate.of(2013, 1, 1)))).isEqualTo(Answer.YES);
        assertThat(registered(date -> date.isBefore(LocalDate.of(2012, 1, 1)))).isEqualTo(Answer.NO);
        assertThat(registered(date -> date.isBefore(LocalDate.of(2012, 6, 1))).missing())
                .extracting(MissingFact::words)
                .containsExactly("registration date is incomplete");
        assertThat(registered(date -> INQUIRY.convictionDate().isBefore(date))).isEqualTo(Answer.YES);
    }

    private static Answer registered(Function<DateFact, Answer> ask) {
        return INQUIRY.someEvent("registration date", event -> event.type() == EventType.REGISTRATION, ask);
    }

    @Test
    void a_missing_fact_needs_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MissingFact(" ", MissingFact.Problem.MISSING));
        assertThat(MissingFact.ROW_NOT_READ.words()).isEqualTo("a row of the record could not be read");
    }
}
