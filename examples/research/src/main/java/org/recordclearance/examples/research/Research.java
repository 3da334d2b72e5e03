package org.recordclearance.examples.research;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.BulkContent;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.study.Study;

/** What a session begins with: the people of files, or of a fabricated one. */
public final class Research {

    private static final int ROWS = 60_000;
    private static final String COUNTY = "SAN JOAQUIN";
    private static final long SEED = 64;
    private static final int MOST_NAMED = 10;
    private static final Path OUT = Path.of("research-out");

    private Research() {}

    /**
     * Loads the people of bulk files, and says on the console how many rows could not be read.
     *
     * @param files the files' paths; the rows of a person in several of them are one rap sheet
     * @return the people, to be studied as of a day
     * @throws IOException if a file can't be read
     */
    public static Study.People load(String... files) throws IOException {
        return load(Arrays.stream(files).map(Path::of).toArray(Path[]::new));
    }

    /**
     * Loads the people of bulk files, as {@link #load(String...)} does.
     *
     * @param files the files
     * @return the people, to be studied as of a day
     * @throws IOException if a file can't be read
     */
    public static Study.People load(Path... files) throws IOException {
        for (Path file : files) {
            checkIsThere(file);
        }
        BulkContent content = BulkContent.read(files);
        if (content.rejectedRowCount() > 0) {
            System.out.println(content.rejectedRowCount()
                    + " rows could not be read; the records that they are of are marked incomplete");
        }
        return Study.of(content.rapSheets());
    }

    /** Says where a file was looked for and what is there, as whoever types a name is seldom where the file is. */
    private static void checkIsThere(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder =
                Objects.requireNonNullElse(file.toAbsolutePath().normalize().getParent(), file.getRoot());
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString(), null, "there is no folder " + folder);
        }
        try (Stream<Path> others = Files.list(folder)) {
            String there = others.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining(", "));
            throw new NoSuchFileException(
                    file.toString(),
                    null,
                    "it is not in " + folder
                            + (there.isEmpty() ? ", where no CSV file is" : ", where there are: " + there));
        }
    }

    /**
     * Obtains a fabricated bulk file, most of whose cases are in San Joaquin: the same on every machine. No person in it is real, and
     * its proportions are round figures, not statistics.
     *
     * @return the file, which is made when it is not there
     * @throws IOException if it can't be written
     */
    public static Path sample() throws IOException {
        Path file = out("sample.csv");
        if (!Files.exists(file)) {
            SampleFile.of(ROWS, COUNTY, SEED).writeTo(file);
        }
        return file;
    }

    /**
     * Obtains where a session writes to: the folder {@code research-out} where it was started.
     *
     * @param name the name of a file
     * @return the file, which need not be there
     * @throws IOException if the folder can't be made
     */
    public static Path out(String name) throws IOException {
        Files.createDirectories(OUT);
        return OUT.resolve(name);
    }
}
