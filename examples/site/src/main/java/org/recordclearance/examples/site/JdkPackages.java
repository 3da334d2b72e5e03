package org.recordclearance.examples.site;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes which packages the JDK documents, as Javadoc asks for them to link to its pages without a network. */
public final class JdkPackages {

    private JdkPackages() {}

    /**
     * Writes {@code element-list} to a folder.
     *
     * @param args the folder
     * @throws IOException if it can't be written
     */
    public static void main(String[] args) throws IOException {
        List<String> lines = new ArrayList<>();
        ModuleFinder.ofSystem().findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(each -> each.name().startsWith("java."))
                .sorted(Comparator.comparing(ModuleDescriptor::name))
                .forEach(each -> {
                    lines.add("module:" + each.name());
                    each.exports().stream()
                            .filter(exported -> !exported.isQualified())
                            .map(ModuleDescriptor.Exports::source)
                            .sorted()
                            .forEach(lines::add);
                });
        Files.write(Files.createDirectories(Path.of(args[0])).resolve("element-list"), lines);
    }
}
