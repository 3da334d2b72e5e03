// The criteria of the five pilot counties, asked of the people of one: which helps most, and whom; then one of them in a sixth county.
println("# Five counties");
var people = load(sample()).asOf("2020-01-01");
var pilots = List.of(
    Prop64.losAngeles(), Prop64.sanJoaquin(), Prop64.contraCosta(), Prop64.sacramento(), Prop64.sanFrancisco());
var policies = new ArrayList<RuleSet>();
for (var pilot : pilots) {
    policies.add(pilot.inCounty("SAN JOAQUIN"));
}

println(people.compare(policies));
for (var policy : policies) {
    println(people.under(policy).by(level()));
}
println(people.under(Prop64.sacramento()).inCounty("ALAMEDA").by(race()));
