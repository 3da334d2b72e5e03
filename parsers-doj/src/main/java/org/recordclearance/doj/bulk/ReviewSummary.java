package org.recordclearance.doj.bulk;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.json.FormatVersion;

/**
 * How a {@link BulkReview} went.
 *
 * @param directory where the results are
 * @param rowsRead how many data rows the files have, rejected ones included
 * @param rowsWritten how many are in the results
 * @param rowsRejected how many are in the file of rejected rows
 * @param filesFailed the files that could not be read, and why
 * @param foundBefore what earlier runs had left unfinished in the folder, and what came of it, in words
 * @param warnings what the figures could be mistaken for, in sentences: by further results, as where the data is not as the DOJ made it,
 *     then by the policy or one that it is compared with, and by files that end in the midst of a row; they are in {@code summary.json}
 *     too
 * @param impact what the policy does to people
 */
public record ReviewSummary(
        Path directory,
        long rowsRead,
        long rowsWritten,
        long rowsRejected,
        Map<String, String> filesFailed,
        List<String> foundBefore,
        List<String> warnings,
        ImpactReport impact) {

    /**
     * The version of the form of {@code summary.json}, which is published as JSON Schema: the resource {@code
     * org/recordclearance/json-schema/summary.schema.json}.
     */
    public static final FormatVersion FORMAT_VERSION = new FormatVersion(1, 0);

    /** Copies what is mutable. */
    public ReviewSummary {
        foundBefore = List.copyOf(foundBefore);
        warnings = List.copyOf(warnings);
        filesFailed = Collections.unmodifiableMap(new LinkedHashMap<>(filesFailed));
    }
}
