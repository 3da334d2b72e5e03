// What each threshold does: the age from which Los Angeles dismisses, and the years without a conviction after which it does.
println("# Thresholds");
var people = load(sample()).asOf("2020-01-01");
RuleSet losAngeles(int age, int years) {
    return Prop64.losAngeles(age, years).inCounty("SAN JOAQUIN").renamed("age " + age + ", " + years + " years");
}

var policies = new ArrayList<RuleSet>();
for (int age : List.of(40, 50, 60)) {
    for (int years : List.of(5, 10, 15)) {
        policies.add(losAngeles(age, years));
    }
}
println(people.compare(policies));
Plots.bars(people.compare(policies), out("thresholds.png"), "relief", "no felony", "no conviction");

// Whom ten years instead of five leave out, by age.
println(people.under(losAngeles(50, 5)).by(ageGroup()));
println(people.under(losAngeles(50, 10)).by(ageGroup()));
