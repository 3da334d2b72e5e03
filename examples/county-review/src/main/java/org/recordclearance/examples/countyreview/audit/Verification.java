package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.output.ContentSums;

/**
 * Whether the results in a folder belong together still. Each file is read once, a row at a time is in memory.
 *
 * @param problems what does not, a sentence each without a full stop, and without any value of a record; none if all does
 * @param results how many results the summary lists
 * @param rows how many rows they hold
 */
public record Verification(List<String> problems, int results, long rows) {

    private static final String POLICY = "policy.md";

    /** Copies the list. */
    public Verification {
        problems = List.copyOf(problems);
    }

    /**
     * Checks a folder wholly: the seal of its summary, which files there are, all their bytes, and that figures and rows add up.
     *
     * @param folder the folder
     * @param inputs the bulk files that should have been read; none if that is not to be checked
     * @throws IOException if the folder can't be listed
     */
    public static Verification of(Path folder, List<Path> inputs) throws IOException {
        List<String> problems = new ArrayList<>();
        SealedSummary summary;
        try {
            summary = SealedSummary.in(folder);
        } catch (SealedSummary.Unreadable e) {
            return new Verification(List.of(String.valueOf(e.getMessage())), 0, 0);
        }
        if (!summary.isAuditable()) {
            return new Verification(
                    List.of(
                            "summary.json does not say what the results sum up to: an earlier version wrote it, or it was changed"),
                    0,
                    0);
        }
        try {
            check(folder, summary, inputs, problems);
        } catch (IllegalArgumentException e) {
            problems.add("summary.json has a figure that is none"); // a text where a number should be, or the like
            return new Verification(problems, 0, 0);
        }
        return new Verification(
                problems, summary.results().size(), summary.figures().whole("rowsWritten"));
    }

    private static void check(Path folder, SealedSummary summary, List<Path> inputs, List<String> problems)
            throws IOException {
        checkSeal(summary, problems);
        List<ListedResult> listed = summary.results();
        List<ListedResult> there = new FolderCheck(folder, problems::add).check(listed);
        FigureCheck figures = new FigureCheck(summary.figures(), listed, problems::add);
        ContentCheck content = new ContentCheck(folder, figures.reliefInCells(), problems::add);
        content.check(there);
        figures.checkAmongThemselves();
        if (content.isWhole() && there.size() == listed.size()) {
            figures.check(content, sha256(folder.resolve(POLICY)));
        }
        if (!inputs.isEmpty()) {
            new InputCheck(summary.figures(), problems::add).check(inputs);
        }
    }

    private static void checkSeal(SealedSummary summary, List<String> problems) {
        if (!summary.isUnbroken()) {
            problems.add("summary.json was changed since the review wrote it");
        }
    }

    private static String sha256(Path file) throws IOException {
        return Files.exists(file) ? ContentSums.of(file, true).sha256() : "";
    }

    /**
     * Looks at a folder quickly: the seal of its summary, and which files there are and how large. Their bytes are not read.
     *
     * @return the summary
     * @throws Refused if something does not belong together, which the message says
     * @throws IOException if the folder can't be listed
     */
    public static SealedSummary atAGlance(Path folder) throws IOException {
        SealedSummary summary = SealedSummary.in(folder);
        if (!summary.isAuditable()) {
            throw new SealedSummary.Unreadable(
                    "does not say what the results sum up to: an earlier version wrote it, or it was changed");
        }
        List<String> problems = new ArrayList<>();
        checkSeal(summary, problems);
        for (ListedResult each : new FolderCheck(folder, problems::add).check(summary.results())) {
            if (Files.size(folder.resolve(each.name())) != each.sums().bytes()) {
                problems.add(each.name() + " was changed since the review wrote it");
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems.get(0));
        }
        return summary;
    }

    /** Says that results do not belong together any more, and why. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String problem) {
            super(problem);
        }
    }
}
