package org.recordclearance.examples.release;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The programs of {@code examples/consumers}, built outside of this house. */
record Consumers(Path folder) {

    /** Builds them in the folder to which they were copied. */
    static Consumers build(Path folder, Stack stack) {
        List<String> arguments = new ArrayList<>(List.of("-T2", "package"));
        arguments.addAll(stack.arguments());
        run(folder).maven(arguments.toArray(String[]::new)).succeeds();
        return new Consumers(folder);
    }

    /** Builds the front end of {@code examples/embedding} in the folder to which it was copied, and starts it. */
    static Service frontEnd(Path folder, String asOf) throws IOException {
        run(folder).maven("package").succeeds();
        String classPath = classPath(folder.resolve("target"));
        return Service.start(List.of(MavenRun.JAVA, "-cp", classPath, "example.frontend.FrontEnd", asOf), folder);
    }

    /** Runs the program on the class path, and returns the lines that it prints. */
    List<String> clerk() {
        return lines(MavenRun.JAVA, "-cp", classPath("class-path"), "example.clerk.Clerk");
    }

    /** Runs the program of modules. */
    List<String> clinic() {
        Path target = target("module-path");
        String modules = target.resolve("classes") + File.pathSeparator + target.resolve("lib");
        return lines(MavenRun.JAVA, "-p", modules, "-m", "example.clinic/example.clinic.Clinic");
    }

    /** Runs the image of it, for which there is no Java but its own. */
    List<String> clinicOfImage() {
        Path launcher = target("module-path").resolve("image").resolve("bin").resolve("clinic");
        return lines("env", "-i", "PATH=/usr/bin:/bin", launcher.toString());
    }

    /** Starts the service. */
    Service desk() throws IOException {
        return Service.start(
                List.of(MavenRun.JAVA, "-XX:TieredStopAtLevel=1", "-cp", classPath("spring-boot"), "example.desk.Desk"),
                folder);
    }

    /** Returns the names of the jars that a consumer runs with. */
    List<String> jarsOf(String consumer) throws IOException {
        try (Stream<Path> jars = Files.list(target(consumer).resolve("lib"))) {
            return jars.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private String classPath(String consumer) {
        return classPath(target(consumer));
    }

    private static String classPath(Path target) {
        return target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*";
    }

    private Path target(String consumer) {
        return folder.resolve(consumer).resolve("target");
    }

    private List<String> lines(String... command) {
        return run(folder).command(command).lines().toList();
    }

    private static MavenRun run(Path folder) {
        return new MavenRun(folder, "022", "UTC");
    }
}
