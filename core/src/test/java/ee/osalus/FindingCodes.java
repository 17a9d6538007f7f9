package ee.osalus;

import ee.osalus.finding.FindingCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All enums of finding codes of this module. */
final class FindingCodes {

    private static final String CLASS = ".class";
    private static final List<Class<? extends FindingCode>> ENUMS = find();

    private FindingCodes() {}

    static List<Class<? extends FindingCode>> enums() {
        return ENUMS;
    }

    private static List<Class<? extends FindingCode>> find() {
        List<Class<? extends FindingCode>> enums = new ArrayList<>();
        for (String name : classNames()) {
            try {
                Class<?> type = Class.forName(name, false, FindingCodes.class.getClassLoader());
                if (type.isEnum() && FindingCode.class.isAssignableFrom(type)) {
                    enums.add(type.asSubclass(FindingCode.class));
                }
            } catch (ClassNotFoundException impossible) {
                throw new AssertionError(impossible);
            }
        }
        return enums;
    }

    /** The classes that were compiled along with the interface, in the order of their names. */
    private static List<String> classNames() {
        try {
            Path root = Path.of(FindingCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info.class"))
                        .map(file -> file.substring(0, file.length() - CLASS.length())
                                .replace('/', '.'))
                        .sorted()
                        .toList();
            }
        } catch (IOException | URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static List<FindingCode> all() {
        return enums().stream()
                .flatMap(type -> List.<FindingCode>of(type.getEnumConstants()).stream())
                .toList();
    }
}
