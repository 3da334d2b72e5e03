package example.clinic;

import java.time.LocalDate;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.json.RapSheetJson;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** Makes a record, determines what is in it under policies that it finds as services, and writes the review as JSON. */
public final class Clinic {

    private Clinic() {}

    /**
     * Prints what is found and determined.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        System.out.println("Modules: " + Prop64.class.getModule().getName() + ", " + BulkFile.class.getModule().getName());
        System.out.println("Policies: "
                + ServiceLoader.load(RuleSetProvider.class).stream()
                        .map(each -> each.get().name())
                        .collect(Collectors.toCollection(TreeSet::new)));
        RapSheet sheet = RapSheet.builder()
                .subject(person -> person.id("1").dateOfBirth("1970-05-01"))
                .cycle(cycle -> cycle
                        .arrest("1991-02-01", "YOLO", event -> event.charged("HS 11359"))
                        .court("1991-04-11", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                .build();
        RuleSet policy = Prop64.statute();
        Review review = policy.review(sheet, LocalDate.of(2020, 7, 1));
        for (Determination each : review.determinations()) {
            System.out.println(policy.name() + ": " + each.outcome().kind() + ": " + each.reason());
        }
        System.out.println("Reads back: " + RapSheetJson.readReview(RapSheetJson.write(review)).equals(review));
    }
}
