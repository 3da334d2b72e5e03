package org.recordclearance.examples.release;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Tests of a release that was rehearsed. The rehearsal is an argument, one for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("acceptance")
@Timeout(1800) // where nothing was fetched yet, all of it is
@ExtendWith(Rehearsed.Resolver.class)
@interface Rehearsed {

    /** Makes the rehearsal when it is first asked for; JUnit closes it in the end. */
    final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Rehearsal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(Rehearsal.class))
                    .getOrComputeIfAbsent(Rehearsal.class, unused -> Rehearsal.make(), Rehearsal.class);
        }
    }
}
