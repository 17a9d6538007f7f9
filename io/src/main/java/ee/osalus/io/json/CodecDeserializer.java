package ee.osalus.io.json;

import ee.osalus.finding.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** A codec as Jackson asks for it: what is wrong is an exception with the first finding's message. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final Codec<? extends T> codec;

    CodecDeserializer(Class<T> type, Codec<? extends T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        JsonInput in = new JsonInput(parser);
        T value = codec.read(in);
        for (Noted noted : in.notes().list()) {
            if (noted.code().severity() == Severity.ERROR) {
                String place = noted.pointer().isEmpty() ? "" : noted.pointer() + ": ";
                String message = noted.unplaced().message(Locale.ENGLISH);
                throw MismatchedInputException.from(parser, handledType(), place + message);
            }
        }
        return value;
    }
}
