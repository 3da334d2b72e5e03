package org.recordclearance.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The smallest front end is built from what a release stages, and explains what is pasted. */
@Rehearsed
class FrontEndTest {

    private static final String SHEET = """
            CII/A99000123
            DOB/19660119 SEX/M RAC/WHITE
            NAM/01 NOBODY,AT ALL

            * * * *
            COURT: NAM:01
            20010918 CASC SAN FRANCISCO

            CNT:01 #1234567
            11359 HS-POSSESS MARIJUANA FOR SALE
            DISPO:CONVICTED
            CONV STATUS:FELONY
            SEN: 012 MONTHS PROBATION

            * * * END OF MESSAGE * * *
            """;

    @Test
    void a_sheet_that_is_pasted_is_explained_and_another_text_is_said_to_be_none(Rehearsal release) throws Exception {
        try (Service frontEnd = release.frontEnd("2020-07-01")) {
            HttpResponse<String> page = frontEnd.post("/", "sheet=" + SHEET);

            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
            assertThat(page.body())
                    .startsWith("0 lines could not be read for certain\n\n11359 HS, 2001-09-18\n")
                    .contains("Outcome: Eligible for Reduction (reduce)\n")
                    .contains("facts: end of sentence 2002-09-18, as-of date 2020-07-01\n");
            assertThat(frontEnd.post("/", "<script>").body())
                    .startsWith("not a rap sheet")
                    .doesNotContain("<");
            assertThat(frontEnd.logged()).startsWith("Listening on").doesNotContain("NOBODY", "A99000123");
        }
    }
}
