package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;

/** Policies as another jar would bring them. */
final class OtherPolicies {

    private OtherPolicies() {}

    /** Makes a folder to be put on the class path, with which a policy is found. */
    static Path found(Path temporary, Class<? extends RuleSetProvider> policy) {
        try {
            Path folder = Files.createDirectories(temporary.resolve("jar"));
            Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
            Files.writeString(services.resolve(RuleSetProvider.class.getName()), policy.getName());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command where a folder is on the class path. */
    static CommandRun on(Path folder, Supplier<CommandRun> command) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return command.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private abstract static class Policy implements RuleSetProvider {

        private final String name;
        private final Function<? super Inquiry, Answer> coverage;

        Policy(String name, Function<? super Inquiry, Answer> coverage) {
            this.name = name;
            this.coverage = coverage;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String description() {
            return "a policy of another jar";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public RuleSet create(Parameters parameters) {
            return DecisionTable.named(name)
                    .covers(Condition.of("somebody asks", coverage::apply))
                    .otherwise(Outcome.DISMISS, "Mercy for all")
                    .build();
        }
    }

    /** Dismisses everything, everywhere. */
    public static final class Mercy extends Policy {

        public Mercy() {
            super("mercy", inquiry -> Answer.of(true));
        }
    }

    /** Has the name of another. */
    public static final class Namesake extends Policy {

        public Namesake() {
            super("configurable", inquiry -> Answer.of(true));
        }
    }

    /** Fails, and tells everybody a value of the record. */
    public static final class Chatterer extends Policy {

        public Chatterer() {
            super("chatterer", inquiry -> {
                String value = inquiry.conviction().count().description();
                throw new IllegalStateException(value, new IllegalArgumentException(value));
            });
        }
    }

    /** Runs out of something, and tells everybody a value of the record. */
    public static final class Glutton extends Policy {

        public Glutton() {
            super("glutton", inquiry -> {
                throw new StackOverflowError(inquiry.conviction().count().description());
            });
        }
    }

    /** Takes its time. */
    public static final class Sloth extends Policy {

        public Sloth() {
            super("sloth", inquiry -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Answer.of(true);
            });
        }
    }
}
