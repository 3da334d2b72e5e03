package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Figure;

class FiguresJsonTest {

    @Test
    void figures_are_written_in_their_order() throws JsonProcessingException {
        Figure figures = Figure.group()
                .put("county", "MONO")
                .put("lineCount", 3)
                .put("inputs", Figure.of(List.of(Figure.of("b.csv"), Figure.of("a.csv"))))
                .put("relief", Figure.group().put("some", Figure.of(1.5)).build())
                .put("earliest", Figure.NONE)
                .build();

        assertThat(JsonMapper.builder()
                        .addModule(new RecordClearanceModule())
                        .build()
                        .writeValueAsString(figures))
                .isEqualTo("{\"county\":\"MONO\",\"lineCount\":3,\"inputs\":[\"b.csv\",\"a.csv\"],"
                        + "\"relief\":{\"some\":1.5},\"earliest\":null}");
    }

    @Test
    void figures_print_themselves() {
        assertThat(Figure.group()
                        .put("county", "MONO")
                        .put("counts", Figure.of(List.of(Figure.of(1), Figure.of(0.5), Figure.NONE)))
                        .build())
                .hasToString("{county=MONO, counts=[1, 0.5, none]}");
    }
}
