package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.RapSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}: every determination of one person, why, and when it changes. */
@Command(
        name = "explain",
        description = "Explains every determination of one person: what was asked, what the answers were, and when it"
                + " changes.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(names = "--subject", required = true, paramLabel = "ID", description = "The SUBJECT_ID of the person.")
    private String subject = "";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The bulk files that the person's rows are in.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        RuleSet ruleSet = policy.choose().ruleSet();
        try (BulkFile file = open()) {
            Optional<RapSheet> person = find(file);
            if (person.isEmpty()) {
                return ErrorLine.print(spec.commandLine(), notFound(file));
            }
            PrintWriter out = spec.commandLine().getOut();
            ExplanationText.of(person.get(), ruleSet, policy.asOf()).forEach(out::println);
        }
        return ExitCode.OK;
    }

    private BulkFile open() throws IOException {
        try {
            return BulkFile.open(files);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private Optional<RapSheet> find(BulkFile file) {
        try (Stream<RapSheet> people = file.rapSheets()) {
            return people.filter(sheet -> sheet.subject().id().strip().equals(subject.strip()))
                    .findFirst();
        }
    }

    private static String notFound(BulkFile file) {
        String rejected = file.rejectedRowCount() > 0
                ? "; " + file.rejectedRowCount() + " more can't be read, which it might be in"
                : "";
        return "no one of the given SUBJECT_ID is in the " + file.rowCount() + " rows read" + rejected;
    }
}
