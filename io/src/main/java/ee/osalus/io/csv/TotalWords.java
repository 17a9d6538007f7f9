package ee.osalus.io.csv;

import java.util.Set;

/** The words by which lists name a row of sums. */
final class TotalWords {

    private static final Set<String> WORDS = Set.of(
            "total",
            "totals",
            "sum",
            "grand total",
            "kokku",
            "koik kokku",
            "kulud kokku",
            "summa kokku",
            "summe",
            "gesamt",
            "gesamtsumme",
            "gesamtergebnis",
            "totaux",
            "totale",
            "suma",
            "razem",
            "ogolem",
            "suma koncowa",
            "celkem",
            "celkovy soucet",
            "spolu",
            "osszesen",
            "vegosszeg",
            "total general",
            "общо",
            "всичко",
            "skupaj",
            "ukupno",
            "sveukupno",
            "kopa",
            "is viso",
            "yhteensa",
            "totalt",
            "summa",
            "i alt",
            "totaal",
            "eindtotaal",
            "συνολο",
            "γενικο συνολο",
            "totale complessivo",
            "total geral",
            "subtotal",
            "sub total",
            "subtotale",
            "subtotaal",
            "sous total",
            "soustotal",
            "zwischensumme",
            "vahesumma",
            "mezisoucet",
            "medzisucet",
            "suma czesciowa",
            "reszosszeg",
            "starpsumma",
            "tarpine suma",
            "valisumma",
            "delsumma",
            "vmesna vsota",
            "meduzbroj",
            "междинна сума",
            "μερικο συνολο");

    private static final int LONGEST = 30;
    private static final int LONGEST_OF_A_PART = 200;
    private static final int MOST_DIGITS = 4;

    private TotalWords() {}

    static boolean isTotal(String cell) {
        return cell.length() <= LONGEST && !isNumbered(cell) && WORDS.contains(HeaderText.words(cell));
    }

    /** Whether it names a sum of a part of the list: {@code TOTAL AXA 2}. */
    static boolean isTotalOfAPart(String cell) {
        String words = HeaderText.words(cell.length() <= LONGEST_OF_A_PART ? cell : "");
        int blank = words.indexOf(' ');
        return isTotal(cell) || (blank > 0 && WORDS.contains(words.substring(0, blank)));
    }

    /** Whether it has more digits than stand before a name in a list: then it is a number, and needs no closer look. */
    private static boolean isNumbered(String cell) {
        int digits = 0;
        for (int i = 0; i < cell.length() && digits <= MOST_DIGITS; i++) {
            digits += cell.charAt(i) >= '0' && cell.charAt(i) <= '9' ? 1 : 0;
        }
        return digits > MOST_DIGITS;
    }
}
