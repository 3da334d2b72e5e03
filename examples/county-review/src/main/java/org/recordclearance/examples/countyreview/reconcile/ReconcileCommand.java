package org.recordclearance.examples.countyreview.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recordclearance.doj.output.OutputFolder;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.doj.output.ResultNames;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.examples.countyreview.audit.SealedFolder;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.json.FiguresJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code reconcile}: a court's own extract beside ours. */
@Command(
        name = "reconcile",
        description = {
            "Compares a court's own extract with the convictions that a review has determined, by court and case number: what is"
                    + " the same, written differently, different in substance, of a day that can't be read, or missing on either side. A list of each is"
                    + " written. Where more than one fits, all that do are listed, and none is chosen.",
            "Zeros in front, marks between and words such as CASE make no other case number, nor does the way in which a"
                    + " section or a day is written make another. A cell may hold several case numbers, parted by semicolons,"
                    + " commas or ends of lines. Results of a review must be as it wrote them."
        })
public final class ReconcileCommand implements Callable<Integer> {

    private static final String FIGURES = "reconciliation.json";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ExtractColumns columns = new ExtractColumns();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the lists, which is made if it is not there; not that of the results.")
    private Path output = Path.of("");

    @Option(names = "--overwrite", description = "Replace lists that are in the folder already.")
    private boolean overwrite;

    @Parameters(index = "0", paramLabel = "COURT.csv", description = "The court's extract, a CSV file with a header.")
    private Path extract = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "The folder with the results of a review, or its result files.")
    private List<Path> results = new ArrayList<>();

    /** Creates the command. */
    public ReconcileCommand() {}

    @Override
    public Integer call() throws IOException {
        SealedFolder.refusalOf(output).ifPresent(reason -> {
            throw new ParameterException(spec.commandLine(), "--output " + reason);
        });
        List<Path> files = CaseSources.resultFiles(results);
        List<Path> inputs = new ArrayList<>(files);
        inputs.add(extract);
        List<String> names = Stream.concat(
                        Stream.of(ReconciledLists.Finding.values()).map(ReconciledLists.Finding::file),
                        Stream.of(FIGURES))
                .toList();
        try (OutputFolder folder =
                OutputFolder.open(output, ResultNames.of(names::contains, FIGURES), overwrite, inputs)) {
            List<String> said = reconcile(files, folder);
            folder.publish();
            PrintWriter out = spec.commandLine().getOut();
            said.forEach(line -> out.println(PlainLine.of(line)));
            out.println(PlainLine.of("Lists are in " + output));
        } catch (FileAlreadyExistsException e) {
            throw taken(e);
        }
        return ExitCode.OK;
    }

    /** The folder holds lists, or another run is writing to it. */
    private RuntimeException taken(FileAlreadyExistsException e) {
        String reason = String.valueOf(e.getReason());
        return reason.contains("results")
                ? new ParameterException(
                        spec.commandLine(), e.getFile() + ": " + reason + "; --overwrite replaces them")
                : new UncheckedIOException(e);
    }

    private List<String> reconcile(List<Path> files, OutputFolder folder) throws IOException {
        try (ReconciledLists lists = ReconciledLists.begin(folder)) {
            Reconciliation reconciliation = new Reconciliation();
            long[] rows = new long[2];
            Consumer<CaseRow> ours = row -> {
                rows[0]++;
                if (row.cases().isEmpty()) {
                    lists.oursWithoutNumber(row);
                } else {
                    reconciliation.addOurs(row);
                }
            };
            boolean areConvictions = columns.section() != null;
            if (areConvictions) {
                CaseSources.readConvictions(files, ours);
            } else {
                CaseSources.readCases(files, ours);
            }
            CaseSources.readExtract(extract, columns, row -> {
                rows[1]++;
                if (row.cases().isEmpty()) {
                    lists.theirsWithoutNumber(row);
                } else {
                    reconciliation.addTheirs(row);
                }
            });
            reconciliation.match(lists);
            Figure.Group figures = lists.figures();
            if (figures.group("ours").whole("rows") != rows[0]
                    || figures.group("court").whole("rows") != rows[1]) {
                throw new IllegalStateException("rows were lost");
            }
            try (OutputStream out = OwnerOnly.newBufferedFile(folder.resolve(FIGURES))) {
                out.write((FiguresJson.writeIndented(figures) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            List<String> said = new ArrayList<>();
            said.add("Ours: " + rows[0] + (areConvictions ? " convictions" : " cases") + "; the court's: " + rows[1]
                    + " rows");
            said.addAll(lists.inWords());
            return said;
        }
    }
}
