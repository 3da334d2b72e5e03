// To whom the criteria of Los Angeles would give relief in San Joaquin: by race, by age, and by both without the counts of few.
println("# Relief by race and age");
var people = load(sample()).asOf("2020-01-01");
var relief = people.under(Prop64.losAngeles()).inCounty("SAN JOAQUIN");

println(relief.by(race()));
println(relief.by(ageGroup(30, 40, 50, 60)));
println(relief.by(race(), ageGroup(40, 60)).suppressed(10));

relief.by(race()).toCsv(out("relief-by-race.csv"));
Files.writeString(out("relief-by-race.md"), relief.by(race()).suppressed(10).toMarkdown());
Plots.bars(relief.by(race()), out("relief-by-race.svg"), "relief %");
