package org.recordclearance.examples.countyreview.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/**
 * What a lawyer needs of one person.
 *
 * @param subject the person's number
 * @param dateOfBirth as on the record
 * @param policy the name and version of the policy
 * @param asOf the day for which convictions are judged
 * @param doubts what is to be known of the record as a whole
 * @param timeline the events in the order of time
 * @param convictions the convictions in the order of the record
 */
public record CaseFile(
        String subject,
        String dateOfBirth,
        String policy,
        LocalDate asOf,
        List<String> doubts,
        List<TimelineEntry> timeline,
        List<CaseConviction> convictions) {

    /** Copies the lists. */
    public CaseFile {
        doubts = List.copyOf(doubts);
        timeline = List.copyOf(timeline);
        convictions = List.copyOf(convictions);
    }

    /**
     * Gathers a case file.
     *
     * @param sheet the person's record
     * @param policy the policy
     * @param asOf the day for which convictions are judged
     * @return the case file
     */
    public static CaseFile of(RapSheet sheet, RuleSet policy, LocalDate asOf) {
        List<Conviction> all = sheet.knownOrPossibleConvictions();
        List<CaseConviction> convictions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            convictions.add(CaseConviction.of(i + 1, all.get(i), policy, asOf));
        }
        String id = sheet.subject().id().isBlank()
                ? sheet.subject().cii()
                : sheet.subject().id();
        return new CaseFile(
                id.isBlank() ? "not stated" : id,
                sheet.subject().dateOfBirth().toString(),
                policy.name() + ", version " + policy.version(),
                asOf,
                sheet.gaps().isEmpty() ? List.of() : List.of(MissingFact.ROW_NOT_READ.words()),
                TimelineEntry.of(sheet, all),
                convictions);
    }

    /**
     * Returns the shape of the case file.
     *
     * @return such as {@code CaseFile[2 convictions]}
     */
    @Override
    public String toString() {
        return "CaseFile[" + convictions.size() + " convictions]";
    }
}
