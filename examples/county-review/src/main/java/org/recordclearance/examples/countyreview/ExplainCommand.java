package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.SheetLimits;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.casefile.CaseFile;
import org.recordclearance.examples.countyreview.casefile.CaseFileJson;
import org.recordclearance.examples.countyreview.casefile.CaseFileMarkdown;
import org.recordclearance.examples.countyreview.casefile.SoughtPerson;
import org.recordclearance.examples.countyreview.court.entries.OnRecord;
import org.recordclearance.examples.countyreview.decisions.DecidedReview;
import org.recordclearance.examples.countyreview.decisions.DecisionFiles;
import org.recordclearance.examples.countyreview.pdf.PdfTexts;
import org.recordclearance.examples.countyreview.plain.Quantity;
import org.recordclearance.examples.countyreview.quality.DataDoubts;
import org.recordclearance.rapsheet.RapSheet;
import picocli.CommandLine.ArgGroup;
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

    /** So many rows tell if dates are as the DOJ writes them; all of a large file would take long. */
    private static final int ROWS_THAT_TELL = 10_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private OfficeFiles office = new OfficeFiles();

    @Mixin
    private DecisionFiles decisions = new DecisionFiles();

    @Option(
            names = "--subject",
            paramLabel = "ID",
            description =
                    "The SUBJECT_ID or the CII number of the person, for bulk files. A printed rap sheet is of one"
                            + " person.")
    private @Nullable String subject;

    @ArgGroup
    private Form form = new Form();

    /** In what form it is told, text unless another is asked for. */
    private static final class Form {

        @Option(names = "--markdown", description = "A case file for a lawyer, as Markdown.")
        private boolean markdown;

        @Option(names = "--json", description = "A case file for a lawyer, as JSON.")
        private boolean json;
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "The person's printed rap sheet, as text or PDF, or the bulk files that the person's rows are in.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        RuleSet undecided = policy.choose().ruleSet();
        Optional<DecidedReview> decided = decisions.read(undecided, policy.asOf(), OnRecord::byHeader);
        RuleSet ruleSet = decided.<RuleSet>map(DecidedReview::policy).orElse(undecided);
        List<RapSheet> sheets = printedSheets();
        if (!sheets.isEmpty()) {
            decided.ifPresent(each -> check(each, sheets));
            sheets.forEach(sheet -> explain(sheet, ruleSet));
            return ExitCode.OK;
        }
        if (subject == null) {
            throw new UsageException(
                    "give --subject, whose rows to look for in the bulk files; no printed rap sheet is given");
        }
        try (BulkFile file = open()) {
            List<RapSheet> found = find(file, new SoughtPerson(subject));
            if (found.isEmpty()) {
                return ErrorLine.print(spec.commandLine(), notFound(file));
            }
            if (found.size() > 1) {
                return ErrorLine.print(
                        spec.commandLine(),
                        "more than one person has the given CII number: give --subject the SUBJECT_ID of one");
            }
            RapSheet person = found.get(0);
            decided.ifPresent(each -> check(each, found));
            explain(person, ruleSet);
        }
        return ExitCode.OK;
    }

    private void check(DecidedReview decided, List<RapSheet> sheets) {
        sheets.forEach(sheet -> decided.check(decided.policy().review(sheet, policy.asOf())));
        decided.warnings().forEach(this::warn);
    }

    private void explain(RapSheet sheet, RuleSet ruleSet) {
        PrintWriter out = spec.commandLine().getOut();
        if (form.markdown) {
            out.print(CaseFileMarkdown.print(CaseFile.of(sheet, ruleSet, policy.asOf())));
            out.flush();
            return;
        }
        if (form.json) {
            out.println(CaseFileJson.print(CaseFile.of(sheet, ruleSet, policy.asOf())));
            return;
        }
        ExplanationText.of(sheet, ruleSet, policy.asOf()).forEach(out::println);
    }

    /** The printed rap sheets of the one file given, if it holds any: one, or those of several people by mistake. */
    private List<RapSheet> printedSheets() throws IOException {
        ReadingOptions reading = office.read();
        try (PdfTexts pdfs = new PdfTexts(SheetLimits.standard())) {
            for (Path file : files) {
                List<RapSheet> sheets = readIfSheet(file, reading, pdfs);
                if (!sheets.isEmpty()) {
                    if (files.size() > 1) {
                        throw new UsageException("give one printed rap sheet and nothing else, or bulk files");
                    }
                    return ofSubject(sheets);
                }
            }
            return List.of();
        }
    }

    private static List<RapSheet> readIfSheet(Path file, ReadingOptions reading, PdfTexts pdfs) throws IOException {
        try {
            return SheetFile.readIfSheet(file, reading, pdfs);
        } catch (FileSystemException | InterruptedIOException e) {
            throw e;
        } catch (IOException | NotARapSheetException e) {
            throw new IOException("can't read " + file + ": " + ErrorLine.reason(e));
        }
    }

    private List<RapSheet> ofSubject(List<RapSheet> sheets) {
        List<RapSheet> found = sheets.stream()
                .filter(sheet -> subject == null || new SoughtPerson(subject).isByCii(sheet.subject()))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(
                    "the rap sheet is of one person, who is not the given --subject by the CII number on it;"
                            + " leave --subject out");
        }
        return found;
    }

    private BulkFile open() throws IOException {
        try {
            return BulkFile.open(files).readWith(office.read());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Finds the person, and warns of what is doubtful in the files by the rows before, or the first ones. */
    private List<RapSheet> find(BulkFile file, SoughtPerson sought) {
        CellCounts cells = new CellCounts();
        List<RapSheet> found;
        try (Stream<PersonRows> people = file.people()) {
            Iterator<RapSheet> sheets =
                    people.peek(cells::add).map(PersonRows::rapSheet).iterator();
            found = sought.among(sheets);
            while (sheets.hasNext() && cells.rows() < ROWS_THAT_TELL) {
                sheets.next();
            }
        }
        DataDoubts.of(cells, file.rowCount() + file.rejectedRowCount(), file.rejectedByReason())
                .forEach(this::warn);
        return found;
    }

    private void warn(String doubt) {
        ErrorLine.warn(spec.commandLine(), doubt);
    }

    private static String notFound(BulkFile file) {
        String rejected = file.rejectedRowCount() > 0
                ? "; " + file.rejectedRowCount() + " more can't be read, which it might be in"
                : "";
        return "no one of the given SUBJECT_ID or CII number is in the "
                + Quantity.of(file.rowCount(), "row") + " read" + rejected
                + "; --subject takes what stands in the column SUBJECT_ID or CII_NUMBER, and no name or case number";
    }
}
