package ee.osalus.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that the model does not know, by their pointers, as long as no object has taken them for its own. */
final class KeptFields {

    private final Map<String, String> byPointer = new LinkedHashMap<>(0);

    boolean has(String pointer) {
        return byPointer.containsKey(pointer);
    }

    void put(String pointer, String json) {
        byPointer.put(pointer, json);
    }

    boolean isEmpty() {
        return byPointer.isEmpty();
    }

    int size() {
        return byPointer.size();
    }

    /** Gives up those inside an object, by pointers that begin there. */
    Map<String, String> takeBelow(String object) {
        String own = object + "/";
        Map<String, String> taken = new LinkedHashMap<>(0);
        byPointer.forEach((pointer, json) -> {
            if (pointer.startsWith(own)) {
                taken.put(pointer.substring(own.length() - 1), json);
            }
        });
        taken.keySet().forEach(pointer -> byPointer.remove(own + pointer.substring(1)));
        return taken;
    }

    /** Forgets all but the first so many, and says how many those were. */
    int forgetSince(int first) {
        if (byPointer.size() <= first) {
            return 0;
        }
        List<String> pointers = new ArrayList<>(byPointer.keySet());
        List<String> gone = pointers.subList(first, pointers.size());
        gone.forEach(byPointer::remove);
        return gone.size();
    }
}
