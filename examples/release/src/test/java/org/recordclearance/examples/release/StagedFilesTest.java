package org.recordclearance.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What a release stages: no file more and none less than {@code staged-files.txt}, whole, signed and the same wherever it is built. */
@Rehearsed
class StagedFilesTest {

    private static final Path LISTED = Path.of("staged-files.txt");
    private static final String CHECKSUM = ".*\\.(md5|sha1|sha256|sha512)";
    // They tell when and by whom.
    private static final String OF_THE_DAY = "maven-metadata.*|.*\\.asc";

    @Test
    void the_files_are_those_that_are_listed(Rehearsal release) throws IOException {
        List<String> files = names(release.staged()).stream()
                .filter(each -> !each.matches(CHECKSUM))
                .map(each -> each.replace(release.version(), "VERSION"))
                .toList();

        assertThat(files).isEqualTo(Files.readAllLines(LISTED));
    }

    @Test
    void every_file_has_checksums_that_are_right(Rehearsal release) throws Exception {
        for (Path file : Rehearsal.files(release.staged())) {
            if (!file.toString().matches(CHECKSUM + "|.*\\.asc")) {
                assertThat(Path.of(file + ".md5")).content().isEqualTo(digest("MD5", file));
                assertThat(Path.of(file + ".sha1")).content().isEqualTo(digest("SHA-1", file));
            }
        }
    }

    @Test
    void every_file_has_a_signature_of_the_key_of_the_build(Rehearsal release) throws Exception {
        PublicKeys keys = PublicKeys.of(release.house().resolve("target").resolve("test-key.asc"));
        int signed = 0;
        for (Path file : Rehearsal.files(release.staged())) {
            String name = file.getFileName().toString();
            if (!name.startsWith("maven-metadata") && !name.matches(CHECKSUM + "|.*\\.asc")) {
                assertThat(keys.verify(file, Path.of(file + ".asc"))).as(name).isTrue();
                signed++;
            }
        }
        assertThat(signed).isGreaterThan(10);
        assertThat(keys.verify(LISTED, release.stagedFiles(".pom.asc").get(0)))
                .as("a signature of something else")
                .isFalse();
    }

    @Test
    void a_key_that_the_build_is_given_signs_in_place_of_its_own(Rehearsal release) throws Exception {
        Path file = release.stagedFiles(".pom").get(0);
        Path signature = release.stagedElsewhere()
                .resolve(release.staged().relativize(file))
                .resolveSibling(file.getFileName() + ".asc");

        assertThat(PublicKeys.of(release.keyOfOurOwn()).verify(file, signature)).isTrue();
        assertThat(signature).content().isNotEqualTo(Files.readString(Path.of(file + ".asc")));
    }

    @Test
    void built_elsewhere_under_another_umask_and_in_another_time_zone_it_has_the_same_bytes(Rehearsal release)
            throws Exception {
        Map<String, String> here = digests(release.staged());

        assertThat(digests(release.stagedElsewhere())).isEqualTo(here);
        assertThat(here.keySet())
                .filteredOn(each -> each.endsWith("-sources.jar") || each.endsWith("-javadoc.jar"))
                .hasSize(6);
    }

    @Test
    void a_jar_has_the_license_the_version_and_the_descriptor_of_a_module(Rehearsal release) throws IOException {
        List<Path> jars = release.stagedFiles(release.version() + ".jar");

        assertThat(jars).hasSize(3);
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.getInputStream(file.getEntry("META-INF/LICENSE")))
                        .hasBinaryContent(Files.readAllBytes(release.house().resolve("LICENSE")));
                assertThat(file.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                        .isEqualTo(release.version());
                assertThat(file.getEntry("module-info.class")).isNotNull();
            }
        }
    }

    @Test
    void the_sources_and_the_pages_are_of_every_package(Rehearsal release) throws IOException {
        for (Path jar : release.stagedFiles(release.version() + ".jar")) {
            String name = jar.toString().replaceFirst("\\.jar$", "");
            try (JarFile sources = new JarFile(name + "-sources.jar");
                    JarFile pages = new JarFile(name + "-javadoc.jar")) {
                assertThat(sources.getEntry("module-info.java")).isNotNull();
                assertThat(pages.getEntry("index.html")).isNotNull();
                assertThat(pages.stream().filter(each -> each.getName().endsWith("package-summary.html")))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void the_version_is_set_wherever_it_was_named_and_heads_a_section_of_the_changelog(Rehearsal release)
            throws IOException {
        // Where no test sets the next one.
        Path house = release.houseElsewhere();

        assertThat(house.resolve("CHANGELOG.md"))
                .content()
                .contains("## [Unreleased]\n\n## [" + release.version() + "] - 2026-02-03\n");
        assertThat(house.resolve("README.md")).content().contains("<version>" + release.version() + "</version>");
        for (Path file : Rehearsal.files(house)) {
            if (file.toString().matches(".*(pom\\.xml|\\.md)") && !file.endsWith("CHANGELOG.md")) {
                assertThat(file).content().doesNotContain(release.versionBefore());
            }
        }
    }

    @Test
    void nothing_else_was_ever_staged_as_far_as_the_list_of_versions_says(Rehearsal release) throws IOException {
        List<Path> lists = release.stagedFiles("maven-metadata.xml");

        assertThat(lists)
                .hasSize(4)
                .allSatisfy(each -> assertThat(each)
                        .content()
                        .containsOnlyOnce("<version>")
                        .contains("<version>" + release.version() + "</version>"));
    }

    private static Map<String, String> digests(Path folder) throws IOException, GeneralSecurityException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : Rehearsal.files(folder)) {
            if (!file.getFileName().toString().matches(CHECKSUM + "|" + OF_THE_DAY)) {
                digests.put(folder.relativize(file).toString(), digest("SHA-256", file));
            }
        }
        return digests;
    }

    private static List<String> names(Path folder) throws IOException {
        return Rehearsal.files(folder).stream()
                .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                .toList();
    }

    private static String digest(String algorithm, Path file) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
    }
}
