package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.json.JsonFinding;
import ee.osalus.io.json.JsonKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Files of JSON that are given where no JSON is read. */
final class OtherKinds {

    private OtherKinds() {}

    /**
     * What a file is, if it is known JSON.
     *
     * @param wanted what is read there, a word of the message {@code json.other-kind}
     */
    static Optional<Finding> in(Path file, String wanted) throws IOException {
        return JsonKind.of(file)
                .map(kind -> Finding.builder(JsonFinding.OTHER_KIND)
                        .location(PointerLocation.of("").at(new TextLocation(1, 1, "")))
                        .putFact("kind", kind.name())
                        .putFact("wanted", wanted)
                        .build());
    }
}
