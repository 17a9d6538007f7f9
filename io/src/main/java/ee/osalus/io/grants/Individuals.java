package ee.osalus.io.grants;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be said of a human being who receives a grant: that there is one, under an identifier that tells nothing. */
final class Individuals {

    static final String FIELD = "recipientIndividual";

    /** Words of which at least one stands in a name that tells nothing of an individual. */
    private static final Pattern ANONYMOUS =
            Pattern.compile("\\b(individual|anonymous|anonymised|recipient|grantee|person|eraisik)\\b");

    private static final Set<String> SHOWN = Set.of("id", "dateModified");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST = 3;

    private Individuals() {}

    static boolean isAnonymous(String name) {
        return name.isBlank()
                || ANONYMOUS.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether an identifier holds a part of a name: {@code IND-mari-naidis} of Mari Näidis. */
    static boolean tells(String id, String name) {
        String plain = plain(id);
        return !isAnonymous(name)
                && Arrays.stream(NO_LETTERS.split(plain(name)))
                        .anyMatch(word -> word.length() >= SHORTEST && plain.contains(word));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Takes out of what was kept of a grant what may tell who its individual is, with a note for each. */
    static void hide(Json.Fields kept, Json.Fields grant, List<String> names, Notes notes) {
        Json there = kept.get(FIELD);
        if (there == null) {
            return;
        }
        if (!(there instanceof Json.Fields individual) || grant.fields(FIELD) == null) {
            leaveOut(kept, FIELD, "/" + FIELD, notes);
            return;
        }
        for (String field : List.copyOf(individual.names())) {
            Json value = individual.get(field);
            boolean told = value != null && names.stream().anyMatch(name -> tells(Notes.raw(value), name));
            if (told || !SHOWN.contains(field)) {
                leaveOut(individual, field, "/" + FIELD + "/" + field, notes);
            }
        }
    }

    private static void leaveOut(Json.Fields fields, String name, String pointer, Notes notes) {
        if (!Json.isNone(fields.get(name))) {
            notes.add(GrantsFinding.INDIVIDUAL_LEFT_OUT, pointer, Map.of("field", pointer));
        }
        fields.take(name);
    }
}
