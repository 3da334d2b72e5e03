package org.recordclearance.examples.countyreview.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.plain.NamedFile;
import org.recordclearance.examples.countyreview.tables.TableException;
import org.recordclearance.rapsheet.Conviction;
import picocli.CommandLine.Option;

/** The option that names worklists on which an office decided. */
public final class DecisionFiles {

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description =
                    "A worklist on which the office has decided reviews: its columns Decision (dismiss, reduce or not"
                            + " eligible), By and On. Decisions that do not fit are refused, naming the line. May be repeated;"
                            + " to be given each time, as a review without it leaves these convictions for review again.")
    private List<Path> files = new ArrayList<>();

    /** The files that are named. */
    public List<Path> named() {
        return List.copyOf(files);
    }

    /**
     * Reads the files.
     *
     * @param policy the policy of the review
     * @param asOf the day for which eligibility is judged
     * @param onRecord what the record says of a conviction, by the headers of a worklist
     * @return the review with these decisions, empty if no file is named
     * @throws TableException if a file or a decision on it can't be taken
     */
    public Optional<DecidedReview> read(
            RuleSet policy, LocalDate asOf, Function<Conviction, Map<String, String>> onRecord) throws IOException {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        // no place in California is ahead of it
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        DecidedRows rows = new DecidedRows();
        Map<String, String> lists = new LinkedHashMap<>();
        for (Path file : files) {
            NamedFile.fault(file).ifPresent(fault -> {
                throw new TableException(file + " " + fault);
            });
            rows.add(file, Worklist.read(file, today));
            lists.put(file.toString(), ContentSums.of(file, true).sha256());
        }
        return Optional.of(DecidedReview.of(rows, policy, asOf, lists, onRecord));
    }
}
