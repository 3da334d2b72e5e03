package org.recordclearance.examples.countyreview;

import java.nio.file.Path;
import java.util.function.Function;
import org.recordclearance.json.RapSheetJson;
import org.recordclearance.json.ReviewedRapSheet;
import org.recordclearance.rapsheet.RapSheet;

/** The form in which rap sheets, and what a policy determines of them, are put out. For use by several threads. */
interface SheetForm {

    /** Gets what stands in front of the first sheet, with the end of its line; empty if nothing does. */
    String heading();

    /** Puts out a sheet as whole lines. */
    String lines(Path file, RapSheet sheet);

    /** Gets the form of a JSON document a line, without determinations. */
    static SheetForm json() {
        return jsonOf(ReviewedRapSheet::of);
    }

    /** Gets the form of a JSON document a line, with determinations, their explanations and forecasts. */
    static SheetForm json(SheetPolicy.Chosen policy) {
        return jsonOf(sheet -> ReviewedRapSheet.of(policy.ruleSet(), sheet, policy.asOf()));
    }

    private static SheetForm jsonOf(Function<RapSheet, ReviewedRapSheet> review) {
        return new SheetForm() {
            @Override
            public String heading() {
                return "";
            }

            @Override
            public String lines(Path file, RapSheet sheet) {
                return RapSheetJson.write(review.apply(sheet)) + "\n";
            }
        };
    }
}
