package ee.osalus.examples.register;

import ee.osalus.project.Project;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * File names of pages: the letters a to z and the digits of the title with hyphens between them, so that neither a path nor a name that
 * some system keeps for itself comes of any title; the second of the same name gets a number.
 */
final class PageNames {

    private static final int LONGEST = 60;
    private static final Locale ESTONIAN = Locale.forLanguageTag("et");

    private final Set<String> taken = new HashSet<>(Set.of("index", "con", "prn", "aux", "nul"));

    String of(Project project) {
        String words = project.title()
                .map(title -> title.bestFor(ESTONIAN))
                .map(PageNames::plain)
                .filter(plain -> !plain.isEmpty())
                .orElse("projekt");
        String name = words;
        for (int i = 2; !taken.add(name); i++) {
            name = words + "-" + i;
        }
        return name + ".html";
    }

    private static String plain(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
        return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
    }
}
