package vn.motcua.kernel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why something is refused: the key of a message ({@code room.verb.reason}), its arguments as text, and the field of
 * the form it concerns, if one.
 */
public record Refusal(
        String key, List<String> args, @Nullable String field) {

    public static Refusal of(String key, Object... args) {
        return new Refusal(key, Stream.of(args).map(String::valueOf).toList(), null);
    }

    public Refusal on(String formField) {
        return new Refusal(key, args, formField);
    }
}
