package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.NoSuchMessageException;
import vn.motcua.platform.Words;

/**
 * A fact in plain words. The room that wrote a fact of kind {@code route.step-completed} brings the message
 * {@code route.fact.step-completed}; in it {@code [name]} stands for the body's value, {@code [name:prefix]} for the
 * message {@code prefix.value}, {@code [name:moment]} and {@code [name:day]} for a time. What has no message is shown
 * by its kind, so that a fact is never hidden.
 */
final class FactWords {

    private static final Pattern PLACE = Pattern.compile("\\[([a-zA-Z]+)(?::([a-zA-Z.-]+))?]");

    private FactWords() {}

    static String of(TimelineEntry entry) {
        var dot = entry.kind().indexOf('.');
        var key = entry.kind().substring(0, Math.max(dot, 0)) + ".fact."
                + entry.kind().substring(dot + 1);
        return message(key).map(it -> filled(it, entry.body())).orElse(entry.kind());
    }

    private static String filled(String message, Map<String, Object> body) {
        return PLACE.matcher(message).replaceAll(place -> {
            var value = body.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? "" : shown(value.toString(), place.group(2)));
        });
    }

    private static String shown(String value, @org.jspecify.annotations.Nullable String as) {
        return switch (as) {
            case null -> value;
            case "moment" -> Words.moment(Instant.parse(value));
            case "day" -> Words.day(LocalDate.parse(value));
            default -> message(as + "." + value).orElse(value);
        };
    }

    private static java.util.Optional<String> message(String key) {
        try {
            return java.util.Optional.of(Words.t(key));
        } catch (NoSuchMessageException missing) {
            return java.util.Optional.empty();
        }
    }
}
