package cotejo.houserules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.io.Serializable;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Core and likeness only compute: clock, locale and randomness are arguments, and nothing is read or written.
class PureCoreTest {
    private static final Set<String> READS_THE_MOMENT = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.exit",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault");

    @Test
    void noInputOrOutput() {
        House.keeps(noClasses()
                .that()
                .resideInAnyPackage("cotejo.core..", "cotejo.likeness..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net..",
                                "java.sql..",
                                "java.util.logging..")
                        .and(DescribedPredicate.not(type(Serializable.class)))));
    }

    @Test
    void noClockNoDefaultsNoChance() {
        House.keeps(noClasses()
                .that()
                .resideInAnyPackage("cotejo.core..", "cotejo.likeness..")
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads clock, locale, environment or chance", call -> {
                    AccessTarget target = call.getTarget();
                    String name = target.getOwner().getName() + "." + target.getName();
                    return READS_THE_MOMENT.contains(name)
                            || isNow(target)
                            || isSystemClock(target)
                            || usesDefaultLocale(call);
                }))
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom"));
    }

    private static boolean isNow(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now");
    }

    private static boolean isSystemClock(AccessTarget target) {
        return target.getOwner().getName().equals("java.time.Clock")
                && target.getName().startsWith("system");
    }

    private static boolean usesDefaultLocale(JavaCall<?> call) {
        AccessTarget.CodeUnitCallTarget target = call.getTarget();
        if (!target.getOwner().isEquivalentTo(String.class)) {
            return false;
        }
        return switch (target.getName()) {
            case "toLowerCase", "toUpperCase" -> target.getRawParameterTypes().isEmpty();
            case "format" -> target.getRawParameterTypes().getFirst().isEquivalentTo(String.class);
            case "formatted" -> true;
            default -> false;
        };
    }
}
