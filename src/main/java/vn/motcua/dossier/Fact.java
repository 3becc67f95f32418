package vn.motcua.dossier;

import java.util.Map;

/**
 * One thing that happened, before it is written: its kind ({@code room.what-happened}) and its body. The body holds
 * only text and whole numbers. What is personal goes into {@code personal}: the chain gets a salted SHA-256
 * commitment to it, the value stands in a row that can be corrected or erased.
 */
public record Fact(String kind, Map<String, Object> body, Map<String, String> personal) {

    public Fact {
        body = Map.copyOf(body);
        personal = Map.copyOf(personal);
    }

    public static Fact of(String kind, Map<String, Object> body) {
        return new Fact(kind, body, Map.of());
    }
}
