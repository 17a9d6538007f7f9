package ee.osalus.examples.register;

import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fields of a project and their values as people call them. */
final class FieldNames {

    private static final String EXTENSIONS = "/extensions";

    private final Messages words;
    private final FigureFormat figures;

    FieldNames(Locale language) {
        this.words = Messages.of("ee.osalus.examples.register.fields", FieldNames.class.getClassLoader(), language);
        this.figures = FigureFormat.of(language);
    }

    /**
     * The name of a field: {@code source 1, amount} for {@code /funding/sources/0/amount}, {@code title (et)} for
     * {@code /title/et}.
     */
    String of(String pointer) {
        if (pointer.startsWith(EXTENSIONS)) {
            return word("extensions") + " " + pointer.substring(EXTENSIONS.length());
        }
        List<String> names = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            boolean isFirst = names.isEmpty();
            if (words.has(step)) {
                names.add(word(step));
            } else if (step.matches("[0-9]+") && !isFirst) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + (Integer.parseInt(step) + 1));
            } else if (!isFirst) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " (" + step + ")");
            }
        }
        // A part of the model that goes without saying has no name: an organisation's name is that of the partner.
        names.removeIf(String::isEmpty);
        return names.isEmpty() ? pointer : String.join(", ", names);
    }

    /** A value as it is printed; constants of the model in words. */
    String value(Serializable value) {
        if (value instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return words.has(key) ? word(key) : constant.name();
        }
        return value instanceof Boolean ? word(value.toString()) : figures.format(value);
    }

    private String word(String key) {
        return words.format(key, Map.of());
    }
}
