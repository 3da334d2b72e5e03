package org.recordclearance.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.study.Grouping.county;
import static org.recordclearance.study.Grouping.outcome;
import static org.recordclearance.study.Grouping.sex;
import static org.recordclearance.study.StudiedSheets.AS_OF;
import static org.recordclearance.study.StudiedSheets.SHEETS;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who is in a file, whatever a policy says. */
class StudyTest {

    private final Study study = Study.of(SHEETS).asOf(AS_OF);

    @Test
    void people_and_their_convictions_are_counted() {
        StudyTable table = study.by(sex());
        StudyRow all = table.total().orElseThrow();

        assertThat(all.count("people")).isEqualTo(SHEETS.size());
        assertThat(all.count("convictions"))
                .isEqualTo(SHEETS.stream()
                        .mapToLong(sheet -> sheet.convictions().size())
                        .sum());
        assertThat(all.count("may be convictions"))
                .isEqualTo(SHEETS.stream()
                        .mapToLong(sheet -> sheet.possibleConvictions().size())
                        .sum())
                .isPositive();
        assertThat(table.rows().stream().mapToLong(row -> row.count("people")).sum())
                .isEqualTo(SHEETS.size());
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void a_person_is_in_each_class_of_convictions_once_and_once_in_all() {
        StudyTable table = study.by(county());

        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.count("people"))
                        .isEqualTo(SHEETS.stream()
                                .filter(sheet -> sheet.knownOrPossibleConvictions().stream()
                                        .anyMatch(each -> county().classOf(new Grouping.Seen(sheet, AS_OF, each, null))
                                                .equals(row.classes().get(0))))
                                .count()));
        assertThat(table.total().orElseThrow().count("people")).isEqualTo(SHEETS.size());
        assertThat(table.notes()).hasSize(1);
    }

    @Test
    void outcomes_need_a_policy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.by(outcome()))
                .withMessageContaining("study.under(policy)");
    }

    @Test
    void a_stream_of_people_is_read_to_its_end_and_closed() {
        AtomicBoolean closed = new AtomicBoolean();

        Study ofStream =
                Study.of(SHEETS.stream().onClose(() -> closed.set(true))).asOf(AS_OF);

        assertThat(closed).isTrue();
        assertThat(ofStream.population().people()).isEqualTo(SHEETS);
        assertThat(ofStream.asOf(AS_OF.plusYears(1)).asOf()).isEqualTo(AS_OF.plusYears(1));
    }
}
