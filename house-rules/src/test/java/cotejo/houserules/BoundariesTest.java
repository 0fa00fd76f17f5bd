package cotejo.houserules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/// Who may see whom.
class BoundariesTest {
    @Test
    void servingSeesOnlyCaseworkAndCore() {
        House.keeps(noClasses()
                .that()
                .resideInAPackage("cotejo.serving..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cotejo.formats..",
                        "cotejo.reading..",
                        "cotejo.likeness..",
                        "cotejo.storing..",
                        "cotejo.cli..",
                        "cotejo.gate.."));
    }

    @Test
    void commandsSeeOnlyCaseworkAndCore() {
        House.keeps(noClasses()
                .that()
                .resideInAPackage("cotejo.cli..")
                .and()
                .resideOutsideOfPackage("cotejo.cli.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cotejo.formats..",
                        "cotejo.reading..",
                        "cotejo.likeness..",
                        "cotejo.storing..",
                        "cotejo.serving..",
                        "cotejo.gate..")
                .because("the store and the reading room are chosen in one place, cotejo.cli.wiring"));
    }

    @Test
    void coreStandsAlone() {
        House.keeps(classes()
                .that()
                .resideInAPackage("cotejo.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "cotejo.core.."));
    }

    @Test
    void likenessSeesOnlyCore() {
        House.keeps(classes()
                .that()
                .resideInAPackage("cotejo.likeness..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "cotejo.core..", "cotejo.likeness.."));
    }

    @Test
    void onlyStoringSpeaksSql() {
        House.keeps(noClasses()
                .that()
                .resideOutsideOfPackages("cotejo.storing..", "cotejo.cli.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb.."));
    }

    @Test
    void noStatementIsLeftOpen() {
        // A list closes the statement it came by; a stream of Spring's does so only where somebody closes it.
        House.keeps(noClasses()
                .should()
                .callMethodWhere(target(name("stream"))
                        .and(target(owner(name("org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec"))))));
    }

    @Test
    void onlyServingKnowsTheWeb() {
        House.keeps(noClasses()
                .that()
                .resideOutsideOfPackages("cotejo.serving..", "cotejo.cli.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..", "org.springframework.boot..", "jakarta.servlet..", "gg.jte.."));
    }

    @Test
    void onlyReadingKnowsTheTagger() {
        // The gate races the reader against it.
        House.keeps(noClasses()
                .that()
                .resideOutsideOfPackages("cotejo.reading..", "cotejo.gate.speed..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.."));
    }

    @Test
    void onlyReadingKnowsTheUnitsLibrary() {
        House.keeps(noClasses()
                .that()
                .resideOutsideOfPackage("cotejo.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.measure..", "tech.units..", "systems.uom..", "si.uom.."));
    }

    @Test
    void noCyclesBetweenPackages() {
        House.keeps(slices().matching("cotejo.(**)").should().beFreeOfCycles());
    }
}
