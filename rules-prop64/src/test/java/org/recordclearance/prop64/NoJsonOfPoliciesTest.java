package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;

/** Policies travel by name and parameters: a mapper that would write nothing of them, as Jackson 3 does, is refused. */
class NoJsonOfPoliciesTest {

    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    @Test
    void policies_their_layouts_and_options_being_made_are_refused() {
        RuleSet statute = RuleSetCatalog.of(Prop64.providers()).create("statute", Parameters.none());
        List<Object> refused = new ArrayList<>(Prop64.providers());
        refused.addAll(List.of(
                statute,
                Prop64.layout(statute),
                Prop64Options.builder(),
                Prop64Options.builder().build()));

        assertThat(refused)
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(catchThrowable(() -> mapper.writeValueAsString(each)))
                        .hasMessageContaining("have JSON of their own"));
    }
}
