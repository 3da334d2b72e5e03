package org.recordclearance.examples.benchmarks.drools;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * A decision table as rules of Drools, for complete records.
 *
 * <p>Drools is used as is fastest: the executable model, rules that are not changed any more, sessions for one thread
 * without locks, and a case that leaves the session once it is decided, so that the rules below it find nothing. Safe for
 * use by several threads.
 */
public final class DroolsTable {

    private final KieBase rules;
    private final KieSessionConfiguration session;

    private DroolsTable(KieBase rules, KieSessionConfiguration session) {
        this.rules = rules;
        this.session = session;
    }

    /**
     * Obtains a table from the DRL of this package. Compiling it takes seconds.
     *
     * @param name the name of the policy, such as {@code los-angeles}
     * @return the table
     * @throws IllegalStateException if the rules do not compile
     */
    public static DroolsTable named(String name) {
        KieServices services = KieServices.get();
        String folder = DroolsTable.class.getPackageName().replace('.', '/');
        String resource = folder + "/" + name + ".drl";
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.recordclearance", name, "1"));
        files.write("src/main/resources/" + resource, services.getResources().newClassPathResource(resource));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBaseConfiguration fixed = services.newKieBaseConfiguration();
        fixed.setOption(KieBaseMutabilityOption.DISABLED);
        KieSessionConfiguration session = services.newKieSessionConfiguration();
        session.setOption(ThreadSafeOption.NO);
        KieBase rules =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieBase(fixed);
        return new DroolsTable(rules, session);
    }

    /**
     * Opens a session.
     *
     * @return a session for one thread, to close
     */
    public DroolsSession newSession() {
        return new DroolsSession(rules.newKieSession(session, null));
    }
}
