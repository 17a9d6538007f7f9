package ee.osalus.io.json;

import ee.osalus.finding.FindingCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The codes of checks by name; of a name that is none, the nearest is told. */
record CodeNames(Map<String, FindingCode> codes) implements Codec<FindingCode> {

    Keys<FindingCode> keys() {
        return new Keys<>(
                codes::get, FindingCode::code, JsonFinding.UNKNOWN_CHECK, name -> NearestName.of(name, codes.keySet()));
    }

    @Override
    public @Nullable FindingCode read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String name = in.parser().getString();
        FindingCode code = codes.get(name);
        if (code == null) {
            in.note(
                    JsonFinding.UNKNOWN_CHECK,
                    Map.of("text", in.shown(name), "expected", NearestName.of(name, codes.keySet())));
        }
        return code;
    }

    @Override
    public void write(FindingCode value, JsonOutput out) {
        out.text(value.code());
    }
}
