package org.recordclearance.examples.countyreview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.CsvCells;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ResultRow;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** A summary of rap sheets as a table: a row for each conviction that the policy covers. */
final class SheetSummary implements SheetForm {

    private static final String FILE_NAME = "Filename";

    private final SheetPolicy.Chosen policy;
    private final List<ResultColumn> columns;

    SheetSummary(SheetPolicy.Chosen policy) {
        this.policy = policy;
        this.columns = Stream.concat(
                        Stream.of(ResultColumn.ofRow(FILE_NAME, row -> row.get(FILE_NAME))),
                        Prop64.rapSheetColumns().stream())
                .toList();
    }

    @Override
    public String heading() {
        return columns.stream().map(ResultColumn::header).collect(Collectors.joining(",")) + "\n";
    }

    @Override
    public String lines(Path file, RapSheet sheet) {
        StringBuilder lines = new StringBuilder();
        for (Determination each : policy.ruleSet().review(sheet, policy.asOf()).determinations()) {
            ResultRow row = new Row(file.getFileName().toString(), each, policy.asOf());
            lines.append(columns.stream()
                            .map(column -> CsvCells.of(column.value(row)))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return lines.toString();
    }

    /** What is known of a row before its columns are filled. */
    private record Row(String fileName, Determination determined, LocalDate asOf) implements ResultRow {

        @Override
        public String get(String column) {
            if (column.equals(FILE_NAME)) {
                return fileName;
            }
            throw new IllegalArgumentException("a printed rap sheet has no column " + column);
        }

        @Override
        public Optional<Conviction> conviction() {
            return Optional.of(determined.conviction());
        }

        @Override
        public Optional<Determination> determination() {
            return Optional.of(determined);
        }
    }
}
