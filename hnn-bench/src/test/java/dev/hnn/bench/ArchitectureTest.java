package dev.hnn.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows between packages go one way. All modules are on the class path here. */
@AnalyzeClasses(packages = "dev.hnn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule apiStandsAlone = classes()
            .that()
            .resideInAPackage("dev.hnn.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.hnn.api..", "java..");

    @ArchTest
    static final ArchRule componentsKnowOnlyTheApi = noClasses()
            .that()
            .resideInAnyPackage("dev.hnn.systems..", "dev.hnn.integrators..", "dev.hnn.models..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.hnn.bench..");

    @ArchTest
    static final ArchRule builtInComponentsAreFoundLikePlugins = noClasses()
            .that()
            .resideInAPackage("dev.hnn.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.hnn.systems..", "dev.hnn.integrators..", "dev.hnn.models..");

    @ArchTest
    static final ArchRule harnessLibrariesStayInTheHarness = noClasses()
            .that()
            .resideOutsideOfPackage("dev.hnn.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..", "com.fasterxml..", "picocli..");

    @ArchTest
    static final ArchRule commandLineIsAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackage("dev.hnn.bench.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "dev.hnn.bench.cli..");

    @ArchTest
    static final ArchRule pluginsAreOpenedWithoutKnowingWhatTheyHold = noClasses()
            .that()
            .resideInAPackage("dev.hnn.bench.plugin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hnn.bench.catalogue..",
                    "dev.hnn.bench.experiment..",
                    "dev.hnn.bench.run..",
                    "dev.hnn.bench.output..",
                    "dev.hnn.bench.verify..",
                    "com.google.inject..",
                    "com.fasterxml..");

    @ArchTest
    static final ArchRule reportsAreMadeFromPlainData = classes()
            .that()
            .resideInAPackage("dev.hnn.bench.report..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hnn.bench.report..", "dev.hnn.bench.result..", "com.fasterxml.jackson.core..", "java..");

    @ArchTest
    static final ArchRule runsKnowNothingOfTheConformanceChecks = noClasses()
            .that()
            .resideInAPackage("dev.hnn..")
            .and()
            .resideOutsideOfPackages(
                    "dev.hnn.conformance..",
                    "dev.hnn.testkit..",
                    "dev.hnn.bench.verify..",
                    "dev.hnn.bench.audit..",
                    "dev.hnn.bench.diagnose..",
                    "dev.hnn.bench.cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.hnn.conformance..")
                    .and(resideOutsideOfPackage("dev.hnn.conformance.numerics")));

    @ArchTest
    static final ArchRule measuresKnowOnlyTheApiAndItsNumerics = noClasses()
            .that()
            .resideInAPackage("dev.hnn.bench.measure")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.hnn..")
                    .and(resideOutsideOfPackages(
                            "dev.hnn.api..",
                            "dev.hnn.bench.measure",
                            "dev.hnn.bench.input",
                            "dev.hnn.conformance.numerics")));

    @ArchTest
    static final ArchRule statisticsKnowOnlyResults = noClasses()
            .that()
            .resideInAPackage("dev.hnn.bench.statistics")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.hnn..")
                    .and(resideOutsideOfPackages(
                            "dev.hnn.bench.statistics", "dev.hnn.bench.result", "dev.hnn.bench.measure")));

    @ArchTest
    static final ArchRule noCycles = slices().matching("dev.hnn.(**)").should().beFreeOfCycles();
}
