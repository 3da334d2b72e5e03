package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.RapSheet;

class DeidentificationProperties {

    /** Remarks that tell who it is, with a number of their own in place of the zeros. */
    private static final List<String> REMARKS = List.of(
            "COM: SKYWALKER,LUKE JAY WAS HERE",
            "COM: FILE 70000000 OF LUKE SKYWALKER",
            "COM: DOB 19460119 CII A99000099",
            "COM: WARRANT NBR A-70000000 BOTH CNTS",
            "COM: CALL 415-555-7123",
            "COM: LIVES AT 71234 TATOOINE AVE",
            "COM: CASE 70000000\n        AND DOCKET 71-98765 OF SKYWALKER",
            "SCN-L87G7000000",
            "DCN:X70000000",
            "CITE 70000000",
            "ADR-71234 TATOOINE AVE",
            "WARRANT 70000000 SKYWALKER");

    private static final Pattern SECRET = Pattern.compile(
            "(?<![A-Z0-9])(?:SKYWALKER|LUKE|JAY|TATOOINE|71234|19460119|A?99000099|98765|555-7123|[A-Z]?7[0-9]{7}|L87G7[0-9]{6}"
                    + "|SCN[0-9]{4,5})(?![A-Z0-9])");

    private static final Pattern CASE_NUMBER = Pattern.compile("#(\\S+)");

    /** A sheet with remarks put in behind charges and comments, and where an event has none, behind its date. */
    private static List<String> withRemarks(RapSheet sheet, Random random) {
        List<String> lines = new ArrayList<>();
        for (String line : SheetPrinter.print(sheet)) {
            lines.add(line);
            boolean isBehindCharge = line.contains("COM:") || line.startsWith("  ") && line.contains("-");
            if (isBehindCharge && random.nextInt(2) == 0) {
                String remark = REMARKS.get(random.nextInt(REMARKS.size()));
                lines.add("   " + remark.replace("000000", String.valueOf(100_000 + random.nextInt(800_000))));
            }
        }
        return lines;
    }

    @Property(tries = 400)
    void a_random_sheet_reads_as_the_same_record(@ForAll long seed) {
        RapSheet sheet = RandomSheets.sheet(seed);
        String text = String.join("\n", new ScanNoise(seed).on(SheetPrinter.print(sheet)));

        RapSheet after = RapSheetText.parse(Deidentification.repeatable(seed).rewrite(text));

        assertThat(SheetShape.of(after)).isEqualTo(SheetShape.of(RapSheetText.parse(text)));
        assertThat(dispositions(after)).isEqualTo(dispositions(sheet));
        assertThat(descriptions(after)).isEqualTo(descriptions(sheet));
    }

    @Property(tries = 400)
    void remarks_of_a_random_sheet_tell_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        String clean = String.join("\n", withRemarks(RandomSheets.sheet(seed), random));
        String text = random.nextBoolean()
                ? clean
                : String.join("\n", new ScanNoise(seed).on(clean.lines().toList()));

        String rewritten = Deidentification.repeatable(seed).rewrite(text);

        assertThat(secrets(rewritten)).noneMatch(secrets(clean)::contains);
        assertThat(SheetShape.of(RapSheetText.parse(rewritten))).isEqualTo(SheetShape.of(RapSheetText.parse(text)));
    }

    @Property(tries = 200)
    void no_case_number_is_left(@ForAll long seed) {
        String text = String.join("\n", SheetPrinter.print(RandomSheets.sheet(seed)));
        List<String> before =
                CASE_NUMBER.matcher(text).results().map(match -> match.group(1)).toList();

        String rewritten = Deidentification.repeatable(seed).rewrite(text);

        List<String> after = CASE_NUMBER
                .matcher(rewritten)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(after).hasSameSizeAs(before).allMatch(number -> !before.contains(number));
        for (int i = 0; i < before.size(); i++) {
            assertThat(before.indexOf(before.get(i))).isEqualTo(after.indexOf(after.get(i)));
        }
    }

    @Property(tries = 300)
    void lines_in_any_order_read_as_the_same_record(@ForAll long seed) {
        List<String> lines = new ArrayList<>(withRemarks(RandomSheets.sheet(seed), new Random(seed)));
        // where another person is named are other sheets, which are left out
        int header = (int)
                lines.stream().takeWhile(line -> !line.contains("* * * *")).count();
        Collections.shuffle(lines.subList(0, header), new Random(seed));
        Collections.shuffle(lines.subList(header, lines.size()), new Random(seed));
        String text = lines.stream().collect(Collectors.joining("\n")) + "\n* * * *\n";

        String rewritten = Deidentification.repeatable(seed).rewrite(text);

        assertThat(SheetShape.of(RapSheetText.parse(rewritten))).isEqualTo(SheetShape.of(RapSheetText.parse(text)));
    }

    /** With lines of the header among the rest it reads as several people's, of whom one is rewritten, or as nobody's. */
    @Property(tries = 300)
    void lines_of_the_header_in_any_place_tell_nothing_and_make_no_record_more_complete(@ForAll long seed) {
        List<String> lines = new ArrayList<>(withRemarks(RandomSheets.sheet(seed), new Random(seed)));
        Collections.shuffle(lines, new Random(seed));
        String text = String.join("\n", lines) + "\n* * * *\n";
        RapSheet before = RapSheetText.parse(text);
        String rewritten;
        try {
            rewritten = Deidentification.repeatable(seed).rewrite(text);
        } catch (NotARapSheetException e) {
            return; // nothing is given away
        }

        RapSheet after = RapSheetText.parse(rewritten);
        assertThat(secrets(rewritten)).noneMatch(secrets(text)::contains);
        assertThat(after.gaps()).containsAll(before.gaps());
        if (RapSheetText.parseAll(text).size() == 1) {
            assertThat(after.convictions()).hasSameSizeAs(before.convictions());
        }
    }

    @Property(tries = 500)
    void any_text_is_rewritten_without_an_error(@ForAll String text) {
        String sheet = "* * * *\n" + text;

        assertThat(RapSheetText.parse(Deidentification.repeatable(1).rewrite(sheet))
                        .cycles())
                .hasSameSizeAs(RapSheetText.parse(sheet).cycles());
    }

    private static Set<String> secrets(String text) {
        return SECRET.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static List<Disposition> dispositions(RapSheet sheet) {
        return Sheets.counts(sheet).stream()
                .flatMap(count -> count.dispositions().stream())
                .toList();
    }

    private static List<String> descriptions(RapSheet sheet) {
        return Sheets.counts(sheet).stream().map(Count::description).toList();
    }
}
