package dev.hnn.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.hnn.conformance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** {@code com.sun.management} is the JDK's own way to count a thread's memory. */
    @ArchTest
    static final ArchRule theKitNeedsTheApiAndTheJdkAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.hnn.conformance..", "dev.hnn.api..", "java..", "com.sun.management..");

    @ArchTest
    static final ArchRule problemsAndNumericsDoNotKnowTheChecks = noClasses()
            .that()
            .resideInAnyPackage("dev.hnn.conformance.numerics..", "dev.hnn.conformance.problems..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.hnn.conformance");

    @ArchTest
    static final ArchRule numericsAndProblemsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("dev.hnn.conformance.numerics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.hnn.conformance.problems..");
}
