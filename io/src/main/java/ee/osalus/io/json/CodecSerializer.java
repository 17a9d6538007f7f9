package ee.osalus.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** A codec as Jackson asks for it. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final Codec<T> codec;

    CodecSerializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new JsonOutput(generator, Extensions.none()));
    }
}
