package vn.motcua.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What messages carry, to JSON and back; what comes in is held against its schema first. */
@Component
class WireJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                    it -> it.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();
    private final Map<MessageType, Schema> schemas = new EnumMap<>(MessageType.class);

    WireJson() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (var type : MessageType.values()) schemas.put(type, registry.getSchema(text(type)));
    }

    /** The schema of that sort of message, as it is published. */
    static String text(MessageType type) {
        var name = "exchange/" + type.name().toLowerCase(Locale.ROOT) + ".json";
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean fits(MessageType type, String data) {
        try {
            return Objects.requireNonNull(schemas.get(type))
                    .validate(data, InputFormat.JSON)
                    .isEmpty();
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    <T> T read(String data, Class<T> type) {
        return mapper.readValue(data, type);
    }

    String write(Object data) {
        return mapper.writeValueAsString(data);
    }
}
