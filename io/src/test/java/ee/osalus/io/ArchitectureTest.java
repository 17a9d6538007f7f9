package ee.osalus.io;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;

@AnalyzeClasses(packages = "ee.osalus.io", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule formatsDoNotKnowOneAnother = slices().matching("ee.osalus.io.(*)..")
            .should()
            .notDependOnEachOther()
            // What 360Giving has no place for stands in its documents as native JSON.
            .ignoreDependency(resideInAPackage("ee.osalus.io.grants"), resideInAPackage("ee.osalus.io.json"))
            // The front door opens to all of them.
            .ignoreDependency(resideInAPackage("ee.osalus.io.document"), resideInAPackage("ee.osalus.io.."));

    @ArchTest
    static final ArchRule whatReadersShareKnowsNoFormat = noClasses()
            .that()
            .resideInAPackage("ee.osalus.io")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ee.osalus.io.*..");

    @ArchTest
    static final ArchRule moneyIsBuiltByTheCoreOnly = noClasses()
            .should()
            .callMethodWhere(describe(
                    "build an amount",
                    call -> call.getTargetOwner().isAssignableTo(MonetaryAmount.class)
                            && Set.of("of", "ofMinor", "from", "parse", "zero").contains(call.getName())))
            .because("the default context of the library is user-configurable and rounds silently");

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
