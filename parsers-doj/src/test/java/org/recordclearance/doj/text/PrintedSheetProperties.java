package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

class PrintedSheetProperties {

    @Property(tries = 500)
    void a_sheet_that_is_printed_reads_back_equal(@ForAll long seed) {
        RapSheet sheet = RandomSheets.sheet(seed);

        RapSheet read = RapSheetText.parse(String.join("\n", SheetPrinter.print(sheet)));

        assertThat(read.subject()).isEqualTo(sheet.subject());
        assertThat(read.cycles()).isEqualTo(sheet.cycles());
        assertThat(read.warnings()).isEmpty();
        assertThat(read).isEqualTo(sheet);
    }

    @Property(tries = 500)
    void what_printing_and_scanning_do_to_it_changes_nothing(@ForAll long seed) {
        RapSheet sheet = RandomSheets.sheet(seed);
        List<String> noisy = new ScanNoise(seed).on(SheetPrinter.print(sheet));

        RapSheet read = RapSheetText.parse(String.join("\n", noisy));

        assertThat(read.subject()).isEqualTo(sheet.subject());
        assertThat(read.cycles()).isEqualTo(sheet.cycles());
        assertThat(read.gaps()).isEmpty();
    }

    @Property(tries = 200)
    void cutting_a_sheet_changes_no_event_before_the_last_one_begun(@ForAll long seed) {
        List<String> lines = SheetPrinter.print(RandomSheets.sheet(seed));
        List<Event> whole = Sheets.events(RapSheetText.parse(String.join("\n", lines)));
        int cut = lines.indexOf("* * * *") + 1;
        cut += new Random(seed).nextInt(lines.size() - cut);

        List<Event> before = Sheets.events(RapSheetText.parse(String.join("\n", lines.subList(0, cut))));

        int last = Math.max(0, before.size() - 1);
        assertThat(before.subList(0, last)).isEqualTo(whole.subList(0, last));
    }

    @Property(tries = 300)
    void lines_in_any_order_are_read_without_an_error(@ForAll long seed) {
        List<String> lines = new ArrayList<>(new ScanNoise(seed).on(SheetPrinter.print(RandomSheets.sheet(seed))));
        Collections.shuffle(lines, new Random(seed));

        RapSheet read = RapSheetText.parse("* * * *\n" + lines.stream().collect(Collectors.joining("\n")));

        assertThat(read.cycles()).isNotEmpty();
    }

    @Property(tries = 500)
    void any_text_is_read_without_an_error(@ForAll String text) {
        assertThat(RapSheetText.parse("* * * *\n" + text).cycles()).isNotEmpty();
    }
}
