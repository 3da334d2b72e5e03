package org.recordclearance.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.recordclearance.eligibility.Figure;

class PairedSurrogatesTest {

    @Example
    void a_lone_surrogate_is_written_as_an_escape() {
        String text = FiguresJson.writeIndented(Figure.group()
                .put("name", "a\ud83d\ude00b\ud83dc\ude00d\ude00\ud83d")
                .build());

        assertThat(text).contains("a\ud83d\ude00b\\ud83dc\\ude00d\\ude00\\ud83d\"");
    }

    @Property
    void however_it_is_written_only_pairs_come_through_and_what_is_read_back_is_the_same(
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> kinds,
            @ForAll @IntRange(min = 1, max = 4) int step)
            throws IOException {
        StringBuilder text = new StringBuilder();
        kinds.forEach(kind -> text.append("\ud83d\ude00ab".charAt(kind)));
        text.append('"');
        StringWriter written = new StringWriter();
        try (PairedSurrogates out = new PairedSurrogates(written)) {
            for (int from = 0; from < text.length(); from += step) {
                out.write(text.toString(), from, Math.min(step, text.length() - from));
            }
        }

        String json = written.toString();
        assertThat(new String(json.getBytes(UTF_8), UTF_8)).isEqualTo(json);
        assertThat(json.replace("\\ud83d", "\ud83d").replace("\\ude00", "\ude00"))
                .isEqualTo(text.toString());
    }
}
