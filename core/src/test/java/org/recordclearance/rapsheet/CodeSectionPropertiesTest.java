package org.recordclearance.rapsheet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordclearance.rapsheet.CodeSection.Part;

class CodeSectionPropertiesTest {

    /** Ways in which records differ when they write the same section. */
    enum Style {
        CODE_IN_FRONT,
        WITHOUT_PARENTHESES,
        BLANKS,
        COMMA,
        LOWER_CASE
    }

    @Property
    void what_is_printed_reads_back(@ForAll("sections") CodeSection section) {
        CodeSection read = CodeSection.parse(section.toString());

        assertThat(read).isEqualTo(section).hasSameHashCodeAs(section);
        assertThat(read.parts()).isEqualTo(section.parts());
        assertThat(read.isAttempt()).isEqualTo(section.isAttempt());
    }

    @Property
    void an_attempt_reads_back_and_is_undone(@ForAll("sections") CodeSection section) {
        CodeSection attempt = section.attempt();

        assertThat(CodeSection.parse(attempt.toString())).isEqualTo(attempt);
        assertThat(attempt.completed().attempt()).isEqualTo(attempt);
    }

    @Property
    void two_sections_print_the_same_only_if_they_are_equal(
            @ForAll("sections") CodeSection one, @ForAll("sections") CodeSection other) {
        boolean same = one.isAttempt() == other.isAttempt() && one.parts().equals(other.parts());

        assertThat(one.toString().equals(other.toString())).isEqualTo(same);
        assertThat(one.equals(other)).isEqualTo(same);
    }

    @Property
    void every_way_of_writing_a_section_is_the_same(
            @ForAll("singleParts") Part part, @ForAll Set<Style> styles, @ForAll boolean attempt) {
        String text = (attempt ? "664/" : "") + written(part, styles);
        String blank = styles.contains(Style.BLANKS) && !part.code().isEmpty() ? " " : "";
        text = styles.contains(Style.CODE_IN_FRONT) ? part.code() + blank + text : text + blank + part.code();
        text = styles.contains(Style.LOWER_CASE) ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);

        assertThat(CodeSection.tryParse(text)).as(text).contains(CodeSection.of(List.of(part), attempt));
    }

    @Property
    void the_section_at_the_start_of_a_description_is_the_section(
            @ForAll("sections") CodeSection section, @ForAll("descriptions") String description) {
        Assume.that(!section.parts().get(0).code().isEmpty());

        assertThat(CodeSection.prefixOf(asBulkFile(section) + "-" + description))
                .hasValueSatisfying(prefix -> assertThat(prefix.section()).isEqualTo(section));
    }

    @Property
    void reading_never_throws(@ForAll("texts") String text) {
        assertThatCode(() -> CodeSection.tryParse(text)).doesNotThrowAnyException();
        assertThatCode(() -> CodeSection.prefixOf(text)).doesNotThrowAnyException();
        assertThatCode(() -> CodeSection.asPrinted(text)).doesNotThrowAnyException();
    }

    @Property
    void what_is_read_reads_back(@ForAll("texts") String text) {
        CodeSection.prefixOf(text).ifPresent(prefix -> {
            assertThat(prefix.length()).isBetween(1, text.length());
            assertThat(CodeSection.parse(prefix.section().toString())).isEqualTo(prefix.section());
        });
    }

    @Property
    void a_message_never_repeats_the_text(@ForAll("texts") String text) {
        Throwable thrown = catchThrowable(() -> CodeSection.parse(text));
        Assume.that(thrown != null);

        assertThat(thrown)
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessage(catchThrowable(() -> CodeSection.parse("?")).getMessage());
    }

    @Property
    void a_section_is_within_itself_and_whatever_is_wider(@ForAll("singleParts") Part part) {
        CodeSection section = CodeSection.of(List.of(part), false);

        for (int depth = 0; depth <= part.subdivisions().size(); depth++) {
            Part wider =
                    new Part(part.code(), part.number(), part.subdivisions().subList(0, depth));
            assertThat(section.isWithin(CodeSection.of(List.of(wider), false))).isTrue();
            assertThat(wider.isWithin(part))
                    .isEqualTo(depth == part.subdivisions().size());
        }
    }

    @Property
    void within_is_transitive_and_antisymmetric(
            @ForAll("nearParts") Part a, @ForAll("nearParts") Part b, @ForAll("nearParts") Part c) {
        if (a.isWithin(b) && b.isWithin(c)) {
            assertThat(a.isWithin(c)).isTrue();
        }
        assertThat(a.isWithin(b) && b.isWithin(a)).isEqualTo(a.equals(b));
    }

    @Example
    void a_huge_text_is_read() {
        for (String unit : List.of("1", "11357/", "664/", "11357(A)-", "(", "11357(", "A", "PC ", "11357A1", "1.1/")) {
            String huge = unit.repeat(1_000_000 / unit.length());

            assertThatCode(() -> CodeSection.prefixOf(huge)).as(unit).doesNotThrowAnyException();
            assertThatCode(() -> CodeSection.asPrinted(huge)).as(unit).doesNotThrowAnyException();
        }
    }

    private static String written(Part part, Set<Style> styles) {
        String number = styles.contains(Style.COMMA) ? part.number().replace('.', ',') : part.number();
        List<String> within = part.subdivisions();
        if (styles.contains(Style.WITHOUT_PARENTHESES) && canDoWithoutParentheses(part)) {
            return number + String.join("", within);
        }
        String blank = styles.contains(Style.BLANKS) ? " " : "";
        return number + within.stream().map(each -> blank + "(" + each + ")").collect(joining());
    }

    private static boolean canDoWithoutParentheses(Part part) {
        List<String> within = part.subdivisions();
        return String.join(".", within).matches("([a-z](\\.\\d{1,2}(\\.[a-z])?)?)?")
                && CodeSection.tryParse(part.code() + part.number() + String.join("", within))
                        .filter(read -> read.parts().get(0).number().equals(part.number()))
                        .isPresent();
    }

    /** Each part with its code behind it, as the descriptions of the bulk file have it. */
    private static String asBulkFile(CodeSection section) {
        return (section.isAttempt() ? "664 PC/" : "")
                + section.parts().stream()
                        .map(part -> part.toString().substring(3).toUpperCase(Locale.ROOT) + " " + part.code())
                        .collect(joining("/"));
    }

    @Provide
    Arbitrary<CodeSection> sections() {
        Arbitrary<Boolean> attempts = Arbitraries.of(true, false);
        return Arbitraries.of(true, false)
                .flatMap(named -> Combinators.combine(
                                parts(named).list().ofMinSize(1).ofMaxSize(4), attempts)
                        .as(CodeSection::of));
    }

    @Provide
    Arbitrary<Part> singleParts() {
        return Arbitraries.of(true, false)
                .flatMap(this::parts)
                .filter(part -> !part.number().matches("664|182|32"));
    }

    /** Parts of few numbers and subdivisions, so that one is often within another. */
    @Provide
    Arbitrary<Part> nearParts() {
        Arbitrary<List<String>> subdivisions = Arbitraries.of("a", "b").list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of("", "HS"), Arbitraries.of("11357", "11357.5"), subdivisions)
                .as(Part::new);
    }

    private Arbitrary<Part> parts(boolean named) {
        Arbitrary<String> codes = named ? Arbitraries.of("PC", "HS", "VC", "BP", "CC") : Arbitraries.just("");
        Arbitrary<String> known =
                Arbitraries.of("11357", "11357.5", "187", "664", "182", "32", "288", "266", "647", "653.2", "12022.53");
        Arbitrary<String> any = Combinators.combine(
                        Arbitraries.integers().between(0, 999_999),
                        Arbitraries.integers().between(0, 9999).optional(0.3))
                .as((whole, decimals) ->
                        whole + decimals.map(each -> "." + each).orElse(""))
                .filter(number -> !number.matches("664\\.\\d\\d+"));
        Arbitrary<String> lettered = Arbitraries.of("266h", "273a", "273aa", "273ab", "288a", "647a", "653f");
        Arbitrary<List<String>> subdivisions =
                Arbitraries.of("a", "b", "f", "1", "2", "12", "aa", "iv").list().ofMaxSize(3);
        return Combinators.combine(codes, Arbitraries.oneOf(known, any, lettered), subdivisions)
                .as((code, number, within) ->
                        new Part(number.matches(".*[a-z]") && !code.isEmpty() ? "PC" : code, number, within));
    }

    @Provide
    Arbitrary<String> descriptions() {
        return Arbitraries.of(
                "POSSESS MARIJUANA", " COMMIT MAYHEM", "187 PC", "", "MURDER:FIRST DEGREE", "/ETC", "(A)");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "11357",
                "664",
                "187",
                "32",
                "5",
                ".5",
                ",12",
                ".12345",
                "(",
                ")",
                "(A)",
                "(b)(2)",
                "A",
                "B2",
                "HS",
                "PC",
                " ",
                "-",
                "/",
                "\t",
                "CHRG-",
                "MARIJUANA",
                "\u00e9",
                "\ud83d\ude00",
                "\u0000");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(8).map(list -> String.join("", list)));
    }
}
