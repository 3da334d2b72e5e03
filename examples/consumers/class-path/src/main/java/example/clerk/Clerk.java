package example.clerk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.RapSheet;

/** Reads a printed rap sheet, determines what is on it, and writes the review with a mapper of its own. */
public final class Clerk {

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

    private Clerk() {}

    /**
     * Prints the rap sheet, what is determined, and whether the review reads back as it was written.
     *
     * @param args unused
     * @throws JsonProcessingException if the mapper can't write what it was given
     */
    public static void main(String[] args) throws JsonProcessingException {
        RapSheet sheet = RapSheetText.parse(SHEET);
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        System.out.println(mapper.writeValueAsString(sheet));
        for (RuleSet policy : new RuleSet[] {Prop64.statute(), Prop64.dismissAll("SAN FRANCISCO")}) {
            Review review = policy.review(sheet, LocalDate.of(2020, 7, 1));
            for (Determination each : review.determinations()) {
                System.out.println(policy.name() + ": " + each.outcome().kind() + ": " + each.reason());
            }
            String json = mapper.writeValueAsString(review);
            System.out.println(json);
            System.out.println("Reads back: " + mapper.readValue(json, Review.class).equals(review));
        }
    }
}
