package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class QuickCompilationTest {

    @Test
    void the_second_compiler_is_kept_out_of_all_methods() throws JMException {
        String answer = QuickCompilation.ask();
        try {
            assertThat(answer).contains("1 compiler directives added");
            assertThat(command("compilerDirectivesPrint"))
                    .containsPattern("matching: \\*\\.\\*(?s).*c2 directives:\\s.*Exclude:true");
        } finally {
            command("compilerDirectivesRemove");
        }
    }

    private static String command(String name) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        ObjectName.getInstance("com.sun.management:type=DiagnosticCommand"),
                        name,
                        new Object[0],
                        new String[0]);
    }
}
