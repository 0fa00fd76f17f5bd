package cotejo.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What the rules look at: the compiled modules, and their sources.
final class House {
    /// Java made from templates: not written by hand, so not judged by hand's rules.
    static final String TEMPLATES = "cotejo.serving.templates..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cotejo");

    private House() {}

    /// Holds the rule against every class of every module; a rule that finds nothing to judge holds.
    static void keeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    /// Every hand-written Java file of every module, relative to the root.
    static List<Path> sources() {
        Path root = root();
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(House::below)
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return Path.of(Objects.requireNonNull(System.getProperty("cotejo.root"), "the build says where the root is"));
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
