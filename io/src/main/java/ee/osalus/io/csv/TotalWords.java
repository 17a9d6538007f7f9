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
            "total geral");

    private static final int LONGEST = 30;

    private TotalWords() {}

    static boolean isTotal(String cell) {
        return cell.length() <= LONGEST && WORDS.contains(HeaderText.words(cell));
    }
}
