package example.desk;

import com.fasterxml.jackson.databind.Module;
import java.time.LocalDate;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.json.InvalidJsonException;
import org.recordclearance.json.RecordClearanceModule;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.RapSheet;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A rap sheet is posted, a review returned. The same source for Spring Boot 3 and 4. */
@RestController
@SpringBootApplication
public class Desk {

    private final RuleSet policy = Prop64.statute();

    /** Makes the service, which Spring does. */
    public Desk() {}

    /**
     * Starts the service, and prints where it listens.
     *
     * @param args those of Spring
     */
    public static void main(String[] args) {
        String port = SpringApplication.run(Desk.class, args).getEnvironment().getProperty("local.server.port");
        System.out.println("Listening on " + port);
    }

    /**
     * Determines what is on a rap sheet.
     *
     * @param sheet the rap sheet
     * @param asOf the day as of which it is judged
     * @return the review
     */
    @PostMapping("/review")
    public Review review(@RequestBody RapSheet sheet, @RequestParam LocalDate asOf) {
        return policy.review(sheet, asOf);
    }

    /**
     * Says what is wrong with what was posted. Nothing of a record stands in it.
     *
     * @param refused why it was refused
     * @return that, as the text of the answer
     */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public String refused(InvalidJsonException refused) {
        return refused.getMessage();
    }

    /**
     * Gives Jackson 2 our form. Spring Boot 3 takes it from here; Spring Boot 4 has Jackson 3 and finds that form by itself.
     *
     * @return the module of Jackson 2
     */
    @Bean
    public Module recordsOfJackson2() {
        return new RecordClearanceModule();
    }
}
