package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordclearance.doj.bulk.NotABulkFileException;
import org.recordclearance.doj.output.InputAtRiskException;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.examples.countyreview.plain.Complaint;
import org.recordclearance.examples.countyreview.plain.FullDisk;
import org.recordclearance.examples.countyreview.tables.TableException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what went wrong, and chooses the exit status. No stack trace, and no message of which it is not known
 * that it holds no value of a record.
 */
final class ErrorLine implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** The exit status of a command that was interrupted. */
    static final int INTERRUPTED = 130;

    /** What may be a command; the name of a file has more in it. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z-]+");

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        Optional<UnmatchedArgumentException> noCommand = noCommand(e);
        if (noCommand.isPresent()) {
            return usage(e.getCommandLine(), words(noCommand.get()));
        }
        String guess = "";
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            guess = "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
        }
        return usage(e.getCommandLine(), Objects.requireNonNullElse(e.getMessage(), "wrong usage") + guess);
    }

    /** Finds the word that stands where a command should: the first of all, or what {@code help} is asked about. */
    private static Optional<UnmatchedArgumentException> noCommand(ParameterException e) {
        if (e.getCommandLine().getParent() != null) {
            return Optional.empty();
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched.isUnknownOption() ? Optional.empty() : Optional.of(unmatched);
        }
        boolean isOfHelp = e.getArgSpec() == null && e.getValue() != null;
        return isOfHelp
                ? Optional.of(new UnmatchedArgumentException(e.getCommandLine(), List.of(e.getValue())))
                : Optional.empty();
    }

    /** Names the word that stands where a command should, and the command most like it. */
    private static String words(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        List<String> alike = WORD.matcher(word).matches() ? e.getSuggestions() : List.of();
        return "there is no command \"" + word + "\"; "
                + (alike.isEmpty() ? CountyReview.GIVE_A_COMMAND : "did you mean " + alike.get(0) + "?");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof UsageException || e instanceof TableException) {
            return usage(command, Objects.requireNonNull(e.getMessage()));
        }
        if (e instanceof InputAtRiskException risk) {
            return usage(command, risk.getFile() + ": " + risk.getReason());
        }
        if (e instanceof UncheckedIOException unchecked) {
            return handleExecutionException(unchecked.getCause(), command, parsed);
        }
        if (e instanceof InterruptedIOException || e instanceof ClosedByInterruptException) {
            print(command, "interrupted, nothing was written");
            return INTERRUPTED;
        }
        return print(
                command,
                e instanceof IOException failed
                        ? FullDisk.words(failed).orElseGet(() -> words(failed))
                        : unexpected(e));
    }

    private static int usage(CommandLine command, String message) {
        print(command, message + " (see " + Complaint.nameOf(command) + " --help)");
        return ExitCode.USAGE;
    }

    /** Prints a message as one line, and gives the exit status of a command that failed. */
    static int print(CommandLine command, String message) {
        Complaint.print(command, message);
        return ExitCode.SOFTWARE;
    }

    /** Prints a warning as one line. */
    static void warn(CommandLine command, String doubt) {
        print(command, "warning: " + doubt);
    }

    /** Names what nobody expected. Its message might repeat a value of a record. */
    static String unexpected(Throwable e) {
        return "it failed unexpectedly (" + e.getClass().getName() + ")";
    }

    /** Says why a file can't be read, without its name. */
    static String reason(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return ownWords(e);
    }

    /** The message, where it is one that shows paths only. Others may have a value, as those of readers of JSON have. */
    private static String ownWords(Throwable e) {
        boolean showsNoRecord = e.getClass() == IOException.class
                || e instanceof NotABulkFileException
                || e instanceof NotARapSheetException;
        return showsNoRecord && e.getMessage() != null ? e.getMessage() : unexpected(e);
    }

    private static String words(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + ": " + Objects.requireNonNullElse(exists.getReason(), "it exists already");
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getFile() + ": " + failed.getReason();
        }
        return ownWords(e);
    }
}
