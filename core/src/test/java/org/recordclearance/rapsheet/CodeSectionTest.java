package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.CodeSection.Part;

class CodeSectionTest {

    private static final String WHAT_IS_ONE =
            "not a code section: it is the letters of a code and a number, as HS 11357(a), 11357(a) HS or PC 664/187, or the name of a"
                    + " code, as Health & Saf. Code, section 11357, subd. (a)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11357(A) HS              | HS 11357(a)
            11357(a) hs              | HS 11357(a)
            11357A HS                | HS 11357(a)
            11357a hs                | HS 11357(a)
            11357 (A) HS             | HS 11357(a)
            11357  ( a )  HS         | HS 11357(a)
            11357(A)HS               | HS 11357(a)
            11357AHS                 | HS 11357(a)
            HS 11357(a)              | HS 11357(a)
            HS11357A                 | HS 11357(a)
            hs 11357 (A)             | HS 11357(a)
            11357B2 HS               | HS 11357(b)(2)
            11357(B)(2) HS           | HS 11357(b)(2)
            11357(B2) HS             | HS 11357(b)(2)
            11360A2 HS               | HS 11360(a)(2)
            11360A3C HS              | HS 11360(a)(3)(c)
            11360A3CHS               | HS 11360(a)(3)(c)
            11360(A)(3)(C) HS        | HS 11360(a)(3)(c)
            11360(A) (3) (C) HS      | HS 11360(a)(3)(c)
            11357 HS                 | HS 11357
            11357HS                  | HS 11357
            11357-HS                 | HS 11357
            11357.HS                 | HS 11357
            11357 MV                 | MV 11357
            11357.5 HS               | HS 11357.5
            11357,5 HS               | HS 11357.5
            496,1 PC                 | PC 496.1
            11362.775 HS             | HS 11362.775
            290.011(A) PC            | PC 290.011(a)
            12022.53(D) PC           | PC 12022.53(d)
            314.1 PC                 | PC 314.1
            314(1) PC                | PC 314(1)
            186.22(B)(4) PC          | PC 186.22(b)(4)
            311.2(D)(1) PC           | PC 311.2(d)(1)
            11418(A)(1) PC           | PC 11418(a)(1)
            190.2(A)(17) PC          | PC 190.2(a)(17)
            667(E)(2)(C)(IV) PC      | PC 667(e)(2)(c)(iv)
            23222(B) VC              | VC 23222(b)
            40508(A) VC              | VC 40508(a)
            4060 BP                  | BP 4060
            5150 WI                  | WI 5150
            37 PC                    | PC 37
            32 PC                    | PC 32
            """)
    void every_way_of_writing_a_section_gives_its_normal_form(String written, String normal) {
        assertThat(CodeSection.parse(written)).hasToString(normal).isEqualTo(CodeSection.parse(normal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            266 PC         | 266   |
            266A PC        | 266a  |
            266E PC        | 266e  |
            266H(B) PC     | 266h  | b
            266K PC        | 266k  |
            266L PC        | 266   | l
            273A PC        | 273a  |
            273A(A) PC     | 273a  | a
            273AA PC       | 273aa |
            273AB PC       | 273ab |
            273ABPC        | 273ab |
            273AC PC       | 273a  | c
            273D PC        | 273   | d
            273.5A PC      | 273.5 | a
            288A PC        | 288a  |
            288A(C)(1) PC  | 288a  | c,1
            288AC1 PC      | 288a  | c,1
            288(A) PC      | 288   | a
            288.5(A) PC    | 288.5 | a
            647A PC        | 647a  |
            647F PC        | 647   | f
            647(F) PC      | 647   | f
            647.6(A)(1) PC | 647.6 | a,1
            537E PC        | 537e  |
            537E(A) PC     | 537e  | a
            537(E) PC      | 537   | e
            537F PC        | 537   | f
            653F PC        | 653f  |
            653F(B) PC     | 653f  | b
            653(F) PC      | 653   | f
            653M PC        | 653   | m
            647A VC        | 647   | a
            288A HS        | 288   | a
            288A           | 288a  |
            """)
    void some_letters_belong_to_the_number_and_the_others_are_a_subdivision(
            String written, String number, String subdivisions) {
        List<String> expected = subdivisions == null ? List.of() : List.of(subdivisions.split(","));
        assertThat(CodeSection.parse(written).parts())
                .singleElement()
                .returns(number, Part::number)
                .returns(expected, Part::subdivisions);
    }

    @Test
    void a_letter_of_the_number_is_not_a_subdivision_of_it() {
        assertThat(CodeSection.parse("288A PC")).isNotEqualTo(CodeSection.parse("288(A) PC"));
        assertThat(CodeSection.parse("288A PC").isWithin(CodeSection.parse("288 PC")))
                .isFalse();
        assertThat(CodeSection.parse("647F PC").isWithin(CodeSection.parse("647 PC")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            187-664 PC           | PC 664/187
            187/664 PC           | PC 664/187
            664/187 PC           | PC 664/187
            664-187 PC           | PC 664/187
            664.187 PC           | PC 664/187
            664,187 PC           | PC 664/187
            664 / 187 PC         | PC 664/187
            664 PC/187 PC        | PC 664/187
            664/187(A) PC        | PC 664/187(a)
            187(A)/664 PC        | PC 664/187(a)
            664(A)/187(A) PC     | PC 664/187(a)
            664.11358 HS         | HS 664/11358
            664/11358 HS         | HS 664/11358
            664 PC/11358 HS      | HS 664/11358
            11358/664 HS         | HS 664/11358
            HS 11358/664         | HS 664/11358
            664/11358-11359 HS   | HS 664/11358-11359
            664/182/187 PC       | PC 664/182-187
            664/187              | 664/187
            664/32               | 664/32
            """)
    void a_664_beside_a_section_makes_it_an_attempt(String written, String normal) {
        CodeSection section = CodeSection.parse(written);

        assertThat(section).hasToString(normal).isEqualTo(CodeSection.parse(normal));
        assertThat(section.isAttempt()).isTrue();
        assertThat(section.parts()).noneMatch(part -> part.number().equals("664"));
    }

    @Test
    void a_664_alone_is_a_section_and_no_attempt() {
        CodeSection alone = CodeSection.parse("664 PC");

        assertThat(alone).hasToString("PC 664").isEqualTo(CodeSection.parse("664/664 PC"));
        assertThat(alone.isAttempt()).isFalse();
        assertThat(alone.attempt()).isEqualTo(alone);
        assertThat(CodeSection.parse("664.5 PC")).hasToString("PC 664.5");
    }

    @Test
    void attempt_and_completed_change_nothing_else() {
        CodeSection section = CodeSection.parse("187(A) PC");

        assertThat(section.attempt()).hasToString("PC 664/187(a)").isNotEqualTo(section);
        assertThat(section.attempt().attempt()).isEqualTo(section.attempt());
        assertThat(section.attempt().completed()).isEqualTo(section);
        assertThat(section.completed()).isEqualTo(section);
        assertThat(section.attempt().isWithin(section)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            484(A)/490.5 PC                   | PC 484(a)-490.5         | PC 484(a);PC 490.5
            459-460 PC                        | PC 459-460              | PC 459;PC 460
            PC 459-460                        | PC 459-460              | PC 459;PC 460
            594(A)-(B)(2)(A) PC               | PC 594(a)-(b)(2)(a)     | PC 594(a);PC 594(b)(2)(a)
            594(A)-(B) (2) (A) PC             | PC 594(a)-(b)(2)(a)     | PC 594(a);PC 594(b)(2)(a)
            594(A)/(B) PC                     | PC 594(a)-(b)           | PC 594(a);PC 594(b)
            594(A),(B) PC                     | PC 594(a)-(b)           | PC 594(a);PC 594(b)
            11357A-(B) HS                     | HS 11357(a)-(b)         | HS 11357(a);HS 11357(b)
            288A(C)-(D) PC                    | PC 288a(c)-(d)          | PC 288a(c);PC 288a(d)
            11357(A)-11358 HS                 | HS 11357(a)-11358       | HS 11357(a);HS 11358
            11357 HS/11358 HS                 | HS 11357-11358          | HS 11357;HS 11358
            11357 HS/459 PC                   | HS 11357-PC 459         | HS 11357;PC 459
            HS 11357-PC 459                   | HS 11357-PC 459         | HS 11357;PC 459
            182/11359 HS                      | PC 182-HS 11359         | PC 182;HS 11359
            PC 182-HS 11359                   | PC 182-HS 11359         | PC 182;HS 11359
            32/11359 HS                       | PC 32-HS 11359          | PC 32;HS 11359
            11359/32 HS                       | HS 11359-PC 32          | HS 11359;PC 32
            182(A)(1)/187 PC                  | PC 182(a)(1)-187        | PC 182(a)(1);PC 187
            136.1 PC/186.22(B)(4) PC          | PC 136.1-186.22(b)(4)   | PC 136.1;PC 186.22(b)(4)
            246/186.22(B)(4) PC               | PC 246-186.22(b)(4)     | PC 246;PC 186.22(b)(4)
            187/187 PC                        | PC 187-187              | PC 187;PC 187
            11357/11358                       | 11357-11358             | 11357;11358
            32/11359                          | 32-11359                | 32;11359
            """)
    void a_list_keeps_every_part(String written, String normal, String parts) {
        CodeSection section = CodeSection.parse(written);

        assertThat(section).hasToString(normal).isEqualTo(CodeSection.parse(normal));
        assertThat(section.parts()).extracting(Part::toString).containsExactly(parts.split(";"));
        assertThat(section.isAttempt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11357(A) HS-POSSESS CONCENTRATED CANNABIS | HS 11357(a)         | 11357(A) HS           | true
            11357(C)HS-POSSESS MARIJUANA              | HS 11357(c)         | 11357(C)HS            | true
            11359HS-INTENT SELL CANNABIS              | HS 11359            | 11359HS               | true
            11357A HS-POSSESSION OF MARIJUANA         | HS 11357(a)         | 11357A HS             | true
            11357B2 HS-POSSESSION OF MARIJUANA        | HS 11357(b)(2)      | 11357B2 HS            | true
            11360(B) SELL/FURNISH/ETC MARIJUANA/HASH  | 11360(b)            | 11360(B)              | false
            220 PC- COMMIT MAYHEM                     | PC 220              | 220 PC                | true
            4149 BP - UNLICENSED SALE OF NEEDLES      | BP 4149             | 4149 BP               | true
            484(A)/490.5 PC-THEFT                     | PC 484(a)-490.5     | 484(A)/490.5 PC       | true
            187-664 PC-ATTEMPTED MURDER               | PC 664/187          | 187-664 PC            | true
            664/187 PC-ATTEMPTED MURDER               | PC 664/187          | 664/187 PC            | true
            594(A)-(B) (2) (A) PC DEFRAUDING          | PC 594(a)-(b)(2)(a) | 594(A)-(B) (2) (A) PC | true
            1170(H) PC-SENTENCING                     | PC 1170(h)          | 1170(H) PC            | true
            11357 HS-11358 HS                         | HS 11357            | 11357 HS              | true
            667.5(B) PC-PRIOR                         | PC 667.5(b)         | 667.5(B) PC           | true
            11357(A HS-POSSESS                        | 11357               | 11357                 | false
            11357 HSX                                 | 11357               | 11357                 | false
            11357(ABCDE) HS                           | 11357               | 11357                 | false
            11357(A)B HS                              | 11357(a)            | 11357(A)              | false
            11357ABC HS                               | 11357               | 11357                 | false
            11360(B)-2 CNTS                           | 11360(b)            | 11360(B)              | false
            11360(B) -                                | 11360(b)            | 11360(B)              | false
            11357(A)-(LESS THAN 28.5 G)               | 11357(a)            | 11357(A)              | false
            11360(B), 28.5 GRAMS                      | 11360(b)            | 11360(B)              | false
            11357(B) HS, 28.5 GRAMS                   | HS 11357(b)         | 11357(B) HS           | true
            11357/PC 459                              | 11357               | 11357                 | false
            """)
    void a_description_begins_with_its_section(String description, String normal, String as, boolean namesCode) {
        assertThat(CodeSection.prefixOf(description)).hasValueSatisfying(prefix -> {
            assertThat(prefix.section()).hasToString(normal);
            assertThat(description.substring(0, prefix.length())).isEqualTo(as);
            assertThat(prefix.namesCode()).isEqualTo(namesCode);
        });
    }

    @Test
    void blanks_in_front_are_passed_over_and_counted() {
        assertThat(CodeSection.prefixOf(" \t 187  PC-MURDER"))
                .hasValueSatisfying(prefix -> assertThat(prefix.length()).isEqualTo(10));
        assertThat(CodeSection.parse("  187  PC  ")).hasToString("PC 187");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "HS",
                "SEE COMMENT FOR CHARGE",
                "POSSESS MARIJUANA",
                "2 CNTS",
                "10 DAYS",
                "1234567 PC",
                "11357,11358 HS",
                "(A)",
                "-",
                "/187 PC",
                "H&S 11357",
                "\u0661\u0661 PC"
            })
    void no_section_is_found_where_there_is_none(String text) {
        assertThat(CodeSection.prefixOf(text)).isEmpty();
        assertThat(CodeSection.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11357 HS-POSSESS", "11357 HSX", "11357(A", "187 PC 664", "187 PC-664", "HS 11357 HS"})
    void a_section_with_something_behind_it_is_not_parsed(String text) {
        assertThat(CodeSection.prefixOf(text)).isPresent();
        assertThat(CodeSection.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSection.parse(text))
                .withMessage(WHAT_IS_ONE)
                .withNoCause();
    }

    @Test
    void a_abbreviatednumber_alone_is_a_section_but_not_at_the_start_of_a_text() {
        assertThat(CodeSection.parse("32")).hasToString("32");
        assertThat(CodeSection.prefixOf("32 GRAMS")).isEmpty();
        assertThat(CodeSection.prefixOf("32 PC")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "11357(A) HS, 11357 HS, true",
        "11357(B)(2) HS, 11357(B) HS, true",
        "11357 HS, 11357 HS, true",
        "11357 HS, 11357(A) HS, false",
        "11357(A) HS, 11357(B) HS, false",
        "11357.5 HS, 11357 HS, false",
        "113570 HS, 11357 HS, false",
        "11357 PC, 11357 HS, false",
        "11357, 11357 HS, false",
        "664/11358 HS, 11358 HS, true",
        "182/11359 HS, 11359 HS, true",
        "148.9 PC, 148 PC, false",
        "1148 PC, 148 PC, false",
        "537 PC, 37 PC, false",
        "1261 PC, 261 PC, false",
        "261.5 PC, 261 PC, false",
        "273AB PC, 273A PC, false",
        "290.011 PC, 290 PC, false"
    })
    void a_section_is_within_another_by_value(String section, String wider, boolean within) {
        assertThat(CodeSection.parse(section).isWithin(CodeSection.parse(wider)))
                .isEqualTo(within);
    }

    @Test
    void sections_that_differ_are_not_equal() {
        CodeSection section = CodeSection.parse("11357(A) HS");

        assertThat(section)
                .isNotEqualTo(CodeSection.parse("11357(A)"))
                .isNotEqualTo(CodeSection.parse("11357(B) HS"))
                .isNotEqualTo(CodeSection.parse("11357(A)(1) HS"))
                .isNotEqualTo("HS 11357(a)")
                .isNotEqualTo(null);
    }

    @Test
    void parts_are_brought_to_their_normal_form() {
        Part part = new Part("hs", "11357", List.of("A", "2"));

        assertThat(part).hasToString("HS 11357(a)(2)").isEqualTo(new Part("HS", "11357", List.of("a", "2")));
        assertThat(new Part("", "288A", List.of())).hasToString("288a");
    }

    @Test
    void what_is_no_section_is_no_part() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("XX", "11357", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("HS", "", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("HS", "11357a", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("HS", "288a", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("PC", "273ac", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("PC", "664.187", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("HS", "11357", List.of("abcde")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("HS", "11357", List.of("b2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("HS", "11357", List.of("")));
        assertThatNullPointerException().isThrownBy(() -> CodeSection.prefixOf(null));
    }

    @Test
    void a_code_section_needs_parts_that_agree_on_naming_a_code() {
        Part named = new Part("HS", "11357", List.of());
        Part unnamed = new Part("", "11358", List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> CodeSection.of(List.of(), false));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSection.of(List.of(named, unnamed), false));
        assertThat(CodeSection.of(List.of(named), true)).isEqualTo(CodeSection.parse("664/11357 HS"));
    }

    @Test
    void conspiracy_accessory_and_attempt_are_of_the_penal_code_in_a_list_only() {
        Part ofList = new Part("HS", "182", List.of());

        assertThat(CodeSection.of(List.of(ofList), false)).hasToString("HS 182");
        assertThat(CodeSection.of(List.of(ofList), true)).hasToString("PC 664/182");
        assertThat(CodeSection.parse("182 HS").attempt()).isEqualTo(CodeSection.parse("664/182 HS"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    H&S 11357(a)                                        | HS 11357(a)
                    11357(A) H&S                                        | HS 11357(a)
                    Health & Saf. Code, \u00a7 11357, subd. (a)              | HS 11357(a)
                    Health and Safety Code section 11357, subdivision (a)(1) | HS 11357(a)(1)
                    HSC 11359                                           | HS 11359
                    H.S. 11359                                          | HS 11359
                    Pen. Code, \u00a7 187                                    | PC 187
                    Penal Code sections 664/187(a)                      | 664/187(a) PC
                    P.C. \u00a7 187(a)                                       | PC 187(a)
                    Veh. Code 23152(b)                                  | VC 23152(b)
                    Bus. & Prof. Code \u00a7 4060                            | BP 4060
                    W&I 707(b)                                          | WI 707(b)
                    \u00a7 11357(a) HS                                       | HS 11357(a)
                    Cal. Health & Saf. Code, \u00a7 11359                     | HS 11359
                    Cal. Penal Code 187                                 | PC 187
                    California Penal Code section 187.                  | PC 187
                    CA Pen Code 187                                     | PC 187
                    CA PC 187                                           | PC 187
                    H&SC 11359                                          | HS 11359
                    H.&S.C. 11359                                       | HS 11359
                    H.S.C. \u00a711359                                       | HS 11359
                    hs 11359.                                           | HS 11359
                    11359 H.S.                                          | HS 11359
                    HS, 11359                                           | HS 11359
                    HS Code 11359                                       | HS 11359
                    Health and Safety Code, 11359                       | HS 11359
                    HS\u00a011359(a)\u202f(1)                                 | HS 11359(a)(1)
                    Section 11357(a) of the Health and Safety Code      | HS 11357(a)
                    subdivision (a) of Section 11357 of the Health and Safety Code | HS 11357(a)
                    paragraph (2) of subdivision (b) of Section 11357 of the Health and Safety Code. | HS 11357(b)(2)
                    11359 of the California Health & Safety Code        | HS 11359
                    Pen. Code, \u00a7\u00a7 664/187, subd. (a)                   | PC 664/187(a)
                    Pen. C. 187                                         | PC 187
                    18 U.S.C. \u00a7 2241(a)                                 | 18 2241(a) US
                    Title 21, United States Code, Section 841(a)(1)     | 21 841(a)(1) US
                    Cal. Code Regs., tit. 8, \u00a7 3203                     | 8 3203 CA
                    8 CCR 3203                                          | 8 3203 CA
                    UCMJ art. 112a                                      | 112a UCMJ
                    Uniform Code of Military Justice, art. 112a         | 112a UCMJ
                    art. 112a of the UCMJ                               | 112a UCMJ
                    Gov't Code 1090                                     | GC 1090
                    """)
    void a_person_may_name_the_code_as_people_do(String written, String letters) {
        assertThat(CodeSection.parse(written)).isEqualTo(CodeSection.parse(letters));
        assertThat(CodeSection.tryParse(written)).as("as records are read").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BP, Business and Professions Code, Bus. & Prof. Code, BPC",
        "CC, Corporations Code, Corp. Code, CORP",
        "CI, Civil Code, Civ. Code, CIV",
        "CP, Code of Civil Procedure, Code Civ. Proc., CCP",
        "EC, Education Code, Ed. Code, EDC",
        "EL, Elections Code, Elec. Code, ELEC",
        "FA, Food and Agricultural Code, Food & Agr. Code, FAC",
        "FC, Financial Code, Fin. Code, FIN",
        "FG, Fish and Game Code, Fish & G. Code, FGC",
        "GC, Government Code, Gov. Code, GOV",
        "HN, Harbors and Navigation Code, Harb. & Nav. Code, HNC",
        "HS, Health and Safety Code, Health & Saf. Code, HSC",
        "IC, Insurance Code, Ins. Code, INS",
        "LC, Labor Code, Lab. Code, LAB",
        "MV, Military and Veterans Code, Mil. & Vet. Code, MVC",
        "PC, Penal Code, Pen. Code, PEN",
        "PR, Public Resources Code, Pub. Resources Code, PRC",
        "PU, Public Utilities Code, Pub. Util. Code, PUC",
        "RT, Revenue and Taxation Code, Rev. & Tax. Code, RTC",
        "SH, Streets and Highways Code, Sts. & Hy. Code, SHC",
        "UI, Unemployment Insurance Code, Unemp. Ins. Code, UIC",
        "VC, Vehicle Code, Veh. Code, VEH",
        "WC, Water Code, Wat. Code, WAT",
        "WI, Welfare and Institutions Code, Welf. & Inst. Code, WIC"
    })
    void every_code_is_known_by_its_name_and_its_abbreviations(
            String letters, String name, String abbreviated, String shortest) {
        CodeSection section = CodeSection.parse(letters + " 1234.5(a)");

        for (String each : List.of(name, abbreviated, abbreviated.replace(".", ""), shortest, letters + ".")) {
            for (String written : List.of(
                    "%s 1234.5(a)",
                    "Cal. %s, \u00a7 1234.5, subd. (a).", "section 1234.5(a) of the %s", "1234.5(A), %s")) {
                String text = String.format(written, each);
                assertThat(CodeSection.parse(text)).as(text).isEqualTo(section);
                assertThat(CodeSection.parse(text.toLowerCase(Locale.ROOT)))
                        .as(text)
                        .isEqualTo(section);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Health and Safety Code",
                "C.C. 1714",
                "F.C. 300",
                "E.C. 1108",
                "Family Code 300",
                "Cal. Fam. Code, \u00a7 300",
                "Code 187",
                "Cal. 187",
                "California 187",
                "Penal Code 187 of the Vehicle Code",
                "Pen. Code, \u00a7\u00a7 459, 460",
                "subdivision (a) of Section 11357 of subdivision (b)",
                "Health and Safety 11357 Code",
                "Pennsylvania Code 187",
                "Open Code 187",
                "18 C.F.R. 2241",
                "U.S.C. 2241",
                "hs 11359..",
                "section",
                "H&S 11357 PC",
                "Penal Code 11357 HS",
                "Evidence Code 1108",
                "HS 11357(a)(1",
                "\u00a7",
                "subd. (a)",
                "H&S 11357 and 11358",
                "SECTION"
            })
    void what_names_no_section_or_two_codes_is_none(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSection.parse(written))
                .withMessage(WHAT_IS_ONE);
    }

    @Test
    void nothing_is_named_as_what_is_asked_for() {
        assertThatNullPointerException()
                .isThrownBy(() -> CodeSection.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> CodeSection.tryParse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> CodeSection.asPrinted(null))
                .withMessage("text");
    }
}
