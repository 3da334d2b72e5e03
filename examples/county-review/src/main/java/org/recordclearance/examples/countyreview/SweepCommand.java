package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkContent;
import org.recordclearance.doj.output.OutputFile;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.examples.countyreview.plain.Quantity;
import org.recordclearance.examples.countyreview.quality.DataDoubts;
import org.recordclearance.examples.countyreview.sweep.Sweep;
import org.recordclearance.examples.countyreview.sweep.SweepChart;
import org.recordclearance.examples.countyreview.sweep.SweepTable;
import org.recordclearance.examples.countyreview.sweep.SweptValue;
import org.recordclearance.examples.countyreview.sweep.VariedParameter;
import org.recordclearance.impact.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code sweep}: what each value of a parameter does to the people of bulk files. */
@Command(
        name = "sweep",
        description =
                "Tries values of a parameter of a policy on the people of bulk files, and shows what each does to people"
                        + " and convictions. The files are read once, and the people are kept in memory.")
final class SweepCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private OfficeFiles office = new OfficeFiles();

    @Option(
            names = "--vary",
            required = true,
            paramLabel = "KEY=VALUES",
            description =
                    "The parameter, and the values to try: yearsSinceConvictionThreshold=0..15, or years=5,10,15.")
    private String vary = "";

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the table to this file too.")
    private @Nullable Path csv;

    @Option(names = "--chart", paramLabel = "FILE", description = "Draw it to this file, as SVG.")
    private @Nullable Path chart;

    @Option(names = "--overwrite", description = "Replace files that are there already.")
    private boolean overwrite;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The bulk files, in order.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        VariedParameter varied = varied();
        List<ChosenPolicy> policies = policy.chooseEach(varied);
        if (csv != null && csv.equals(chart)) {
            throw new UsageException("--csv and --chart are the same file");
        }
        try (OutputFile table = csv == null ? null : output(csv);
                OutputFile drawing = chart == null ? null : output(chart)) {
            List<SweptValue> values = sweep(varied, policies);
            PrintWriter out = spec.commandLine().getOut();
            String title = policies.get(0).titled(policy.named()) + ", as of " + policy.asOf();
            out.println(PlainLine.of("Policy: " + title));
            SweepTable.lines(varied.name(), values).forEach(line -> out.println(PlainLine.of(line)));
            values.stream()
                    .flatMap(value -> value.warnings().stream())
                    .limit(1) // the others say the same of other values
                    .forEach(this::warn);
            publish(table, SweepTable.csv(varied.name(), values));
            publish(drawing, SweepChart.svg(title, varied.name(), values));
        }
        return ExitCode.OK;
    }

    private VariedParameter varied() {
        try {
            return VariedParameter.parse(vary);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private List<SweptValue> sweep(VariedParameter varied, List<ChosenPolicy> policies) throws IOException {
        Sweep sweep = new Sweep(people(), policies.get(0).layout(), policy.asOf());
        List<SweptValue> values = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            values.add(sweep.of(varied.values().get(i), policies.get(i).ruleSet()));
        }
        return values;
    }

    private Population people() throws IOException {
        try {
            BulkContent content = BulkContent.read(files, office.read());
            if (content.rejectedRowCount() > 0) {
                ErrorLine.print(
                        spec.commandLine(),
                        "note: " + Quantity.of(content.rejectedRowCount(), "row")
                                + " can't be read; review says which");
            }
            DataDoubts.of(content.cells(), content.rowCount() + content.rejectedRowCount(), content.rejectedByReason())
                    .forEach(this::warn);
            return Population.of(content.rapSheets());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private void warn(String doubt) {
        ErrorLine.warn(spec.commandLine(), doubt);
    }

    private OutputFile output(Path file) throws IOException {
        List<Path> inputs = new ArrayList<>(files);
        inputs.addAll(office.named());
        inputs.addAll(policy.files(List.of()));
        return RequestedFile.open(file, overwrite, inputs);
    }

    private static void publish(@Nullable OutputFile file, String text) throws IOException {
        if (file != null) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.publish();
        }
    }
}
