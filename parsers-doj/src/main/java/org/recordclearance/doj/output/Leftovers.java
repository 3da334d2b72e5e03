package org.recordclearance.doj.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What runs that were ended from outside have left in a folder that the run at hand alone writes to. */
final class Leftovers {

    static final String PREFIX = OutputFolder.OWN + "-results-";

    private static final Pattern NAMES = Pattern.compile(Pattern.quote(PREFIX) + "\\d+");

    private final Path target;
    private final PublishingSteps steps;
    private final List<Path> left = new ArrayList<>();
    private final List<Path> foreign = new ArrayList<>();

    /**
     * Looks for what was left.
     *
     * @param target the folder that results are for
     * @param own the folder in it that the run at hand has just made
     */
    Leftovers(Path target, Path own, PublishingSteps steps) throws IOException {
        this.target = target;
        this.steps = steps;
        for (Path each : OwnFiles.in(target)) {
            if (NAMES.matcher(each.getFileName().toString()).matches() && !each.equals(own)) {
                boolean isOurs = OwnFiles.isFolder(each) && Objects.equals(OwnFiles.owner(each), OwnFiles.owner(own));
                (isOurs ? left : foreign).add(each);
            }
        }
    }

    /**
     * Checks that clearing up touches no file to read.
     *
     * @throws InputAtRiskException if it would
     */
    void check(FilesToRead inputs) throws IOException {
        for (Path each : left) {
            for (Path moved : publication(each).inPlace()) {
                inputs.checkIsNone(moved);
            }
            Files.walkFileTree(each, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    inputs.checkIsNone(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /** Clears up, and says what was found. */
    List<String> clearUp() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path each : left) {
            found.add("an earlier run was ended " + clearUp(publication(each)));
            if (!OwnFiles.remove(each)) {
                found.add(each.getFileName() + " has something in it that is not of this program, and stays");
            }
        }
        for (Path each : foreign) {
            found.add(each.getFileName() + " is a link or of another user, and was not touched");
        }
        return found;
    }

    private static String clearUp(Publication publication) throws IOException {
        if (!publication.isBegun()) {
            return "before its results were complete; what it had written aside is removed";
        }
        if (publication.isDone()) {
            publication.removeOld();
            return "when its results were in place; they are complete";
        }
        boolean hadResults = publication.hadResults();
        publication.takeBack();
        return hadResults
                ? "while it replaced results; the old ones are back, complete"
                : "while it put results in place; they are removed";
    }

    private Publication publication(Path staging) {
        return new Publication(target, staging, steps);
    }
}
