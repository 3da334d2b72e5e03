package org.recordclearance.prop64;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.ResultRow;
import org.recordclearance.rapsheet.Conviction;

/** A row of a made-up file. */
record Row(Map<String, String> cells, Optional<Determination> determination) implements ResultRow {

    @Override
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    @Override
    public Optional<Conviction> conviction() {
        return determination.map(Determination::conviction);
    }

    @Override
    public LocalDate asOf() {
        return Person.AS_OF;
    }
}
