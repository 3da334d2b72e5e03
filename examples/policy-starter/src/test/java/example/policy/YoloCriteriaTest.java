package example.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.testkit.PolicyCases;
import org.recordclearance.testkit.RuleSetContract;

class YoloCriteriaTest {

    private final YoloCriteria criteria = new YoloCriteria();
    private final RuleSet policy = criteria.create(Parameters.none());

    /** What any policy has to do: decide everything that it covers, explain it, and grant nothing on what is not known. */
    @Test
    void it_keeps_the_contract() {
        RuleSetContract.of(policy).assertHolds();
    }

    /** The cases that a lawyer has written, and reads. */
    @Test
    void it_decides_the_cases_as_they_say() throws IOException {
        try (InputStream cases = YoloCriteriaTest.class.getResourceAsStream("/cases.csv")) {
            assertEquals(List.of(), PolicyCases.read(cases).check(criteria));
        }
    }

    /** The table that is signed is the one that runs. When both are to change, copy target/yolo.md over it. */
    @Test
    void the_paper_that_is_signed_is_what_runs() throws IOException {
        Files.writeString(Path.of("target", "yolo.md"), policy.toMarkdown());

        assertEquals(Files.readString(Path.of("yolo.md")), policy.toMarkdown());
    }

    /** Front ends find it by its name. */
    @Test
    void it_is_in_the_catalog() {
        RuleSetCatalog catalog = RuleSetCatalog.of(Prop64.providers()).withServices(YoloCriteria.class.getClassLoader());

        assertEquals(List.of(), catalog.refused());
        assertEquals(policy.toMarkdown(), catalog.create("yolo", Parameters.none()).toMarkdown());
    }
}
