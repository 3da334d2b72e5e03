package org.recordclearance.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The POMs and bills of material that a release stages: what Maven Central asks for, and what they say of dependencies. */
@Rehearsed
class StagedPomsTest {

    private static final List<String> ASKED_FOR = List.of(
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/developerConnection",
            "scm/url",
            "issueManagement/url");

    private static final XPath PATHS = XPathFactory.newInstance().newXPath();

    @Test
    void a_pom_has_all_that_maven_central_asks_for(Rehearsal release) throws Exception {
        List<Path> poms = release.stagedFiles(".pom");

        assertThat(poms).hasSize(4);
        for (Path pom : poms) {
            for (String each : ASKED_FOR) {
                assertThat(texts(pom, "/project/" + each))
                        .as("%s of %s", each, pom.getFileName())
                        .hasSize(1)
                        .noneMatch(String::isBlank);
            }
            assertThat(texts(pom, "/project/version")).containsExactly(release.version());
            assertThat(texts(pom, "/project/url | /project/scm/url"))
                    .as("the same for all modules")
                    .containsOnly("https://github.com/recordclearance/record-clearance");
        }
    }

    @Test
    void a_pom_stands_alone(Rehearsal release) throws Exception {
        for (Path pom : release.stagedFiles(".pom")) {
            assertThat(pom)
                    .content()
                    .doesNotContain("${", "SNAPSHOT", "<parent>", "<repositor", "<module", "<build>", "<profile");
            assertThat(texts(pom, "//dependency[not(version)]"))
                    .as(pom.toString())
                    .isEmpty();
            assertThat(texts(pom, "//dependency[scope='test']"))
                    .as(pom.toString())
                    .isEmpty();
        }
    }

    @Test
    void the_parent_manages_the_modules_and_nothing_else(Rehearsal release) throws Exception {
        Path parent =
                release.stagedFiles("parent-" + release.version() + ".pom").get(0);

        assertThat(texts(parent, "//dependencyManagement//dependency/artifactId"))
                .containsExactly(
                        "record-clearance-core", "record-clearance-rules-prop64", "record-clearance-parsers-doj");
        assertThat(texts(parent, "//dependencyManagement//dependency/version")).containsOnly(release.version());
        assertThat(texts(parent, "/project/dependencies")).isEmpty();
    }

    @Test
    void a_bill_of_materials_names_every_dependency_in_its_version(Rehearsal release) throws Exception {
        for (Path pom : release.stagedFiles(".pom")) {
            String bill = Files.readString(Path.of(pom.toString().replaceFirst("\\.pom$", "-cyclonedx.json")));
            List<String> names = texts(pom, "/project/dependencies/dependency/artifactId");
            List<String> versions = texts(pom, "/project/dependencies/dependency/version");

            assertThat(bill)
                    .contains(
                            "\"CycloneDX\"",
                            "/" + texts(pom, "/project/artifactId").get(0) + "@" + release.version());
            assertThat(IntStream.range(0, names.size()).mapToObj(i -> "/" + names.get(i) + "@" + versions.get(i)))
                    .allMatch(bill::contains);
        }
    }

    private static List<String> texts(Path pom, String path) throws IOException, XPathExpressionException {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile());
            NodeList found = (NodeList) PATHS.evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent())
                    .toList();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }
}
