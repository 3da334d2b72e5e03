package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is remembered belongs to a run, a rule set or a record, never to a class: it would outlive them, with their people. */
class NoMemoryTest {

    private static final Set<String> KINDS_THAT_NEVER_CHANGE = Set.of(
            "java.util.ImmutableCollections",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty",
            "com.google.common.collect.");

    /**
     * One question for each list of offenses, of which there are as many as the law has had; the folders that runs have at the
     * time, which are the whole process's. Nothing of a record.
     */
    private static final Set<String> EXCEPT =
            Set.of("org.recordclearance.prop64.facts.ListedFact.MAY_BE", "org.recordclearance.doj.output.RunLock.HELD");

    private static final List<JavaField> STATICS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.recordclearance").stream()
                    .filter(type -> !type.getPackageName().startsWith("org.recordclearance.examples.benchmarks"))
                    .map(JavaClass::getFields)
                    .flatMap(Set::stream)
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .toList();

    @Test
    void no_static_is_of_one_thread() {
        assertThat(STATICS).hasSizeGreaterThan(300);
        assertThat(STATICS.stream()
                        .filter(field -> field.getRawType().isAssignableTo(ThreadLocal.class))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    @Test
    void no_static_is_assigned_again() {
        assertThat(STATICS.stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    @Test
    void no_static_collection_can_change() {
        List<JavaField> collections = STATICS.stream()
                .filter(field -> field.getRawType().isAssignableTo(Collection.class)
                        || field.getRawType().isAssignableTo(Map.class))
                .toList();

        assertThat(collections).hasSizeGreaterThan(80);
        assertThat(collections.stream()
                        .filter(field -> !EXCEPT.contains(field.getFullName()))
                        .filter(field -> KINDS_THAT_NEVER_CHANGE.stream()
                                .noneMatch(kind ->
                                        value(field).getClass().getName().startsWith(kind)))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    private static Object value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
