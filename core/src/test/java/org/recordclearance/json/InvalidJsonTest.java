package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;
import static org.recordclearance.json.Documents.skywalker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.RapSheet;

/** What is refused, how that is said, and that nothing of a record is in what is said. */
class InvalidJsonTest {

    private static final String MARKER = "ZZTOPSECRET";
    private static final String GOOD = RapSheetJson.write(ReviewedRapSheet.of(POLICY, skywalker(), AS_OF));

    /** A change to the document at hand, and the complaint about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"sex\":\"M\" | \"sex\":1 | subject.sex: must be a text",
                "\"dateOfBirth\":\"1966-01-19\" | \"dateOfBirth\":\"1966-13-19\" | "
                        + "subject.dateOfBirth: must be a date of the form yyyy-MM-dd, yyyy-MM or yyyy",
                "\"dateOfBirth\":\"1966-01-19\" | \"dateOfBirth\":\"missing\" | "
                        + "subject.dateOfBirth: must be a date of the form yyyy-MM-dd, yyyy-MM or yyyy",
                "\"dateOfBirth\":\"1966-01-19\" | \"dateOfBirth\":{} | "
                        + "subject.dateOfBirth: must say either unreadable or contradictory",
                "\"dateOfBirth\":\"1966-01-19\" | \"dateOfBirth\":{\"unreadable\":true,\"contradictory\":true} | "
                        + "subject.dateOfBirth: must say either unreadable or contradictory",
                "\"02\":\"SKYWALKER,LUKE\" | \"02\":2 | subject.names[1]: must be a text",
                "\"names\":{ | \"nicknames\":{ | subject: property 3 of the object is unknown here; "
                        + "known are id, cii, names, dateOfBirth, sex, race, deceased",
                "\"deceased\":false | \"deceased\":\"no\" | subject.deceased: must be true or false",
                "\"type\":\"COURT_ACTION\" | \"type\":\"COURT\" | cycles[0].events[0].type: must be one of [ARREST, "
                        + "SUPPLEMENTAL_ARREST, COURT_ACTION, CUSTODY, PROBATION, REGISTRATION, APPLICANT, DECEASED, "
                        + "MENTAL_HEALTH, OTHER]",
                "\"type\":\"COURT_ACTION\",\"date\" | \"date\" | cycles[0].events[0]: the property type is missing",
                "\"nameCode\":\"01\" | \"step\":-1 | cycles[0].events[0]: a step must not be negative",
                "\"nameCode\":\"01\" | \"step\":1.5 | cycles[0].events[0].step: must be a whole number that fits an"
                        + " int",
                "\"nameCode\":\"01\" | \"step\":2147483648 | cycles[0].events[0].step: must be a whole number that"
                        + " fits an int",
                "[\"1234567\"] | [\"1234567\",null] | cycles[0].events[0].caseNumbers[1]: must be a text",
                "[\"1234567\"] | \"1234567\" | cycles[0].events[0].caseNumbers: must be a list",
                "\"HS 11350(a)\" | \"HS\" | cycles[0].events[0].counts[0].codeSection: not a code section: "
                        + "it is the letters of a code and a number, as HS 11357(a), 11357(a) HS or PC 664/187, or the name of a code, "
                        + "as Health & Saf. Code, section 11357, subd. (a)",
                "\"flags\":[] | \"place\":-1 | cycles[0].events[0].counts[0]: a place must not be negative",
                "\"P30D\" | \"30 days\" | cycles[0].events[0].counts[0].dispositions[0].sentence.terms[1].length: "
                        + "must be a length of time as ISO 8601 writes it, such as P3Y",
                "\"P30D\" | \"P-30D\" | cycles[0].events[0].counts[0].dispositions[0].sentence.terms[1].length: "
                        + "must be a length of time as ISO 8601 writes it, such as P3Y",
                "\"P30D\" | {\"unreadable\":false} |"
                        + " cycles[0].events[0].counts[0].dispositions[0].sentence.terms[1].length: must say unreadable",
                "\"incomplete\":[\"REJECTED_ROW\"] | \"incomplete\":[\"\"] | "
                        + "incomplete[0]: must be one of [REJECTED_ROW, UNREADABLE_TEXT]",
                "\"line\":12 | \"line\":0 | warnings[0]: a line number must be 1 or more",
                "\"cycle\":0 | \"cycle\":5 | determinations[0].count: no conviction at this position of the rap sheet",
                "\"cycle\":0 | \"cycle\":-1 | determinations[0].count: a position must not be negative",
                "\"words\":\"DA reviews\" | \"words\":\" \" | determinations[0]: an outcome needs words",
                "\"reason\":\"No criterion applies\" | \"authority\":\"\" | determinations[0]: a determination needs a"
                        + " reason",
                "\"remedy\":\"UNKNOWN\" | \"missing\":\"x\" | "
                        + "determinations[0]: the properties missing and problem must be of the same length",
                "\"asOf\":\"2020-01-01\" | \"asOf\":\"2020\" | asOf: must be a day of the form yyyy-MM-dd",
                "\"asOf\":\"2020-01-01\", | `` | the document: the property asOf is missing",
                "\"determinations\": | \"determinaciones\": | the document: property 8 of the object, determinaciones, is "
                        + "unknown here; did you mean determinations? Known are formatVersion, subject, cycles, incomplete, contradictions, warnings, policy, asOf, determinations",
                "\"answer\":\"YES\" | \"answer\":true | determinations[0].explanation[0].answer: must be a text",
                "\"level\":\"FELONY\"}} | \"level\":{}}} | determinations[0].explanation[1].facts[0]: must be a text",
                "\"facts\":{\"county\":\"SAN FRANCISCO\"} | \"facts\":[] | "
                        + "determinations[0].explanation[0].facts: must be an object",
                "\"date\":\"2024-09-18\" | \"date\":\"\" | determinations[0].forecast.date: must be a day of the form"
                        + " yyyy-MM-dd"
            })
    void a_complaint_says_where_and_what_is_wrong(String from, String to, String complaint) {
        assertThat(GOOD).contains(from);
        int at = GOOD.indexOf(from);
        String bad = GOOD.substring(0, at) + to + GOOD.substring(at + from.length());

        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReviewedRapSheet(bad))
                .withMessage(complaint)
                .withNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | the text holds no JSON",
                "` \n ` | the text holds no JSON",
                "ZZTOPSECRET | line 1, column 1: not well-formed JSON",
                "`{\"subject\": {},\n \"cycles\": [}` | line 2, column 13: not well-formed JSON",
                "{\"subject\": {\"sex\": \"M\", \"sex\": \"F\"}} | line 1, column 33: "
                        + "subject.sex: a property must not be given twice in one object",
                "null | the document: must be an object",
                "[] | the document: must be an object",
                "\"text\" | the document: must be an object",
                "{} | the document: the property subject is missing",
                "{\"subject\": {}} | the document: the property cycles is missing",
                "{\"subject\": {}, \"cycles\": {}} | cycles: must be a list",
                "{\"subject\": {}, \"cycles\": []} {} | line 1, column 31: must end behind the document",
                "{\"subject\": {}, \"cycles\": []} ZZTOPSECRET | line 1, column 31: not well-formed JSON"
            })
    void what_is_no_document_is_refused(String text, String complaint) {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReviewedRapSheet(text))
                .withMessage(complaint)
                .withNoCause();
    }

    @Test
    void null_is_absent() {
        String text = GOOD.replaceFirst("\"sex\":\"M\"", "\"sex\":null");

        assertThat(RapSheetJson.readReviewedRapSheet(text).rapSheet().subject().sex())
                .isEmpty();
    }

    @Test
    void wherever_a_value_is_another_no_failure_repeats_it() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> broken = new ArrayList<>();
        JsonNode document = mapper.readTree(GOOD);
        forEachPlace(document, mapper, changed -> broken.add(changed.toString()));

        assertThat(broken).hasSizeGreaterThan(500);
        broken.forEach(InvalidJsonTest::readWithoutATrace);
    }

    @Test
    void wherever_the_text_ends_or_is_garbled_no_failure_repeats_it() {
        for (int at = 0; at < GOOD.length(); at++) {
            readWithoutATrace(GOOD.substring(0, at));
            readWithoutATrace(GOOD.substring(0, at) + MARKER + GOOD.substring(at));
            readWithoutATrace(GOOD.substring(0, at) + "\u0001" + MARKER + "\"" + GOOD.substring(at));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 100_000})
    void what_is_nested_too_deep_is_refused(int depth) {
        readWithoutATrace("{\"subject\":" + "[".repeat(depth) + "\"" + MARKER + "\"" + "]".repeat(depth) + "}");
    }

    @Test
    void what_is_nested_too_deep_is_refused_though_a_mapper_was_told_to_take_it() {
        ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(Integer.MAX_VALUE)
                                .build())
                        .build())
                .addModule(new RecordClearanceModule())
                .build();
        String deep = "{\"subject\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";

        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> mapper.readValue(deep, RapSheet.class))
                .withMessageContaining("must not be nested deeper than 1000 levels");
    }

    @Test
    void a_number_too_long_to_be_one_is_refused() {
        readWithoutATrace(GOOD.replaceFirst("\"cycle\":0", "\"cycle\":" + "7".repeat(5_000)));
    }

    /** Puts other values, lists and objects in the place of each value, and other properties beside each. */
    private static void forEachPlace(JsonNode document, ObjectMapper mapper, Consumer<JsonNode> action) {
        List<JsonNode> others = List.of(
                mapper.getNodeFactory().textNode(MARKER),
                mapper.getNodeFactory().numberNode(7),
                mapper.createObjectNode().put(MARKER, MARKER),
                mapper.createArrayNode().add(MARKER));
        List<JsonNode> open = new ArrayList<>(List.of(document));
        while (!open.isEmpty()) {
            JsonNode node = open.remove(open.size() - 1);
            node.forEach(open::add);
            if (node instanceof ObjectNode object) {
                object.put(MARKER, MARKER);
                action.accept(document);
                object.remove(MARKER);
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                for (String name : names) {
                    JsonNode before = object.get(name);
                    others.forEach(other -> {
                        object.set(name, other);
                        action.accept(document);
                    });
                    object.remove(name);
                    action.accept(document);
                    object.set(name, before);
                }
            } else if (node instanceof ArrayNode array) {
                others.forEach(other -> {
                    array.add(other);
                    action.accept(document);
                    array.remove(array.size() - 1);
                });
            }
        }
    }

    private static void readWithoutATrace(String text) {
        Throwable thrown = catchThrowable(() -> RapSheetJson.readReviewedRapSheet(text));
        if (thrown == null) {
            return;
        }
        assertThat(thrown).isInstanceOf(InvalidJsonException.class);
        assertWithoutATrace(thrown);
    }

    static void assertWithoutATrace(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            String told = String.valueOf(each).replaceFirst("line [0-9]+, column [0-9]+", "");
            assertThat(told).doesNotContain(MARKER, "SKYWALKER", "11350", "1966", "1234567");
            assertThat(each).isNotInstanceOf(JsonProcessingException.class);
            assertThat(each.getSuppressed()).isEmpty();
        }
    }
}
