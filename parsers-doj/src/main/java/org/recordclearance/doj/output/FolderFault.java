package org.recordclearance.doj.output;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Names the folder in which nothing can be made, where the system names the file that could not: one of which nobody has heard. */
final class FolderFault {

    private FolderFault() {}

    /**
     * Returns an exception of the same kind that names the folder.
     *
     * @param folder the folder
     * @param e why nothing can be made there
     */
    static FileSystemException of(Path folder, FileSystemException e) {
        FileSystemException named;
        if (e instanceof NoSuchFileException) {
            named = new NoSuchFileException(folder.toString());
        } else if (e instanceof AccessDeniedException) {
            named = new AccessDeniedException(folder.toString());
        } else {
            named = new FileSystemException(folder.toString(), null, e.getReason());
        }
        named.initCause(e);
        return named;
    }

    /**
     * Returns an exception that says of a folder for temporary files how another one is chosen.
     *
     * @param folder the folder
     * @param e why nothing can be made there
     */
    static FileSystemException ofTemporary(Path folder, FileSystemException e) {
        String why;
        if (e instanceof NoSuchFileException) {
            why = "it does not exist";
        } else if (e instanceof AccessDeniedException) {
            why = "permission denied";
        } else {
            why = e.getReason();
        }
        FileSystemException named = new FileSystemException(
                folder.toString(),
                null,
                "no temporary files can be made there (" + why
                        + "); java -Djava.io.tmpdir=FOLDER names another folder for them");
        named.initCause(e);
        return named;
    }
}
