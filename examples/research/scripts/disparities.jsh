// Each race's share of those with relief beside its share of the file, and its rate of relief with a confidence interval of 95 %
// (Wilson). An interval is of chance alone: whether the groups were alike before the law was applied is another question.
println("# Disparities");
var relief = load(sample()).asOf("2020-01-01").under(Prop64.losAngeles()).inCounty("SAN JOAQUIN");
var table = relief.by(race());
var all = table.total().get();

println("race             of file %  of relief %  relief %  95 % interval");
for (var row : table.rows()) {
    var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
        (int) row.count("covered"), (int) row.count("relief"), 0.05);
    printf("%-15s %10.1f %12.1f %9.1f  %.1f to %.1f%n", row.text("race"),
        100.0 * row.count("people") / all.count("people"), 100.0 * row.count("relief") / all.count("relief"),
        row.number("relief %"), 100 * interval.getLowerBound(), 100 * interval.getUpperBound());
}

println();
println(relief.quantiles(ageAtConviction(), race()));
println(relief.by(race(), sex()).suppressed(10));
