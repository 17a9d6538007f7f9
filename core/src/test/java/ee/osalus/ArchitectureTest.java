package ee.osalus;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;

@AnalyzeClasses(packages = "ee.osalus", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreAcyclic =
            slices().matching("ee.osalus.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule eachPackageUsesOnlyThoseListedUnderIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("check")
            .definedBy("ee.osalus.check")
            .layer("reconcile")
            .definedBy("ee.osalus.reconcile")
            .layer("publication")
            .definedBy("ee.osalus.publication")
            .layer("payment")
            .definedBy("ee.osalus.payment")
            .layer("split")
            .definedBy("ee.osalus.split")
            .layer("project")
            .definedBy("ee.osalus.project")
            .layer("budget")
            .definedBy("ee.osalus.budget")
            .layer("funding")
            .definedBy("ee.osalus.funding")
            .layer("party")
            .definedBy("ee.osalus.party")
            .layer("finding")
            .definedBy("ee.osalus.finding")
            .layer("law")
            .definedBy("ee.osalus.law")
            .layer("text")
            .definedBy("ee.osalus.text")
            .layer("time")
            .definedBy("ee.osalus.time")
            .layer("money")
            .definedBy("ee.osalus.money")
            .whereLayer("check")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reconcile")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("publication")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("payment")
            .mayOnlyBeAccessedByLayers("check")
            .whereLayer("split")
            .mayOnlyBeAccessedByLayers("check", "payment")
            .whereLayer("project")
            .mayOnlyBeAccessedByLayers("check", "publication", "reconcile", "payment", "split")
            .whereLayer("budget")
            .mayOnlyBeAccessedByLayers("check", "payment", "split", "project")
            .whereLayer("funding")
            .mayOnlyBeAccessedByLayers("check", "publication", "reconcile", "payment", "split", "project", "budget")
            .whereLayer("party")
            .mayOnlyBeAccessedByLayers(
                    "check", "publication", "reconcile", "payment", "split", "project", "budget", "funding")
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers(
                    "check", "publication", "reconcile", "payment", "split", "project", "budget", "funding", "party");

    @ArchTest
    static final ArchRule moneyIsBuiltInOnePlaceOnly = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("ee.osalus.money.ExactMoney")
            .should()
            .callMethodWhere(describe(
                    "build an amount",
                    call -> call.getTargetOwner().isAssignableTo(MonetaryAmount.class)
                            && Set.of("of", "ofMinor", "from", "parse", "zero").contains(call.getName())))
            .because("the default context of the library is user-configurable and rounds silently");

    @ArchTest
    static final ArchRule noFilesNoLoggingNoJackson = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.util.logging..", "org.slf4j..", "tools.jackson..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(File.class, InputStream.class, OutputStream.class);

    @ArchTest
    static final ArchRule noBinaryFloat =
            noClasses().should().dependOnClassesThat().belongToAnyOf(FastMoney.class, Double.class, Float.class);

    @ArchTest
    static final ArchRule noClockAndNoDefaultLocale = noClasses()
            .should()
            .callMethodWhere(describe(
                    "ask for the time or the default locale",
                    call -> call.getName().equals("now")
                            || call.getTarget().getFullName().equals("java.util.Locale.getDefault()")));
}
