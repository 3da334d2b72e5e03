package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of options says what is written and read. */
class OptionsSchemaTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("classpath:org/recordclearance/json-schema/prop64-options.schema.json"));

    private static final List<String> VALUES = List.of(
            "true",
            "false",
            "null",
            "0",
            "1",
            "15",
            "16",
            "39",
            "40",
            "65",
            "66",
            "-1",
            "5.5",
            "99999999999",
            "\"40\"",
            "\"\"",
            "[]",
            "{}",
            "[\"11357\"]",
            "[\"11357\",\"11360\",\"11357\"]",
            "[11357]",
            "[\"11361\"]",
            "[null]");

    @Test
    void what_is_written_is_valid() {
        for (Prop64Options options :
                List.of(Prop64Options.defaults(), Prop64Options.builder().build(), EveryOption.CHOSEN)) {
            assertThat(SCHEMA.validate(options.toJson(), InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baselineEligibility.dismiss",
                "baselineEligibility.reduce",
                "baselineEligibility.dissmiss",
                "additionalRelief.subjectUnder21AtConviction",
                "additionalRelief.subjectAgeThreshold",
                "additionalRelief.yearsSinceConvictionThreshold",
                "additionalRelief.yearsCrimeFreeThreshold",
                "additionalRelief.subjectHasOnlyProp64Charges",
                "additionalRelief.subjectIsDeceased",
                "additionalRelief.dismissOlderThanAgeThreshold",
                "additionalRelief.dismissYearsSinceConvictionThreshold",
                "additionalRelief.dismissYearsCrimeFreeThreshold",
                "additionalRelief.dismiss",
                "baselineEligibilty.dismiss"
            })
    void an_option_of_any_value_is_refused_by_both_or_by_neither(String option) {
        for (String value : VALUES) {
            String[] path = option.split("\\.");
            agree("{\"" + path[0] + "\":{\"" + path[1] + "\":" + value + "}}");
            agree("{\"formatVersion\":\"1.0\",\"" + path[0] + "\":{\"" + path[1] + "\":" + value + "}}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "null",
                "{\"baselineEligibility\":null}",
                "{\"additionalRelief\":[]}",
                "{\"formatVersion\":\"1.0\"}",
                "{\"formatVersion\":\"2.0\"}",
                "{\"formatVersion\":1.0}",
                "{\"formatVersion\":null}",
                "{\"baselineEligibility\":{\"dismiss\":[\"11357\"],\"reduce\":[\"11358\"]}}",
                "{\"baselineEligibility\":{\"dismiss\":[\"11357\",\"11358\"],\"reduce\":[\"11358\"]}}",
                "{\"baselineEligibility\":{\"dismiss\":[\"11360\"],\"reduce\":[\"11357\",\"11360\"]}}"
            })
    void a_whole_file_is_refused_by_both_or_by_neither(String json) {
        agree(json);
    }

    private static void agree(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON).isEmpty()).as(json).isEqualTo(isRead(json));
    }

    private static boolean isRead(String json) {
        try {
            Prop64Options.parse(json);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
