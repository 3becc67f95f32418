package vn.motcua.safety;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a citizen of Ma Lâm brings to the counter, as the API takes it. */
final class Sample {

    static final JsonMapper JSON = new JsonMapper();

    private Sample() {}

    static String correction() {
        return JSON.writeValueAsString(Map.of(
                "procedure", "HTB.H7",
                "desk", "HTB.01/MC",
                "channel", "IN_PERSON",
                "requester",
                        Map.of(
                                "kind", "INDIVIDUAL",
                                "name", "Đặng Thị Hường",
                                "identifier", "260123456",
                                "phone", "0623865001",
                                "address", "Khu phố 2, Ma Lâm"),
                "papers", List.of(paper("to-khai"), paper("khai-sinh"), paper("chung-minh")),
                "note", "Cải chính họ, tên đệm"));
    }

    private static Map<String, Object> paper(String component) {
        return Map.of("component", component, "kind", "ORIGINAL", "count", 1);
    }

    static JsonNode tree() {
        return JSON.readTree(correction());
    }
}
