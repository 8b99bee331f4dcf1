package dev.hnn.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.hnn.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theTestkitNeedsTheKitAndTestLibrariesAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hnn.testkit..",
                    "dev.hnn.conformance",
                    "dev.hnn.api..",
                    "org.junit.jupiter.api..",
                    "org.opentest4j..",
                    "org.assertj..",
                    "java..");
}
