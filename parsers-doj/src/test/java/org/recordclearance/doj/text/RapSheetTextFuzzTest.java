package org.recordclearance.doj.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Any bytes are a sheet or are refused. The acceptance tests try the inputs again that are kept; with
 * {@code JAZZER_FUZZ=1} in the environment new ones are looked for.
 */
class RapSheetTextFuzzTest {

    @FuzzTest
    @DictionaryFile(resourcePath = "rap-sheet.dict")
    void any_bytes_are_a_sheet_or_are_refused(byte[] bytes) throws IOException {
        Optional<RapSheet> sheet = sheet(bytes);
        sheet.ifPresent(each -> assertThat(each.convictions())
                .allSatisfy(
                        conviction -> assertThat(conviction.event().counts()).contains(conviction.count())));
    }

    @FuzzTest
    @DictionaryFile(resourcePath = "rap-sheet.dict")
    void a_sheet_may_be_cut_behind_any_line(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Optional<RapSheet> whole = sheet(text);
        int cut = text.indexOf('\n');
        for (int line = 0; line < 50 && cut >= 0; line++) {
            Optional<RapSheet> part = sheet(text.substring(0, cut + 1));
            if (part.isPresent() && whole.isPresent()) {
                assertSameBeforeLastEvent(part.get(), whole.get());
            }
            cut = text.indexOf('\n', cut + 1);
        }
    }

    @FuzzTest
    @DictionaryFile(resourcePath = "rap-sheet.dict")
    void a_sheet_without_its_person_has_as_many_cycles(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Optional<RapSheet> sheet = sheet(text);
        if (sheet.isPresent()) {
            RapSheet other = RapSheetText.parse(Deidentification.repeatable(1).rewrite(text));
            assertThat(other.cycles()).hasSameSizeAs(sheet.get().cycles());
        }
    }

    private static void assertSameBeforeLastEvent(RapSheet part, RapSheet whole) {
        List<Event> begun = Sheets.events(part);
        List<Event> all = Sheets.events(whole);
        int same = Math.max(0, Math.min(begun.size(), all.size()) - 1);
        assertThat(begun.subList(0, same)).isEqualTo(all.subList(0, same));
    }

    private static Optional<RapSheet> sheet(byte[] bytes) throws IOException {
        try {
            return Optional.of(RapSheetText.parse(new ByteArrayInputStream(bytes)));
        } catch (NotARapSheetException e) {
            return Optional.empty();
        }
    }

    private static Optional<RapSheet> sheet(String text) {
        try {
            return Optional.of(RapSheetText.parse(text));
        } catch (NotARapSheetException e) {
            return Optional.empty();
        }
    }
}
