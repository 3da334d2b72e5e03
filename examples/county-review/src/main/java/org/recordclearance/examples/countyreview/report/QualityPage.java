package org.recordclearance.examples.countyreview.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.ResultFiles;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.examples.countyreview.quality.DataQuality;
import org.recordclearance.examples.countyreview.quality.QualityResults;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** Says what the data is like: rows and columns, and who can't be told apart. */
final class QualityPage {

    private static final String COLUMN = "column|";

    private final FinishedReview review;
    private final SummaryFigures summary;

    QualityPage(FinishedReview review, SummaryFigures summary) {
        this.review = review;
        this.summary = summary;
    }

    /** Says what is known without looking at columns too. */
    Section of(@Nullable DataQuality quality) {
        Sections section = Sections.of("quality", "Quality of the data");
        if (quality != null) {
            quality.doubts().forEach(section::say);
        }
        section.say("Rows that could not be read are in " + ResultFiles.REJECTED_ROWS + ", each with the reason. "
                        + QualityResults.FILE + " has all of these figures.")
                .table(rejected());
        if (quality != null) {
            section.say(
                            "Blank: nothing is there, which in many columns is as it should be. Odd: it says less than it"
                                    + " could, as a date without a day does, or is a code that is not known. Repaired: it is read in"
                                    + " another way than it is written. Contradictory: people of whom it contradicts another value.")
                    .table(columns(quality))
                    .table(codes(quality))
                    .table(identities(quality));
            quality.columns().keySet().forEach(column -> section.sum(ofColumn(column)));
            new RequestsPage(quality).addTo(section);
        }
        return section.table(repairs()).table(others()).end();
    }

    private Tables rejected() {
        Tables rejected = Tables.ofFound("Rejected rows", "Reason", "Rows");
        review.rejectedByReason()
                .forEach((reason, rows) ->
                        rejected.row(Words.sentence(reason), new Count(PolicyPage.REJECTED + " as " + reason, rows)));
        return rejected.total(new Count(PolicyPage.REJECTED, review.summary().rowsRejected()));
    }

    private static Tables columns(DataQuality quality) {
        Tables table = Tables.of(
                "What the rows are like, by column",
                "Column",
                "Blank",
                "Odd",
                "Unreadable",
                "Repaired",
                "Contradictory (people)");
        quality.columns()
                .forEach((column, of) -> table.row(
                        column.name(),
                        count(column, "blank", of.blank()),
                        count(column, "odd", of.odd()),
                        count(column, "unreadable", of.unreadable()),
                        count(column, "repaired", of.repaired()),
                        count(column, "contradictory", of.contradictory())));
        return table;
    }

    private static Count count(BulkColumn column, String what, long number) {
        return new Count(COLUMN + column + "|" + what, number);
    }

    /** Rows that are none of these are read as they stand. */
    private static Sum ofColumn(BulkColumn column) {
        return Sum.of(
                List.of(PolicyPage.ROWS),
                List.of(
                        PolicyPage.REJECTED,
                        COLUMN + column + "|blank",
                        COLUMN + column + "|odd",
                        COLUMN + column + "|unreadable",
                        COLUMN + column + "|repaired"));
    }

    private static Tables codes(DataQuality quality) {
        Tables table = Tables.ofFound("Codes that are not known", "Column and code", "Rows");
        quality.columns()
                .forEach((column, of) -> of.unknownCodes()
                        .forEach((code, rows) ->
                                table.row(column + ": " + code, new Count("code|" + column + "|" + code, rows))));
        return table;
    }

    private static Tables identities(DataQuality quality) {
        DataQuality.Identities identities = quality.identities();
        return Tables.of("Who can't be told apart, or not be put together", "What", "Number")
                .row(
                        "CII numbers that several SUBJECT_IDs have, which are one person",
                        new Count("identity|numbers", identities.sharedNumbers()))
                .row("SUBJECT_IDs that have one of them", new Count("identity|sharing", identities.subjectsSharing()))
                .row(
                        "SUBJECT_IDs whose rows may be those of two people, as CII number and date of birth differ",
                        count(BulkColumn.CII_NUMBER, "contradictory", identities.conflicting()));
    }

    private Tables repairs() {
        Tables repairs = Tables.of("What was read in another way than it is written", "What", "Charges");
        SummaryFigures repaired = summary.group("repairs");
        repaired.byName()
                .keySet()
                .forEach(
                        kind -> repairs.row(Words.sentence(kind), new Count("repaired|" + kind, repaired.whole(kind))));
        return repairs;
    }

    private Tables others() {
        return Tables.of("Convictions that stand apart", "What", "Convictions")
                .row(
                        "In places that are no county of California",
                        new Count("other places", summary.whole("otherPlaces")))
                .row(
                        "Relieved under Proposition 64 already",
                        new Count("already relieved", summary.whole("alreadyRelieved")));
    }
}
