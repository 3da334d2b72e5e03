package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.testkit.RandomRapSheets;

class RapSheetJsonPropertiesTest {

    @Property(tries = 500)
    void any_rap_sheet_reads_back_equal(@ForAll long seed, @ForAll @DoubleRange(max = 1) double sparseness) {
        RapSheet sheet = RandomRapSheets.ofSeed(seed).withSparseness(sparseness).sheet(0);
        String text = RapSheetJson.write(sheet);

        RapSheet back = RapSheetJson.readRapSheet(text);

        assertThat(back).isEqualTo(sheet).hasSameHashCodeAs(sheet);
        assertThat(back.convictions()).isEqualTo(sheet.convictions());
        assertThat(RapSheetJson.write(back)).isEqualTo(text);
        assertThat(text.lines()).hasSize(1);
    }

    @Property(tries = 300)
    void all_that_a_policy_says_reads_back_equal(@ForAll long seed, @ForAll @DoubleRange(max = 1) double sparseness) {
        RapSheet sheet = RandomRapSheets.ofSeed(seed)
                .withCounties("SAN FRANCISCO", "MONO")
                .withSparseness(sparseness)
                .sheet(0);
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(Documents.POLICY, sheet, Documents.AS_OF);

        assertThat(RapSheetJson.readReviewedRapSheet(RapSheetJson.write(reviewed)))
                .isEqualTo(reviewed)
                .hasSameHashCodeAs(reviewed);
        assertThat(RapSheetJson.readReview(RapSheetJson.write(reviewed.review().orElseThrow())))
                .isEqualTo(Documents.POLICY.review(sheet, Documents.AS_OF));
    }

    @Property(tries = 500)
    void any_text_reads_back_equal(@ForAll String text, @ForAll("oddTexts") String odd) {
        RapSheet sheet = RapSheet.builder()
                .subject(subject -> subject.id(odd)
                        .cii(text)
                        .name(text, odd)
                        .sex(odd)
                        .race(text)
                        .deceased(true))
                .cycle(new Cycle(
                        ReportedDate.missing(),
                        List.of(Event.builder(EventType.OTHER, ReportedDate.missing())
                                .agency(text)
                                .county(ReportedCounty.read(odd))
                                .nameCode(odd)
                                .caseNumbers(List.of(odd, "", text))
                                .step(1)
                                .cycleDate(ReportedDate.unreadable())
                                .count(Count.builder()
                                        .asWritten(odd)
                                        .description(text)
                                        .comment(odd)
                                        .flag(text)
                                        .disposition(new Disposition(
                                                DispositionType.OTHER,
                                                ReportedDate.missing(),
                                                Level.MISSING,
                                                new Sentence(List.of(), List.of(odd)),
                                                text))
                                        .build())
                                .build())))
                .build();

        assertThat(RapSheetJson.readRapSheet(RapSheetJson.write(sheet))).isEqualTo(sheet);
    }

    @Property(tries = 500)
    void any_code_section_reads_back_equal(@ForAll("sections") CodeSection section) {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.arrest("1985", "MONO", event -> event.count(count -> count.codeSection(section))))
                .build();

        assertThat(RapSheetJson.readRapSheet(RapSheetJson.write(sheet))).isEqualTo(sheet);
    }

    @Property(tries = 200)
    void positions_are_those_of_the_record(@ForAll long seed) {
        RapSheet sheet =
                RandomRapSheets.ofSeed(seed).withCounties("SAN FRANCISCO").sheet(0);
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(Documents.POLICY, sheet, Documents.AS_OF);

        List<CountPosition> positions =
                RapSheetJson.readReviewedRapSheet(RapSheetJson.write(reviewed)).convictions().stream()
                        .map(each -> each.determination().conviction().position())
                        .toList();

        assertThat(positions)
                .isEqualTo(reviewed.convictions().stream()
                        .map(each -> each.determination().conviction().position())
                        .toList());
    }

    @Provide
    Arbitrary<String> oddTexts() {
        return Arbitraries.strings()
                .withChars(
                        '"', '\\', '/', '\n', '\r', '\t', '\0', '\u007f', '\u0085', '\u2028', '\u2029', '\uD83D',
                        '\uDE93')
                .withCharRange('\u0000', '\uffff')
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<CodeSection> sections() {
        Arbitrary<String> code = Arbitraries.of("PC", "HS", "VC", "BP");
        Arbitrary<String> number = Arbitraries.of("182", "32", "187", "11350", "273ab", "288.5", "484");
        Arbitrary<List<String>> subdivisions =
                Arbitraries.of("a", "2", "ab", "iv").list().ofMaxSize(3);
        Arbitrary<CodeSection.Part> part = Combinators.combine(code, number, subdivisions)
                .as((letters, digits, below) ->
                        new CodeSection.Part(digits.equals("273ab") ? "PC" : letters, digits, below));
        return Combinators.combine(part.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as(CodeSection::of);
    }
}
