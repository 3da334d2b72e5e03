package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.bulk.ResultFiles;
import org.recordclearance.doj.output.ContentSums;

/**
 * Whether the results in a folder belong together still. Each file is read once, a row at a time is in memory.
 *
 * <p>Files that systems and office programs leave wherever somebody looks, such as {@code .DS_Store}, {@code Thumbs.db} and {@code
 * ~$cases.csv}, are no problem, as nobody put them there and they say nothing of the results: they are only named, to be removed. Any
 * other file that no review wrote is a problem.
 *
 * @param problems what does not, a sentence each without a full stop, and without any value of a record; none if all does
 * @param notes which files of programs are there besides, a sentence each
 * @param results how many results the summary lists
 * @param rows how many rows they hold
 */
public record Verification(List<String> problems, List<String> notes, int results, long rows) {

    /** Says that a summary is not of the form that it has. */
    public static final String NO_FIGURE = "summary.json has a figure that is none";

    private static final String SAYS_NO_SUMS =
            "does not say what the results sum up to: an earlier version wrote it, or it was changed; run the review again";

    /** Copies the lists. */
    public Verification {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    private static Verification failed(List<String> problems, List<String> notes) {
        return new Verification(problems, notes, 0, 0);
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
        List<String> notes = new ArrayList<>();
        SealedSummary summary;
        try {
            summary = SealedSummary.in(folder);
        } catch (SealedSummary.Unreadable e) {
            return failed(List.of(String.valueOf(e.getMessage())), notes);
        }
        if (!summary.isAuditable()) {
            return failed(List.of(SealedSummary.NAME + " " + SAYS_NO_SUMS), notes);
        }
        try {
            check(folder, summary, inputs, problems, notes);
        } catch (IllegalArgumentException e) {
            problems.add(NO_FIGURE); // a text where a number should be, or the like
            return failed(problems, notes);
        }
        return new Verification(
                problems, notes, summary.results().size(), summary.figures().whole("rowsWritten"));
    }

    private static void check(
            Path folder, SealedSummary summary, List<Path> inputs, List<String> problems, List<String> notes)
            throws IOException {
        checkSeal(summary, problems);
        List<ListedResult> listed = summary.results();
        List<ListedResult> there = new FolderCheck(folder, problems::add, notes::add).check(listed);
        FigureCheck figures = new FigureCheck(summary.figures(), listed, problems::add);
        ContentCheck content = new ContentCheck(folder, figures.reliefInCells(), problems::add);
        content.check(there);
        figures.checkAmongThemselves();
        if (content.isWhole() && there.size() == listed.size()) {
            figures.check(content, sha256(folder.resolve(ResultFiles.POLICY)));
        }
        if (!inputs.isEmpty()) {
            new InputCheck(summary.figures(), problems::add).check(inputs);
        }
    }

    private static void checkSeal(SealedSummary summary, List<String> problems) {
        if (!summary.isUnbroken()) {
            problems.add(Discrepancy.changed(SealedSummary.NAME));
        }
    }

    private static String sha256(Path file) throws IOException {
        return Files.exists(file) ? ContentSums.of(file, true).sha256() : "";
    }

    /**
     * Looks at a folder quickly: the seal of its summary, and which files there are and how large. Their bytes are not read, and
     * files of programs are passed over.
     *
     * @return the summary
     * @throws Refused if something does not belong together, which the message says
     * @throws IOException if the folder can't be listed
     */
    public static SealedSummary atAGlance(Path folder) throws IOException {
        SealedSummary summary = SealedSummary.in(folder);
        if (!summary.isAuditable()) {
            throw new SealedSummary.Unreadable(SAYS_NO_SUMS);
        }
        List<String> problems = new ArrayList<>();
        checkSeal(summary, problems);
        for (ListedResult each : new FolderCheck(folder, problems::add, note -> {}).check(summary.results())) {
            if (Files.size(folder.resolve(each.name())) != each.sums().bytes()) {
                problems.add(Discrepancy.changed(each.name()));
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
