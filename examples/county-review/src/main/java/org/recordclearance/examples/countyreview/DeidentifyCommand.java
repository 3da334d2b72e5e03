package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.output.OutputFolder;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.doj.output.ResultNames;
import org.recordclearance.doj.text.Deidentification;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.SheetLimits;
import org.recordclearance.examples.countyreview.audit.SealedFolder;
import org.recordclearance.examples.countyreview.pdf.PdfTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code deidentify}: printed rap sheets without the people they are about. */
@Command(
        name = "deidentify",
        description = "Makes of printed rap sheets those of people who do not exist, with the same records.",
        footer = {
            "",
            "Replaced are the personal information, names, dates of birth, addresses, case numbers and other numbers, and in"
                    + " comments all that is not known to be harmless, in every run by others. The record may still tell who it"
                    + " is: read the result before you give it away."
        })
final class DeidentifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = {
                "Where the text goes: a file, or a folder in which the sheets are numbered in the order given, as the name of a"
                        + " file may be that of a person. Without it, to standard output."
            })
    private @Nullable Path output;

    @Option(names = "--overwrite", description = "Replace files that are there already.")
    private boolean overwrite;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Rap sheets: text in UTF-8 or marked UTF-16, or PDF with a text layer.")
    private List<Path> files = List.of();

    private final Deidentification deidentification = Deidentification.irreversible();

    /** Takes the text of a sheet. */
    private interface Taker {
        void take(int number, String text) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        checkFiles();
        if (output == null) {
            return rewrite((number, text) -> print(text));
        }
        return files.size() > 1 || Files.isDirectory(output) ? toFolder(output) : toFile(output);
    }

    private int toFolder(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(folder + " is not a folder");
        }
        SealedFolder.refusalOf(folder).ifPresent(reason -> {
            throw new UsageException(reason);
        });
        List<String> names = IntStream.rangeClosed(1, files.size())
                .mapToObj(DeidentifyCommand::name)
                .toList();
        try (OutputFolder results = OutputFolder.open(folder, ResultNames.of(names), overwrite, files)) {
            int status = rewrite((number, text) -> {
                try (OutputStream out = OwnerOnly.newFile(results.resolve(name(number)))) {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            });
            results.publish();
            return status;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(e.getFile() + ": " + e.getReason() + "; --overwrite replaces them");
        }
    }

    private static String name(int number) {
        return "rap_sheet_" + number + ".txt";
    }

    private int toFile(Path file) throws IOException {
        try (SheetOutput out = SheetOutput.to(file, overwrite, files)) {
            int status = rewrite((number, text) -> out.write(text));
            if (status == ExitCode.OK) {
                out.complete();
            }
            return status;
        }
    }

    private int rewrite(Taker taker) throws IOException {
        int status = ExitCode.OK;
        try (PdfTexts pdfs = new PdfTexts(SheetLimits.standard())) {
            for (int number = 1; number <= files.size(); number++) {
                Optional<String> text = rewritten(files.get(number - 1), pdfs);
                if (text.isPresent()) {
                    taker.take(number, text.get());
                } else {
                    status = ExitCode.SOFTWARE;
                }
            }
        }
        return status;
    }

    /** A sheet without its person, or nothing if it can't be read, after saying so. */
    private Optional<String> rewritten(Path file, PdfTexts pdfs) throws InterruptedIOException {
        try {
            return Optional.of(deidentification.rewrite(SheetFile.text(file, pdfs)));
        } catch (InterruptedIOException e) {
            throw e;
        } catch (NotARapSheetException e) {
            ErrorLine.print(spec.commandLine(), file + " is " + e.getMessage());
        } catch (OutOfMemoryError e) {
            ErrorLine.print(spec.commandLine(), "can't read " + file + ": " + SheetRun.NO_MEMORY);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            ErrorLine.print(spec.commandLine(), "can't read " + file + ": " + ErrorLine.reason(e));
        }
        return Optional.empty();
    }

    private void checkFiles() throws IOException {
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UsageException(file + " is a folder");
            }
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        SheetFiles.warnOfRepeated(files, spec.commandLine());
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
