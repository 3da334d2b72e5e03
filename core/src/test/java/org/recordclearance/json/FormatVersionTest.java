package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;
import static org.recordclearance.json.Documents.skywalker;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.RapSheet;

/** What a document of another version, and a name that is unknown, mean for whoever reads it. */
class FormatVersionTest {

    private static final String STATED = "\"formatVersion\":\"1.0\"";
    private static final ReviewedRapSheet REVIEWED = ReviewedRapSheet.of(POLICY, skywalker(), AS_OF);
    private static final String WRITTEN = RapSheetJson.write(REVIEWED);

    @Test
    void every_document_states_its_version_first() {
        assertThat(WRITTEN).startsWith("{" + STATED + ",\"subject\"");
        assertThat(RapSheetJson.write(skywalker())).startsWith("{" + STATED + ",\"subject\"");
        assertThat(RapSheetJson.write(POLICY.review(skywalker(), AS_OF))).startsWith("{" + STATED + ",\"subject\"");
        assertThat(RapSheetJson.FORMAT_VERSION).hasToString("1.0");
    }

    @Test
    void a_document_without_a_version_is_of_the_first() {
        assertThat(RapSheetJson.readReviewedRapSheet(WRITTEN.replace(STATED + ",", "")))
                .isEqualTo(REVIEWED);
    }

    @Test
    void what_a_later_minor_version_adds_is_skipped_and_told_to_who_asks() {
        String later = WRITTEN.replace(STATED, "\"ancestry\":[{\"subject\":1}],\"formatVersion\":\"1.7\"")
                .replace("\"agency\":", "\"judge\":{\"name\":\"ZZ\"},\"agency\":")
                .replace("\"kind\":\"JAIL\"", "\"kind\":\"JAIL\",\"suspended\":true")
                .replace("\"answer\":\"YES\"", "\"answer\":\"YES\",\"Weight of it\":2");
        List<String> skipped = new ArrayList<>();

        assertThat(RapSheetJson.readReviewedRapSheet(later)).isEqualTo(REVIEWED);
        assertThat(RapSheetJson.readReviewedRapSheet(later, skipped::add)).isEqualTo(REVIEWED);
        assertThat(skipped)
                .contains(
                        "ancestry",
                        "cycles[0].events[0].judge",
                        "cycles[0].events[0].counts[0].dispositions[0].sentence.terms[1].suspended",
                        "determinations[0].explanation[0][4]");
    }

    @Test
    void mappers_of_both_jacksons_skip_and_tell_it_too() throws IOException {
        String later = "{\"mine\":1,\"sheet\":"
                + RapSheetJson.write(skywalker()).replace(STATED, "\"formatVersion\":\"1.1\",\"ancestry\":1") + "}";
        List<String> skipped = new ArrayList<>();
        record Mine(int mine, RapSheet sheet) {}

        assertThat(JsonMapper.builder()
                        .addModule(new RecordClearanceModule(skipped::add))
                        .build()
                        .readValue(later, Mine.class)
                        .sheet())
                .isEqualTo(skywalker());
        assertThat(tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(new RecordClearanceJackson3Module(skipped::add))
                        .build()
                        .readValue(later, Mine.class)
                        .sheet())
                .isEqualTo(skywalker());
        assertThat(skipped).containsExactly("ancestry", "ancestry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"formatVersion\":\"1.0\"", "\"formatVersion\":\"1.9\""})
    void a_misspelt_name_is_an_error_in_every_version_as_it_would_drop_what_the_record_says(String version) {
        String misspelt = WRITTEN.replace(STATED, version).replace("\"dispositions\":", "\"dispositon\":");

        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReviewedRapSheet(misspelt))
                .withMessageStartingWith(
                        "cycles[0].events[0].counts[0]: property 7 of the object, dispositon, is unknown"
                                + " here; did you mean dispositions? Known are codeSection, asWritten, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISPOSITIONS", "Dispositions", "dispo-sitions", "DISPO_SITIONS"})
    void a_name_in_other_capitals_is_an_error_in_a_later_version_too(String written) {
        String misspelt = WRITTEN.replace(STATED, "\"formatVersion\":\"1.9\"")
                .replace("\"dispositions\":", "\"" + written + "\":");

        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReviewedRapSheet(misspelt))
                .withMessageContaining(written + ", is unknown here; did you mean dispositions?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events | evnets | cycles[0]: property 2 of the object, evnets, is unknown here; did you mean events?",
                "dateOfBirth | date_of_birth | subject: property 4 of the object, date_of_birth, is unknown here; did you"
                        + " mean dateOfBirth?",
                "counts | Counts | cycles[0].events[0]: property 7 of the object, Counts, is unknown here; did you mean"
                        + " counts?",
                "incomplete | incompleet | the document: property 4 of the object, incompleet, is unknown here; did you"
                        + " mean incomplete?",
                // a name of the form in the wrong place
                "agency | level | cycles[0].events[0]: property 3 of the object, level, is unknown here; known are type",
                "names | NAMES | subject: property 3 of the object, NAMES, is unknown here; did you mean names?",
                "dateOfBirth | DATE_OF_BIRTH | subject: property 4 of the object, DATE_OF_BIRTH, is unknown here; did you"
                        + " mean dateOfBirth?",
                // what may be a value of a record is not repeated
                "names | James | subject: property 3 of the object is unknown here; did you mean names?",
                "names | james | subject: property 3 of the object is unknown here; did you mean names?",
                "names | JAMES | subject: property 3 of the object is unknown here; known are id",
                "race | Tate | subject: property 6 of the object is unknown here; did you mean race?",
                "race | Rice | subject: property 6 of the object is unknown here; did you mean race?",
                "counts | Coat | cycles[0].events[0]: property 7 of the object is unknown here; known are type",
                "sex | LEE | subject: property 5 of the object is unknown here; known are id",
                "sex | luke | subject: property 5 of the object is unknown here; known are id",
                "names | 11357(a) HS | subject: property 3 of the object is unknown here; known are id"
            })
    void an_unknown_name_is_told_where_it_is_no_value_of_a_record(String name, String written, String complaint) {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReviewedRapSheet(
                        WRITTEN.replaceFirst("\"" + name + "\":", "\"" + written + "\":")))
                .withMessageStartingWith(complaint);
    }

    @Test
    void a_part_alone_states_no_version_and_skips_nothing() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RecordClearanceModule()).build();

        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> mapper.readValue(
                        "{\"formatVersion\":\"1.7\",\"kind\":\"JAIL\"}", org.recordclearance.rapsheet.Term.class))
                .withMessageContaining("property 1 of the object, formatVersion, is unknown here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2.0\" | formatVersion: is 2.0, and only versions 1.x can be read here: a later version of this library"
                        + " reads it",
                "\"10.3\" | formatVersion: is 10.3, and only versions 1.x can be read here: a later version of this"
                        + " library reads it",
                "\"0.9\" | formatVersion: must be a version such as 1.0",
                "\"1\" | formatVersion: must be a version such as 1.0",
                "\"1.0.0\" | formatVersion: must be a version such as 1.0",
                "\"01.0\" | formatVersion: must be a version such as 1.0",
                "\"1.99999\" | formatVersion: must be a version such as 1.0",
                "\"ZZTOPSECRET\" | formatVersion: must be a version such as 1.0",
                "1.0 | formatVersion: must be a text",
                "{} | formatVersion: must be a text"
            })
    void another_major_version_is_refused_whatever_else_is_there(String version, String complaint) {
        String other = WRITTEN.replace(STATED, "\"more\":1,\"formatVersion\":" + version);

        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReviewedRapSheet(other))
                .withMessage(complaint);
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readRapSheet(other, path -> {}))
                .withMessage(complaint);
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReview(other, path -> {}))
                .withMessage(complaint);
    }

    @Test
    void a_version_reads_the_text_that_it_prints() {
        assertThat(FormatVersion.parse(new FormatVersion(3, 14).toString())).isEqualTo(new FormatVersion(3, 14));
        assertThat(new FormatVersion(1, 2).skipsUnknownOf(new FormatVersion(1, 3)))
                .isTrue();
        assertThat(new FormatVersion(1, 2).skipsUnknownOf(new FormatVersion(1, 2)))
                .isFalse();
        assertThat(new FormatVersion(1, 2).skipsUnknownOf(new FormatVersion(1, 1)))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormatVersion(2, 0).skipsUnknownOf(new FormatVersion(1, 5)))
                .withMessage(
                        "is 1.5, and only versions 2.x can be read here: an earlier version of this library reads it");
        assertThatIllegalArgumentException().isThrownBy(() -> new FormatVersion(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormatVersion(1, -1));
    }
}
