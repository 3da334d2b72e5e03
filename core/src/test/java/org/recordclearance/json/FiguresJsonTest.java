package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresJsonTest {

    @Test
    void figures_are_indented_and_in_their_order() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("county", "MONO");
        figures.put("lineCount", 3);
        figures.put("inputs", List.of("a.csv", "b.csv"));
        figures.put("relief", Map.of("some", 1.5));

        assertThat(FiguresJson.write(figures)).isEqualTo("""
            {
              "county" : "MONO",
              "lineCount" : 3,
              "inputs" : [
                "a.csv",
                "b.csv"
              ],
              "relief" : {
                "some" : 1.5
              }
            }
            """);
    }

    @Test
    void what_is_no_figure_is_refused_without_being_repeated() {
        Object secret = new Object() {
            @Override
            public String toString() {
                return "ZZTOPSECRET";
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiguresJson.write(Map.of("secret", secret)))
                .withMessage("figures must be texts, numbers, booleans, maps and lists")
                .withNoCause();
    }
}
