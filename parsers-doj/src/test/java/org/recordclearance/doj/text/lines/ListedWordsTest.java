package org.recordclearance.doj.text.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedWordsTest {

    private static final Pattern WORD = Pattern.compile("[A-Z]{2,}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/org/recordclearance/doj/disposition/dispositions.csv",
                "/org/recordclearance/doj/charge/code_letters.csv"
            })
    void every_word_that_the_readers_look_for_is_one(String list) throws IOException {
        assertThat(wordsInFront(list)).hasSizeGreaterThan(30).allMatch(ListedWords::contains);
    }

    private static List<String> wordsInFront(String list) throws IOException {
        try (InputStream stream = Objects.requireNonNull(ListedWords.class.getResourceAsStream(list))) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",")[0])
                    .flatMap(pattern -> WORD.matcher(pattern).results())
                    .map(match -> match.group())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MARIJUANA", "MAR1JUANA", "M\u25AFRIJUANA", "FIREARMS", "SUBPOENAS", "THEFTCHARGE", "GRANDTHEFT"
            })
    void a_word_is_one_however_it_was_scanned(String word) {
        assertThat(ListedWords.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SKYWALKER",
                "LE",
                "VU",
                "NG",
                "GARCIA",
                "SMITH",
                "JOHNSON",
                "LAWSON",
                "CARSON",
                "BURNS",
                "GRANTHAM",
                "YOUNG",
                "PRICE",
                "GRANT",
                "MAY",
                "PRESTON",
                "GAIL",
                "HUNT",
                "PARK",
                "BANKS",
                "M\u25AFRTINEZ",
                "SMITHS",
                "\u25AF\u25AF\u25AFNEZ"
            })
    void a_name_is_none(String name) {
        assertThat(ListedWords.contains(name)).isFalse();
    }

    @Test
    void what_begins_like_a_word_is_told() {
        assertThat(ListedWords.beginsLikeOne("RIVERAN")).isTrue();
        assertThat(ListedWords.beginsLikeOne("DOTEGAL")).isFalse();
    }
}
