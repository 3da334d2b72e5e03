// From the results of a review, a row for each conviction, to SQL and to a Parquet file that R, Python and DuckDB read.
println("# To DuckDB and Parquet");
var day = LocalDate.parse("2020-01-01");
var policy = Prop64.losAngeles().inCounty("SAN JOAQUIN");
BulkReview.of(policy, Prop64.layout(policy)).asOf(day).read(sample()).writeTo(out("results")).overwrite(true).run();

var db = DriverManager.getConnection("jdbc:duckdb:").createStatement();
db.execute("CREATE TABLE convictions AS FROM read_csv('research-out/results/Prop64_Results.csv', all_varchar = true)");
db.execute("COPY convictions TO 'research-out/convictions.parquet' (FORMAT parquet)");

void ask(String sql) throws SQLException {
    var rows = db.executeQuery(sql);
    while (rows.next()) {
        printf("%-20s %-36s %7d %7d%n", rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(4));
    }
}

ask("""
    SELECT RACE_DESCR, "Eligibility Determination", count(DISTINCT SUBJECT_ID), count(*)
    FROM 'research-out/convictions.parquet' GROUP BY ALL ORDER BY ALL""");

// The people with relief are those of the study.
println(load(sample()).asOf(day).under(policy).by(race()));
