/** What a clinic might write: a program of modules. */
module example.clinic {
    requires org.recordclearance.doj;
    requires org.recordclearance.prop64;

    uses org.recordclearance.eligibility.RuleSetProvider;
}
