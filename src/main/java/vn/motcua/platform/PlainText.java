package vn.motcua.platform;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Text from outside, in one form: NFC, trimmed. Control characters and characters that turn the reading direction are
 * refused, since they can make a paper show something else than what was typed; so is more than a page of text.
 */
@Component
class PlainText implements Converter<String, String> {

    static final int LENGTH_MAX = 8_000;

    @Override
    public String convert(String typed) {
        return clean(typed);
    }

    static String clean(String typed) {
        if (typed.length() > LENGTH_MAX) throw new UnreadableText("platform.text.too-long");
        if (typed.codePoints().anyMatch(PlainText::isHostile)) throw new UnreadableText("platform.text.unreadable");
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    private static boolean isHostile(int character) {
        if (character == '\n' || character == '\r' || character == '\t') return false;
        return Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    @JacksonComponent
    static class InJson extends StdScalarDeserializer<String> {

        InJson() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            return clean(parser.getString());
        }
    }
}
