package ee.osalus.io.json;

import ee.osalus.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** A text by language, {@code {"et": …, "en": …}}, or the text alone where its language is unknown. */
enum LocalizedTextCodec implements Codec<LocalizedText> {
    LOCALIZED_TEXT;

    /** Most texts are in one language or two. */
    private static final int FEW = 4;

    @Override
    public @Nullable LocalizedText read(JsonInput in) {
        if (in.token() == JsonToken.VALUE_STRING) {
            String text = StringCodec.NOT_BLANK.read(in);
            return text == null ? null : LocalizedText.of(text);
        }
        if (!in.atObject()) {
            return null;
        }
        Map<String, String> byLanguage = new LinkedHashMap<>(FEW);
        TokenStreamContext object = in.context();
        boolean empty = true;
        for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
            empty = false;
            readOne(tag, byLanguage, in);
        }
        if (empty) {
            in.noteAtStart(object, JsonFinding.BLANK_TEXT, Map.of());
        }
        return byLanguage.isEmpty() ? null : LocalizedText.of(byLanguage);
    }

    private static void readOne(String printedTag, Map<String, String> byLanguage, JsonInput in) {
        String tag = LocalizedText.canonicalTag(printedTag).orElse(null);
        if (tag == null) {
            in.note(JsonFinding.ILL_FORMED_LANGUAGE, Map.of("text", in.shown(printedTag)));
            in.passOverValue();
        } else if (byLanguage.containsKey(tag)) {
            in.refuseDuplicate();
        } else if (in.nextValue()) {
            String text = StringCodec.NOT_BLANK.read(in);
            if (text != null) {
                byLanguage.put(tag, text);
            }
        }
    }

    @Override
    public void write(LocalizedText value, JsonOutput out) {
        Map<String, String> texts = value.byLanguage();
        String unknown = texts.get(LocalizedText.UNKNOWN);
        if (unknown != null && texts.size() == 1) {
            out.text(unknown);
            return;
        }
        out.beginObject();
        texts.forEach((tag, text) -> {
            out.name(tag);
            out.text(text);
        });
        out.generator().writeEndObject();
    }
}
