package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.text.lines.ListedWords;

/** Names of all lengths and origins, none of which is left in a sheet, however it is written. Invented from syllables. */
class DeidentificationOfNamesTest {

    int names() {
        return 60;
    }

    private static final String[] SHORT = {
        "LE", "VU", "NG", "LI", "WU", "XU", "HO", "HA", "YI", "OH", "PO", "KO", "DO", "AN", "SO", "TO", "IN", "ME",
        "HE", "NO"
    };
    private static final String[] PARTICLES = {
        "DE LA", "DE LOS", "DEL", "VAN DER", "VAN", "VON", "MC", "MAC", "O'", "AL", "EL", "BEN", "BIN", "ST", "SAN",
        "LA", "DI", "DA"
    };
    private static final String[] ONSETS = {
        "B", "CH", "D", "DZ", "F", "G", "GH", "H", "J", "K", "KH", "KW", "L", "M", "N", "NGH", "P", "PH", "R", "S",
        "SH", "SZ", "T", "TH", "TS", "V", "W", "X", "Y", "Z"
    };
    private static final String[] NUCLEI = {"A", "AI", "AO", "E", "EE", "I", "IE", "O", "OU", "U", "UE", "Y"};
    private static final String[] ENDS = {
        "", "N", "NG", "R", "S", "Z", "CK", "SKI", "IAN", "EZ", "SON", "MANN", "OVA", "LETASI", "PHONE"
    };

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static String word(Random random) {
        if (random.nextInt(4) == 0) {
            return pick(random, SHORT);
        }
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            word.append(pick(random, ONSETS)).append(pick(random, NUCLEI));
        }
        return word + pick(random, ENDS);
    }

    /** A name as a sheet has it: the surname, of a word or several, a comma, and one to three given names. */
    private static String name(Random random) {
        String surname = word(random);
        if (random.nextInt(3) == 0) {
            String particle = pick(random, PARTICLES);
            surname = particle + (particle.endsWith("'") ? "" : " ") + surname;
        } else if (random.nextInt(6) == 0) {
            surname = surname + "-" + word(random);
        }
        List<String> given = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            given.add(word(random));
        }
        return surname + "," + String.join(" ", given);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[ ,'-]"))
                .filter(word -> word.length() > 1)
                .toList();
    }

    /** The ways to write a name in a comment. */
    private static List<String> written(String name) {
        String surname = name.substring(0, name.indexOf(','));
        String given = name.substring(name.indexOf(',') + 1);
        String joined = surname.replaceAll("[ '-]", "");
        String middle = joined.length() > 5 ? joined.substring(0, 3) + " " + joined.substring(3) : joined;
        return List.of(
                name,
                given + " " + surname,
                surname,
                given.split(" ")[0],
                joined,
                middle,
                joined + "," + given,
                surname + "'S",
                surname.replace(' ', '-'),
                "J " + surname,
                given.replace(" ", "") + " " + joined);
    }

    private static String sheet(String header, List<String> comments) {
        return "CII/A12345678\nDOB/19660119 SEX/M\n" + header
                + "* * * *\nCOURT: NAM:01\n19840918  CASC SAN FRANCISCO\nCNT:01 #1\n"
                + "  11357 HS-POSSESS MARIJUANA\n*DISPO:CONVICTED\n   CONV STATUS:FELONY\n"
                + comments.stream().map(each -> "   COM: " + each + "\n").collect(Collectors.joining())
                + Sheets.END;
    }

    private static Set<String> tokens(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String line : text.lines().filter(each -> each.contains("COM:")).toList()) {
            String comment = line.substring(line.indexOf("COM:") + 4);
            tokens.addAll(Pattern.compile("[A-Z]{2,}")
                    .matcher(comment)
                    .results()
                    .map(match -> match.group())
                    .toList());
        }
        return tokens;
    }

    @Test
    void no_name_of_the_person_is_left_in_a_comment_however_it_is_written() {
        Random random = new Random(14);
        for (int i = 0; i < names(); i++) {
            String name = name(random);
            List<String> comments = written(name).stream()
                    .map(each -> "DEFT " + each + " APPEARED")
                    .toList();

            String after = Deidentification.repeatable(i).rewrite(sheet("NAM/01 " + name + "\n", comments));

            List<String> secrets = new ArrayList<>(words(name));
            secrets.add(name.substring(0, name.indexOf(',')).replaceAll("[ '-]", ""));
            assertThat(tokens(after)).as("the name of case %d", i).doesNotContainAnyElementsOf(secrets);
            assertThat(after.lines().filter(line -> line.contains("COM:"))).hasSameSizeAs(comments);
        }
    }

    @Test
    void no_name_of_somebody_whom_nothing_marks_is_left_in_a_comment() {
        Random random = new Random(15);
        for (int i = 0; i < names(); i++) {
            String name = "K" + word(random) + "OV," + word(random) + "ITZ";
            List<String> comments = written(name).stream()
                    .map(each -> "SEEN WITH " + each + " BEFORE")
                    .toList();

            String after = Deidentification.repeatable(i).rewrite(sheet("NAM/01 SKYWALKER,LUKE\n", comments));

            assertThat(tokens(after)).as("the name of case %d", i).doesNotContainAnyElementsOf(words(name));
        }
    }

    private static final List<String> TERMS = List.of(
            "  11357(A) HS-POSSESS CONCENTRATED CANNABIS %s",
            "  484-487(A) PC-THEFT/%s",
            "*DISPO:CONVICTED-%s",
            "  DISPO:DISMISSED/FURTHERANCE OF JUSTICE, %s",
            "   CONV STATUS:FELONY %s",
            "   SEN: 003 YEARS PROBATION, 365 DAYS JAIL, RESTN TO %s",
            "   SEN: 016 MONTHS PRISON, %s, FINE SS");

    private static String withTerms(String header, String name) {
        StringBuilder sheet = new StringBuilder("CII/A12345678\nDOB/19660119 SEX/M\n" + header
                + "* * * *\nCOURT: NAM:01\n19840918  CASC SAN FRANCISCO\nCNT:01 #1\n");
        TERMS.forEach(term -> sheet.append(term.formatted(name)).append('\n'));
        return sheet.append(Sheets.END).toString();
    }

    /** The words of the terms of a sheet, those of three letters and more. */
    private static List<String> wordsOfTerms(String sheet) {
        return sheet.substring(sheet.indexOf("CNT:01"))
                .lines()
                .flatMap(line -> Pattern.compile("[A-Z0-9]{2,}").matcher(line).results())
                .map(match -> match.group())
                .toList();
    }

    private static void assertNoneLeft(String header, String name, long seed) {
        for (String written : written(name)) {
            String sheet = withTerms(header, written);
            String after = Deidentification.repeatable(seed).rewrite(sheet);
            List<String> secrets = new ArrayList<>(words(name));
            secrets.add(name.substring(0, name.indexOf(',')).replaceAll("[ '-]", ""));
            // such a word says nothing where it stands alone
            secrets.removeIf(ListedWords::contains);
            assertThat(wordsOfTerms(after)).as("the name of case %d", seed).doesNotContainAnyElementsOf(secrets);
            assertThat(wordsOfTerms(after))
                    .contains(
                            "CONCENTRATED", "CANNABIS", "THEFT", "FURTHERANCE", "PROBATION", "PRISON", "365", "FELONY");
            assertThat(RapSheetText.parse(after).convictions())
                    .as(sheet + after)
                    .hasSameSizeAs(RapSheetText.parse(sheet).convictions());
        }
    }

    @Test
    void no_name_is_left_in_a_charge_a_disposition_or_a_sentence_whosever_it_is() {
        Random random = new Random(16);
        for (int i = 0; i < names(); i++) {
            String name = name(random);
            assertNoneLeft(i % 2 == 0 ? "NAM/01 " + name + "\n" : "NAM/01 SKYWALKER,LUKE\n", name, i);
        }
    }

    /** A name in the header, how a line of the record has it, and the words that must not be left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LE,VU                | COM: SEEN WITH VU LE BEFORE                | LE, VU",
                "NG,LI                | COM: LI NG AND NG LI SAID SO               | LI, NG",
                "NG,LI                | *DISPO:CONVICTED-NG,LI                     | LI, NG",
                "DE LA CRUZ,ANA       | COM: DELACRUZ AND DE LA CRUZ AND DELA CRUZ | CRUZ, DELA, DELACRUZ, LA, DE",
                "DELACRUZ,ANA         | COM: WITH DE LA CRUZ ANA                   | CRUZ, LA, ANA",
                "GRANT,YOUNG          | COM: SEEN WITH YOUNG GRANT BEFORE          | GRANT, YOUNG",
                "GRANT,YOUNG          | *DISPO:CONVICTED-YOUNG GRANT               | GRANT, YOUNG",
                "CASE,MAY             | COM: MAY CASE WAS HERE                     | CASE, MAY",
                "CASE,MAY             | SEN: 2 YEARS PROBATION, CASE,MAY           | MAY",
                "COUNTY,PRICE         | COM: PRICE COUNTY AND COUNTY,PRICE         | PRICE, COUNTY",
                "COURT,DOE            | COM: DOE COURT                             | DOE, COURT",
                "O'NEIL,PAT           | COM: O'NEIL AND O NEIL AND ONEIL           | NEIL, ONEIL",
                "ONEIL,PAT            | COM: O'NEIL AND O NEIL AND 0NEIL           | NEIL, ONEIL, 0NEIL",
                "O NEIL,PAT           | *DISPO:CONVICTED-O'NEIL                    | NEIL, ONEIL",
                "PEREZ-LUNA,EVA       | COM: PEREZ LUNA AND PEREZLUNA AND LUNA     | PEREZ, LUNA, PEREZLUNA",
                "MU\u00D1OZ,JOS\u00C9      | COM: MUNOZ AND MU\u00D1OZ AND JOSE             | MUNOZ, JOSE",
                "MOORE,ROB JR         | COM: M00RE R0B JR AND MO0RE                | MOORE, M00RE, R0B, MO0RE, ROB",
                "BAKER,TOM III        | COM: BAKER TOM III AND T BAKER             | BAKER, TOM",
                "SKYWALKER,LUKE       | COM: skywalker and Luke and sKyWaLkEr      | SKYWALKER, LUKE",
                "SKYWALKER,LUKE       | COM: AKA BEN KENOBI, OBI WAN, DARTH V      | KENOBI, OBI, WAN, DARTH",
                "SKYWALKER,LUKE       | COM: BORN 3 FEB 77 CASE BA 123 456         | 123, 456, 77",
                "SKYWALKER,LUKE       | 11357 HS-POSSESS MARIJUANA GUTIERREZ       | GUTIERREZ",
                "SKYWALKER,LUKE       | 11357 HS-POSSESS MARIJUANA Gutierrez-P3\u00F1a | GUTIERREZ, P3NA",
                "SKYWALKER,LUKE       | SEN: 30 DAYS JAIL, PRESTON, GAIL AND CONNOLLY | PRESTON, GAIL, CONNOLLY",
                "SKYWALKER,LUKE       | *DISPO:CONVICTED-OFFICER T SMITHERS        | SMITHERS",
                "SKYWALKER,LUKE       | CONV STATUS:FELONY FELLINI                 | FELLINI"
            })
    void no_name_of_a_hard_kind_is_left(String header, String line, String secrets) {
        for (int seed = 0; seed < 20; seed++) {
            String sheet = "CII/A12345678\nDOB/19770203 SEX/M\nNAM/01 " + header + "\n"
                    + "* * * *\nCOURT: NAM:01\n19940918  CASC SAN FRANCISCO\nCNT:01 #1\n  11359 HS-SALE\n" + line + "\n"
                    + Sheets.END;

            String after = Deidentification.repeatable(seed).rewrite(sheet);

            assertThat(after.substring(after.indexOf("SALE")).split("[^A-Z0-9]+"))
                    .doesNotContain(secrets.split(", "));
        }
    }

    @Test
    void a_name_that_only_the_head_of_a_later_page_has_is_found() {
        String after = Deidentification.repeatable(1)
                .rewrite(
                        "CII/A12345678\nNAM/01 SKYWALKER,LUKE\n* * * *\nCOURT: NAM:01\n19940918  CASC SAN FRANCISCO\nCNT:01 #1\n"
                                + "  11359 HS-SALE PALPATINE\n\fNAM/02 PALPATINE,SHEEV\n   COM: SHEEV PALPATINE\n"
                                + Sheets.END);

        assertThat(after).doesNotContain("PALPATINE", "SHEEV");
    }

    @Test
    void what_may_be_a_word_that_decides_stays_as_doubtful_and_is_another() {
        for (String written : List.of("CONV1CTDE", "COMVICTEO", "CONVI")) {
            String sheet =
                    Sheets.HEADER + "* * * *\nCOURT: NAM:01\n19940918  CASC KERN\nCNT:01 #1\n  11359 HS-SALE\n*DISPO:"
                            + written + "\n" + Sheets.END;

            String after = Deidentification.repeatable(1).rewrite(sheet);

            assertThat(SheetShape.of(RapSheetText.parse(after))).isEqualTo(SheetShape.of(RapSheetText.parse(sheet)));
        }
    }

    @Test
    void the_same_name_is_the_same_joined_and_split() {
        String after = Deidentification.repeatable(1)
                .rewrite(sheet(
                        "NAM/01 DE LA CRUZ,JO\n02 MCDONALD,ED\n",
                        List.of("DELACRUZ", "DE LA CRUZ", "MC DONALD", "MCDONALD")));
        List<String> comments = after.lines()
                .filter(line -> line.contains("COM:"))
                .map(line -> line.substring(line.indexOf("COM:") + 4).strip())
                .toList();

        assertThat(comments.get(1).replace(" ", "")).isEqualTo(comments.get(0));
        assertThat(comments.get(2)).isEqualTo(comments.get(3));
        assertThat(after).contains("NAM/01 " + comments.get(1) + ",", "02 " + comments.get(3) + ",");
    }

    @Test
    void the_same_number_is_the_same_with_blanks_and_without() {
        String after = Deidentification.repeatable(1)
                .rewrite(sheet(
                        "NAM/01 SKYWALKER,LUKE\nCDL/N7654321\n",
                        List.of("CDL N7654321", "LICENSE N 765 4321", "N7-654-321", "OF 7654321")));
        String number = after.substring(after.indexOf("CDL/") + 5, after.indexOf("CDL/") + 12);

        assertThat(number).matches("[0-9]{7}").isNotEqualTo("7654321");
        assertThat(after.lines().filter(line -> line.contains("COM:")).map(line -> line.replaceAll("[^0-9]", "")))
                .containsOnly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BORN IN 77", "BORN 3/77", "AGE 44", "AGED 44 AT THE TIME", "44 YEARS OLD IN 84"})
    void a_birth_that_is_not_understood_drops_the_comment(String comment) {
        String after = Deidentification.repeatable(1)
                .rewrite(sheet("NAM/01 SKYWALKER,LUKE\n", List.of("SEEN " + comment + " BEFORE")));

        assertThat(after).contains("COM: (REMOVED)").doesNotContain("SEEN", "BEFORE", "77", "44");
    }
}
