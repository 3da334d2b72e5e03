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
import org.recordclearance.examples.countyreview.plain.Quantity;
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
            CaseSink ours = new CaseSink(reconciliation::addOurs, lists::oursWithoutNumber);
            CaseSink theirs = new CaseSink(reconciliation::addTheirs, lists::theirsWithoutNumber);
            boolean areConvictions = columns.section() != null;
            if (areConvictions) {
                CaseSources.readConvictions(files, ours);
            } else {
                CaseSources.readCases(files, ours);
            }
            CaseSources.readExtract(extract, columns, theirs);
            reconciliation.match(lists);
            Figure.Group figures = lists.figures();
            if (figures.group("ours").whole("rows") != ours.rows
                    || figures.group("court").whole("rows") != theirs.rows) {
                throw new IllegalStateException("rows were lost");
            }
            try (OutputStream out = OwnerOnly.newBufferedFile(folder.resolve(FIGURES))) {
                out.write((FiguresJson.writeIndented(figures) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            List<String> said = new ArrayList<>();
            said.add("Ours: " + Quantity.of(ours.rows, areConvictions ? "conviction" : "case") + "; the court's: "
                    + Quantity.of(theirs.rows, "row"));
            said.addAll(lists.inWords());
            return said;
        }
    }

    /** Takes the rows of one side, each by whether it names a case, and counts them. */
    private static final class CaseSink implements Consumer<CaseRow> {

        private final Consumer<CaseRow> withNumber;
        private final Consumer<CaseRow> withoutNumber;
        private long rows;

        CaseSink(Consumer<CaseRow> withNumber, Consumer<CaseRow> withoutNumber) {
            this.withNumber = withNumber;
            this.withoutNumber = withoutNumber;
        }

        @Override
        public void accept(CaseRow row) {
            rows++;
            (row.cases().isEmpty() ? withoutNumber : withNumber).accept(row);
        }
    }
}
