package org.recordclearance.examples.countyreview;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.recordclearance.examples.countyreview.audit.VerifyCommand;
import org.recordclearance.examples.countyreview.jvm.TunedJvm;
import org.recordclearance.examples.countyreview.plain.Complaint;
import org.recordclearance.examples.countyreview.plain.LostLetters;
import org.recordclearance.examples.countyreview.reconcile.ReconcileCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command {@code county-review}: its subcommands do the work. */
@Command(
        name = CountyReview.NAME,
        description = "Reviews a county's criminal records for relief.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        versionProvider = CountyReview.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:it failed: a file to read is missing or can't be read, while others may have been completed",
            "2:wrong usage: options, a file that one names, or county; or results are there already",
            "3:results were written, and the data is over a limit of --fail-if",
            "130:interrupted"
        })
public final class CountyReview implements Runnable {

    static final String NAME = "county-review";

    static final String GIVE_A_COMMAND =
            "give a command: review, sweep, rap-sheet, explain, policies, deidentify, sample, verify, reconcile or help";

    private static final String COMPLETION = "generate-completion";

    /** The commands beneath it, in the order of its help. */
    private static final List<String> COMMANDS = List.of(
            "review",
            "sweep",
            "rap-sheet",
            "explain",
            "policies",
            "deidentify",
            "sample",
            "verify",
            "reconcile",
            COMPLETION,
            "help");

    /** Those that tell of the others. */
    private static final List<String> ABOUT_ALL = List.of(COMPLETION, "help");

    private CountyReview() {}

    /**
     * Runs the command and exits with its status.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        boolean isReview = args.length > 0
                && args[0].equals("review")
                && LostLetters.refusal(args).isEmpty();
        OptionalInt status = isReview ? TunedJvm.run(CountyReview.class, args) : OptionalInt.empty();
        System.exit(status.orElseGet(() -> Interruption.letCleanUp(() -> execute(commandLine(args), args))));
    }

    /** Runs the command, and gives its exit status whatever happens. */
    static int execute(CommandLine commandLine, String... args) {
        Optional<String> refusal = LostLetters.refusal(args);
        if (refusal.isPresent()) {
            Complaint.print(commandLine, refusal.get());
            return ExitCode.USAGE;
        }
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            return ErrorLine.print(commandLine, "there is not enough memory; give more, such as java -Xmx2g");
        } catch (Error e) {
            return ErrorLine.print(commandLine, ErrorLine.unexpected(e));
        }
    }

    /**
     * Makes the command, with all commands beneath it, or only the one that the first argument names: what it takes to read the
     * options of the others is a tenth of the time that a short file takes.
     */
    static CommandLine commandLine(String... args) {
        ErrorLine errors = new ErrorLine();
        CommandLine command = new CommandLine(new CountyReview());
        String first = args.length == 0 ? "" : args[0];
        for (String each : COMMANDS.contains(first) && !ABOUT_ALL.contains(first) ? List.of(first) : COMMANDS) {
            command.addSubcommand(named(each));
        }
        return command.registerConverter(Path.class, CountyReview::file)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                // An argument may be a file of records, which must not be taken for a file of arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    private static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("no file can be named \"" + name + "\"");
        }
    }

    private static Object named(String name) {
        return switch (name) {
            case "review" -> new ReviewCommand();
            case "verify" -> new VerifyCommand();
            case "reconcile" -> new ReconcileCommand();
            case "sweep" -> new SweepCommand();
            case "rap-sheet" -> new RapSheetCommand();
            case "explain" -> new ExplainCommand();
            case "policies" -> new PoliciesCommand();
            case "deidentify" -> new DeidentifyCommand();
            case "sample" -> new SampleCommand();
            case COMPLETION -> new GenerateCompletion();
            default -> new HelpCommand();
        };
    }

    @Override
    public void run() {
        throw new UsageException(GIVE_A_COMMAND);
    }

    /** The version that the jar's manifest states. */
    static final class Version implements IVersionProvider {

        /** The version of the library, which is this program's. */
        static String ofLibrary() {
            return Optional.ofNullable(CountyReview.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
        }

        @Override
        public String[] getVersion() {
            return new String[] {NAME + " " + ofLibrary()};
        }
    }
}
