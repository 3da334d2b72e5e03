// Who is eligible, who has relief on the record already, and who still waits: for how many years, and for what.
println("# Who waits for what");
var people = load(sample()).asOf("2020-01-01");
var relief = people.under(Prop64.losAngeles()).inCounty("SAN JOAQUIN");

println(relief.gap());
println(relief.waits());
println(relief.waits(ageGroup(30, 40, 50)));
println(relief.eligibleByYear(10));
println(relief.undecided());
println(relief.timeSinceConviction());
Plots.bars(relief.eligibleByYear(10), out("eligible-by-year.svg"), "relief", "gained");
