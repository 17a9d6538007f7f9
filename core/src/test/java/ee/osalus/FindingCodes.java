package ee.osalus;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import ee.osalus.finding.FindingCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All enums of finding codes of this module. */
final class FindingCodes {

    /** Going through the classes of the module takes seconds. */
    private static final List<Class<? extends FindingCode>> ENUMS = find();

    private FindingCodes() {}

    static List<Class<? extends FindingCode>> enums() {
        return ENUMS;
    }

    private static List<Class<? extends FindingCode>> find() {
        List<Class<? extends FindingCode>> enums = new ArrayList<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                        .importPackages("ee.osalus")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(FindingCode.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .forEach(type -> enums.add(type.reflect().asSubclass(FindingCode.class)));
        return enums;
    }

    static List<FindingCode> all() {
        return enums().stream()
                .flatMap(type -> List.<FindingCode>of(type.getEnumConstants()).stream())
                .toList();
    }
}
