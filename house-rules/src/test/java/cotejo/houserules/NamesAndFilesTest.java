package cotejo.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// How things are called and kept.
class NamesAndFilesTest {
    /// A file is read at one sitting.
    private static final long LONGEST_FILE = 420;

    @Test
    void theNounIsFound() {
        House.keeps(noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Impl)s?")
                .because("the noun has not been found yet"));
    }

    @Test
    void everyPackageIsNullMarked() {
        House.keeps(classes()
                .that()
                .resideOutsideOfPackage(House.TEMPLATES)
                .should(new ArchCondition<JavaClass>("live in a package whose package-info says @NullMarked") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                item, marked, item.getPackageName() + " of " + item.getSimpleName()));
                    }
                }));
    }

    @Test
    void dependenciesComeThroughConstructors() {
        House.keeps(NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    @Test
    void filesAreReadableAtOneSitting() throws IOException {
        List<Path> sources = House.sources();
        assertFalse(sources.isEmpty(), "the sources were not found");
        for (Path source : sources) {
            try (Stream<String> lines = Files.lines(source)) {
                long length = lines.count();
                if (length > LONGEST_FILE) {
                    assertEquals(LONGEST_FILE, length, House.root().relativize(source) + " is too long to read");
                }
            }
        }
    }
}
