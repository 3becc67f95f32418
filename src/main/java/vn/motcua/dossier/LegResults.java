package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Results of several agencies as facts and the dossier's row keep them; the names are for ever. */
final class LegResults {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Map<String, Object>>> LINES = new TypeReference<>() {};

    private LegResults() {}

    static List<Map<String, Object>> body(List<LegResult> results) {
        return results.stream().map(LegResults::body).toList();
    }

    private static Map<String, Object> body(LegResult it) {
        var body = new HashMap<String, Object>();
        body.put("leg", it.leg());
        body.put("name", it.name());
        body.put("agency", it.agency());
        body.put("outcome", it.outcome().name());
        var document = it.document();
        if (document != null) {
            body.put("number", document.number());
            body.put("date", document.date().toString());
            body.put("signer", document.signer());
        }
        return body;
    }

    /** As the body of a fact has them; none: what is answered once. */
    @SuppressWarnings("unchecked")
    static List<LegResult> read(@Nullable Object body) {
        return body instanceof List<?> lines
                ? lines.stream().map(it -> result((Map<String, Object>) it)).toList()
                : List.of();
    }

    private static LegResult result(Map<String, Object> body) {
        var agency = text(body, "agency");
        var document = body.containsKey("number")
                ? new ResultDocument(
                        text(body, "number"), LocalDate.parse(text(body, "date")), agency, text(body, "signer"))
                : null;
        return new LegResult(leg(body), text(body, "name"), agency, Outcome.valueOf(text(body, "outcome")), document);
    }

    private static int leg(Map<String, Object> body) {
        if (body.get("leg") instanceof Number leg) return leg.intValue();
        throw new IllegalArgumentException("no leg in " + body.keySet());
    }

    private static String text(Map<String, Object> body, String name) {
        if (body.get(name) instanceof String text) return text;
        throw new IllegalArgumentException("no " + name + " in " + body.keySet());
    }

    /** As the row has them. */
    static @Nullable String json(List<LegResult> results) {
        return results.isEmpty() ? null : JSON.writeValueAsString(body(results));
    }

    static List<LegResult> parse(@Nullable String json) {
        return json == null ? List.of() : read(JSON.readValue(json, LINES));
    }
}
