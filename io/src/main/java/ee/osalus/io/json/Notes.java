package ee.osalus.io.json;

import ee.osalus.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What was noticed about a document: up to a number all of it, beyond that only how much more. */
final class Notes {

    private final int most;
    private final List<Noted> list = new ArrayList<>(0);
    private int onlyCounted;
    private int errors;

    Notes(int most) {
        this.most = most;
    }

    void add(Noted one) {
        errors += one.code().severity() == Severity.ERROR ? 1 : 0;
        if (list.size() >= most) {
            onlyCounted++;
            return;
        }
        list.add(one);
    }

    /** In the order in which they were made. */
    List<Noted> list() {
        return list;
    }

    /** How many there were beyond those in the list. */
    int onlyCounted() {
        return onlyCounted;
    }

    /** How many of severity {@code ERROR} there were up to here, those that were only counted included. */
    int errors() {
        return errors;
    }

    /** Of each unknown field that was kept it has been noted that it was: takes that back for the last ones. */
    void takeBackKept(int fields) {
        int left = fields;
        for (int i = list.size() - 1; i >= 0 && left > 0; i--) {
            Noted one = list.get(i);
            if (one.code() == JsonFinding.UNKNOWN_FIELD) {
                list.set(i, new Noted(JsonFinding.FIELD_NOT_KEPT, one.facts(), one.pointer(), one.spot(), one.raw()));
                left--;
            }
        }
    }
}
