package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recordclearance.examples.countyreview.plain.GivenTwice;
import picocli.CommandLine;

/** The files of printed rap sheets that a command is given: files, and folders with files in them. */
final class SheetFiles {

    private SheetFiles() {}

    /**
     * Lists them.
     *
     * @param given files and folders, in order
     * @return the files; of a folder those in it, and not deeper, whose names end in {@code .txt} or {@code .pdf}, sorted
     *     by name
     * @throws UsageException if there is none in a folder
     */
    static List<Path> in(List<Path> given) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path each : given) {
            if (Files.isDirectory(each)) {
                files.addAll(inFolder(each));
            } else {
                files.add(each);
            }
        }
        return files;
    }

    /**
     * Warns of sheets that are given twice, be it as copies. They are put out twice, which is harmless: no sheet counts for another.
     *
     * @param files the files
     * @param command takes the warning, which names all that should be left out
     */
    static void warnOfRepeated(List<Path> files, CommandLine command) {
        GivenTwice.found(files, file -> Files.size(file) == 0)
                .ifPresent(found -> ErrorLine.warn(command, found + ". Each is put out by itself."));
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> sheets = all.filter(SheetFiles::isNamedLikeOne)
                    .filter(file -> !Files.isDirectory(file))
                    .sorted()
                    .toList();
            if (sheets.isEmpty()) {
                throw new UsageException("no .txt or .pdf file is in the folder " + folder);
            }
            return sheets;
        }
    }

    private static boolean isNamedLikeOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".pdf");
    }
}
