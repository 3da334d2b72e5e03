import static org.recordclearance.study.Grouping.*;
import java.time.LocalDate;
import org.recordclearance.decisions.*;
import org.recordclearance.doj.*;
import org.recordclearance.doj.bulk.*;
import org.recordclearance.doj.output.*;
import org.recordclearance.doj.text.*;
import org.recordclearance.eligibility.*;
import org.recordclearance.impact.*;
import org.recordclearance.json.*;
import org.recordclearance.prop64.*;
import org.recordclearance.rapsheet.*;
import org.recordclearance.study.*;
import org.recordclearance.testkit.*;

RuleSet policy = Prop64.dismissAll("YOLO");
ReviewLayout layout = Prop64.layout(policy);
LocalDate asOf = LocalDate.of(2026, 1, 1);
List<Path> paths = List.of(Path.of("doj.csv"));
Path directory = Path.of("javadoc");
List<RapSheet> rapSheets;
try (BulkFile file = BulkFile.open(paths)) {
    rapSheets = file.rapSheets().toList();
}

RapSheet sheet = rapSheets.get(0);
List<RuleSet> policies = List.of(Prop64.losAngeles(), Prop64.statute());
List<Decision> decided = List.of();
Population people = Population.of(rapSheets);

// a file line by line
byte[] content = Files.readAllBytes(paths.get(0));
InputStream start = new ByteArrayInputStream(content);
long offset = content.length;
byte[] bytes = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1).lines().toList().get(1)
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
LineReader lineReader = LineReader.of(0, "doj.csv", new ByteArrayInputStream(content));
List<BulkLine> lines = new ArrayList<>();
lineReader.lines(new ByteArrayInputStream(content), 0, content.length).forEachRemaining(lines::add);
ReadingOptions options = ReadingOptions.standard();
IncompleteRecords incomplete = IncompleteRecords.of(List.of(LineSurvey.of(lines.iterator())));
Iterator<BulkLine> sortedLines = lines.stream()
        .filter(BulkLine::isRow)
        .sorted(Comparator.comparing(BulkLine::person).thenComparing(Comparator.naturalOrder()))
        .iterator();
PersonRows person = PersonRows.of(lines.stream()
        .filter(each -> each.isRow() && each.person() == lines.get(1).person())
        .toList(), incomplete);

// results
Path path = Path.of("published");
boolean replace = true;
List<Path> inputs = paths;
BulkReview.of(policy, layout).asOf(asOf).read(paths).writeTo(Path.of("out")).run();
