package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.recordclearance.doj.output.OutputFile;
import org.recordclearance.examples.countyreview.audit.SealedFolder;

/** A file that the command line asks for; what is wrong with it is wrong usage. */
final class RequestedFile {

    private RequestedFile() {}

    /**
     * Begins it.
     *
     * @param file the file
     * @param replaces whether it may be there already
     * @param inputs the files that the command reads
     * @throws UsageException if it may not, can't be a file, or is in a folder with the results of a review
     */
    static OutputFile open(Path file, boolean replaces, Collection<Path> inputs) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new UsageException(file + " is a folder");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(folder + " is not a folder");
        }
        SealedFolder.refusalOf(file).ifPresent(reason -> {
            throw new UsageException(reason);
        });
        try {
            return OutputFile.open(file, replaces, inputs);
        } catch (FileAlreadyExistsException e) {
            if (file.toString().equals(e.getFile())) {
                throw new UsageException(file + " exists already; --overwrite replaces it");
            }
            throw e;
        }
    }
}
