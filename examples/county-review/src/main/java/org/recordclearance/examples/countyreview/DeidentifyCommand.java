package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.text.Deidentification;
import org.recordclearance.doj.text.NotARapSheetException;
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
            "Replaced are the personal information, names, dates of birth, addresses, case numbers and other numbers, in"
                    + " every run by others. A comment may still tell who it is: read the result before you give it away."
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

    @Override
    public Integer call() throws IOException {
        List<Path> targets = targets();
        Deidentification deidentification = Deidentification.irreversible();
        int status = ExitCode.OK;
        for (int i = 0; i < files.size(); i++) {
            try {
                String text = deidentification.rewrite(SheetFile.text(files.get(i)));
                if (targets.isEmpty()) {
                    print(text);
                } else {
                    write(text, targets.get(i));
                }
            } catch (NotARapSheetException e) {
                status = ErrorLine.print(spec.commandLine(), files.get(i) + " is " + e.getMessage());
            }
        }
        return status;
    }

    /** Where the results go, none for standard output. Nothing is written before it is known that all can be. */
    private List<Path> targets() throws IOException {
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UsageException(file + " is a folder");
            }
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        if (output == null) {
            return List.of();
        }
        boolean isFolder = files.size() > 1 || Files.isDirectory(output);
        List<Path> targets = new ArrayList<>();
        for (int i = 1; i <= files.size(); i++) {
            targets.add(isFolder ? output.resolve("rap_sheet_" + i + ".txt") : output);
        }
        for (Path target : targets) {
            SheetOutput.checkFree(target, overwrite);
            for (Path file : files) {
                if (Files.exists(target) && Files.isSameFile(file, target)) {
                    throw new UsageException(target + " is one of the sheets; give another --output");
                }
            }
        }
        return targets;
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private void write(String text, Path target) throws IOException {
        try (SheetOutput file = SheetOutput.to(target, overwrite)) {
            file.write(text);
            file.complete();
        }
    }
}
