package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;

/** Compares bulk files with those that a summary says were read, by their bytes: what they are called and where they are may differ. */
final class InputCheck {

    private final SummaryFigures summary;
    private final Consumer<String> problems;

    InputCheck(SummaryFigures summary, Consumer<String> problems) {
        this.summary = summary;
        this.problems = problems;
    }

    /**
     * Reads files, each once.
     *
     * @throws InterruptedIOException if it is interrupted
     */
    void check(List<Path> files) throws InterruptedIOException {
        List<SummaryFigures> left = new ArrayList<>(summary.list("inputs"));
        for (Path file : files) {
            try (InterruptibleInput in = new InterruptibleInput(Files.newInputStream(file), true)) {
                ContentSums found = in.readToEnd();
                if (!left.removeIf(each -> isSame(ListedResult.sums(each), found)) && !hasFailed(file)) {
                    problems.accept(file + " is none of the files that were read, or was changed since");
                }
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                problems.accept(file + " can't be read");
            }
        }
        left.forEach(each -> problems.accept(
                each.text("file") + " was read, and none of the files given is that file as it was then"));
    }

    /** The SHA-256 counts where the summary states it. */
    private static boolean isSame(ContentSums stated, ContentSums found) {
        return stated.bytes() == found.bytes()
                && stated.crc32c().equals(found.crc32c())
                && (stated.sha256().isEmpty() || stated.sha256().equals(found.sha256()));
    }

    /** What could not be read then may be given too: nothing came of it. */
    private boolean hasFailed(Path file) {
        return summary.list("filesFailed").stream()
                .anyMatch(each -> each.text("file").equals(file.toString()));
    }
}
