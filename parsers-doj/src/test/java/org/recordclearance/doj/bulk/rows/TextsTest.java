package org.recordclearance.doj.bulk.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.record.WordCache;

class TextsTest {

    @Property
    void decoding_never_fails(@ForAll @Size(max = 40) byte[] bytes) {
        assertThat(Texts.decode(bytes, 0, bytes.length)).isNotNull();
    }

    @Property
    void valid_utf_8_is_read_as_such(@ForAll String text) {
        byte[] bytes =
                text.replace("\"", "").replaceAll("[\\ud800-\\udfff]", "").getBytes(UTF_8);

        assertThat(Texts.decode(bytes, 0, bytes.length)).isEqualTo(new String(bytes, UTF_8));
    }

    @Property
    void a_cache_gives_what_decoding_gives(
            @ForAll @Size(max = 300) List<@Size(max = 3) List<@ByteRange(min = -128, max = 127) Byte>> fields) {
        WordCache cache = new WordCache();
        for (int round = 0; round < 2; round++) {
            for (List<Byte> field : fields) {
                byte[] bytes = new byte[field.size()];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = field.get(i);
                }
                assertThat(cache.word(bytes, 0, bytes.length, 0).text())
                        .isEqualTo(Texts.decode(bytes, 0, bytes.length));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "X", " x ", "-", "  -  ", "\t"})
    void filler_is_blank(String filler) {
        assertThat(Texts.normal(filler)).isEmpty();
        assertThat(Texts.orEmpty(filler)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "xx", "--", "0", "N/A", "."})
    void other_words_are_values(String word) {
        assertThat(Texts.orEmpty("  " + word + " ")).isEqualTo(word);
    }
}
