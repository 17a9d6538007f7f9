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

    @Override
    public @Nullable LocalizedText read(JsonInput in) {
        if (in.token() == JsonToken.VALUE_STRING) {
            String text = StringCodec.NOT_BLANK.read(in);
            return text == null ? null : LocalizedText.of(text);
        }
        if (!in.atObject()) {
            return null;
        }
        Draft draft = new Draft();
        TokenStreamContext object = in.context();
        boolean empty = true;
        for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
            empty = false;
            readOne(tag, draft, in);
        }
        if (empty) {
            in.noteAtStart(object, JsonFinding.BLANK_TEXT, Map.of());
        }
        return draft.build();
    }

    private static void readOne(String printedTag, Draft draft, JsonInput in) {
        String tag = LocalizedText.canonicalTag(printedTag).orElse(null);
        if (tag == null) {
            in.note(JsonFinding.ILL_FORMED_LANGUAGE, Map.of("text", in.shown(printedTag)));
            in.passOverValue();
        } else if (draft.has(tag)) {
            in.refuseDuplicate();
        } else if (in.nextValue()) {
            String text = StringCodec.NOT_BLANK.read(in);
            if (text != null) {
                draft.put(tag, text);
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
        out.endObject();
    }

    /** What is read of a text. Most are in one language, which needs no map. */
    private static final class Draft {
        private @Nullable String firstTag;
        private @Nullable String firstText;
        private Map<String, String> byLanguage = Map.of();

        boolean has(String tag) {
            return tag.equals(firstTag) || byLanguage.containsKey(tag);
        }

        void put(String tag, String text) {
            if (firstTag == null || firstText == null) {
                firstTag = tag;
                firstText = text;
                return;
            }
            if (byLanguage.isEmpty()) {
                byLanguage = new LinkedHashMap<>();
                byLanguage.put(firstTag, firstText);
            }
            byLanguage.put(tag, text);
        }

        @Nullable
        LocalizedText build() {
            if (firstTag == null || firstText == null) {
                return null;
            }
            return byLanguage.isEmpty() ? LocalizedText.of(firstTag, firstText) : LocalizedText.of(byLanguage);
        }
    }
}
