package org.recordclearance.examples.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A release as it would be: the sources are copied, the version is set by the one command, and all is staged; twice, in folders,
 * under umasks and in time zones that differ.
 *
 * <p>The version is one that no other build has. What is staged stands in the local repository until this is closed, as if it
 * had been fetched, so that consumers need no repository of their own and no setting.
 */
final class Rehearsal implements AutoCloseable {

    private static final Path GROUP = Path.of("org", "recordclearance");
    private static final Pattern VERSION = Pattern.compile("(?m)^  <version>(.*)</version>$");
    private static final Path CONSUMERS = Path.of("examples", "consumers");
    private static final Path EMBEDDING = Path.of("examples", "embedding");
    private static final Path POLICY_STARTER = Path.of("examples", "policy-starter");
    private static final Path APPLICATION = Path.of("examples", "county-review", "target", "county-review.jar");
    private static final Path SET_VERSION = Path.of(".ci", "set-version");
    private static final Path TEST_KEY = Path.of("examples", "release", "TestKey.java");
    private static final List<String> STAGE = List.of(
            "deploy",
            "-Prelease",
            "-pl",
            ".,core,rules-prop64,parsers-doj",
            "-Dmaven.install.skip",
            "-Dmaven.test.skip",
            "-Dspotless.check.skip");
    private static final Set<String> LEFT_OUT = Set.of("target", ".git");

    private final String version = "0.1.0-rehearsal-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final String versionBefore;
    private final Path folder;
    private final MavenRun first;
    private final MavenRun second;
    private final Map<Stack, Consumers> consumers = new EnumMap<>(Stack.class);

    private Rehearsal(Path folder) throws IOException {
        this.folder = folder;
        Matcher found = VERSION.matcher(Files.readString(top().resolve("pom.xml")));
        if (!found.find()) {
            throw new IllegalStateException("no version in pom.xml");
        }
        versionBefore = found.group(1);
        first = new MavenRun(folder.resolve("one"), "022", "UTC");
        second = new MavenRun(folder.resolve("the other one"), "077", "Pacific/Auckland");
    }

    /** Makes a release. */
    static Rehearsal make() {
        try {
            Rehearsal release = new Rehearsal(Files.createTempDirectory("rehearsal"));
            try {
                release.stage();
                return release;
            } catch (Throwable e) {
                release.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stage() throws IOException {
        copy(top(), first.folder());
        first.command(first.folder().resolve(SET_VERSION).toString(), version, "2026-02-03");
        second.command("cp", "-r", first.folder().toString(), second.folder().toString());
        for (Stack each : Stack.values()) {
            copy(first.folder().resolve(CONSUMERS), folder.resolve(each.name()));
        }
        String ownKey = keyOfOurOwn().toString();
        second.command(MavenRun.JAVA, second.folder().resolve(TEST_KEY).toString(), ownKey);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> stage(first)),
                        CompletableFuture.runAsync(() -> stage(second, "-Dgpg.keyFilePath=" + ownKey)))
                .join();
        copy(staged().resolve(GROUP), MavenRun.localRepository().resolve(GROUP));
    }

    /** Gets the version that was set. */
    String version() {
        return version;
    }

    /** Gets the version that there was before. */
    String versionBefore() {
        return versionBefore;
    }

    /** Gets the house in which the version was set. */
    Path house() {
        return first.folder();
    }

    /** Gets the other house in which the version was set. */
    Path houseElsewhere() {
        return second.folder();
    }

    /** Gets the folder of what is staged. */
    Path staged() {
        return staged(first);
    }

    /** Gets the folder of what was staged elsewhere. */
    Path stagedElsewhere() {
        return staged(second);
    }

    /** Gets the key that what was staged elsewhere is signed with, which was given to the build. */
    Path keyOfOurOwn() {
        return folder.resolve("own-key.asc");
    }

    /** Returns the staged files of some modules, by the end of their names. */
    List<Path> stagedFiles(String end) throws IOException {
        return files(staged()).stream()
                .filter(each -> each.toString().endsWith(end))
                .toList();
    }

    /** Sets the version of the house, as after a release. */
    void setVersion(String next) {
        first.command(first.folder().resolve(SET_VERSION).toString(), next);
    }

    /** Gets the consumers that are built from what is staged with some versions of others' libraries. */
    Consumers consumers(Stack stack) {
        return consumers.computeIfAbsent(stack, each -> Consumers.build(folder.resolve(each.name()), each));
    }

    /** Builds the smallest front end outside of the house, and starts it for a day. */
    Service frontEnd(String asOf) throws IOException {
        Path copy = folder.resolve("a front end");
        copy(house().resolve(EMBEDDING), copy);
        return Consumers.frontEnd(copy, asOf);
    }

    /** Copies the policy to begin with out of the house, as somebody who begins does. */
    PolicyStarter policyStarter(String name) throws IOException {
        Path copy = folder.resolve(name);
        copy(house().resolve(POLICY_STARTER), copy);
        return new PolicyStarter(copy, application());
    }

    /** The application of this house, which is built unless it was. */
    private Path application() {
        Path built = top().resolve(APPLICATION);
        if (!Files.exists(built)) {
            String[] build =
                    "package -pl examples/county-review -am -Dmaven.test.skip -Dspotless.check.skip".split(" ");
            first.maven(build).succeeds();
            return house().resolve(APPLICATION);
        }
        return built;
    }

    /** Runs Maven in the house, or in a folder of it. */
    MavenRun.Result maven(String subfolder, String... arguments) {
        return new MavenRun(house().resolve(subfolder), "022", "UTC").maven(arguments);
    }

    /** Returns the files below a folder, in order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> stood = new ArrayList<>(List.of(folder));
        try (Stream<Path> modules = Files.list(MavenRun.localRepository().resolve(GROUP))) {
            modules.map(each -> each.resolve(version)).filter(Files::exists).forEach(stood::add);
        }
        for (Path each : stood) {
            try (Stream<Path> files = Files.walk(each)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void stage(MavenRun run, String... more) {
        List<String> arguments = new ArrayList<>(STAGE);
        arguments.addAll(List.of(more));
        run.maven(arguments.toArray(String[]::new)).succeeds();
    }

    private static Path staged(MavenRun run) {
        return run.folder().resolve("target").resolve("staging");
    }

    private static Path top() {
        Path top = Path.of("").toAbsolutePath();
        while (!Files.exists(top.resolve("parsers-doj"))) {
            top = top.getParent();
        }
        return top;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes unused) throws IOException {
                if (LEFT_OUT.contains(String.valueOf(directory.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes unused) throws IOException {
                String name = file.getFileName().toString();
                if (!LEFT_OUT.contains(name) && !name.startsWith("maven-metadata")) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
