import static org.recordclearance.eligibility.Condition.*
import static org.recordclearance.eligibility.Conditions.*
import static org.recordclearance.eligibility.Outcome.*
import static org.recordclearance.eligibility.RecordConditions.*
import static org.recordclearance.examples.research.Research.*
import static org.recordclearance.prop64.Prop64Conditions.*
import static org.recordclearance.study.Grouping.*
import static org.recordclearance.study.Measure.*
import java.nio.file.*
import java.sql.*
import java.time.*
import org.apache.commons.statistics.interval.*
import org.recordclearance.doj.bulk.*
import org.recordclearance.eligibility.*
import org.recordclearance.examples.research.*
import org.recordclearance.impact.*
import org.recordclearance.prop64.*
import org.recordclearance.rapsheet.*
import org.recordclearance.study.*
