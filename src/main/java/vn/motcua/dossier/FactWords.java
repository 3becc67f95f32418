package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import vn.motcua.catalogue.RouteTemplate;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.kernel.Money;
import vn.motcua.platform.Words;

/**
 * A fact in plain words. The room that wrote a fact of kind {@code route.step-completed} brings the message
 * {@code route.fact.step-completed}; in it {@code [name]} stands for the body's value, {@code [name:prefix]} for the
 * message {@code prefix.value}, {@code [name:moment]} and {@code [name:day]} for a time, {@code [name:money]} for an
 * amount, {@code [name:step]} for a step of the dossier's route and {@code [name:outcome]} for how the step
 * {@code from} ended; where the {@code amount} is 0, the message may have a variant {@code ….nothing}.
 * {@code [note]} and {@code [reason]} are an officer's own words, which the chain only commits to. What has no message
 * is shown by its kind, so that a fact is never hidden.
 */
final class FactWords {

    private static final Pattern PLACE = Pattern.compile("\\[([a-zA-Z]+)(?::([a-zA-Z.-]+))?]");

    private FactWords() {}

    static String of(TimelineEntry entry, Map<String, Object> reasons, RouteTemplate route) {
        var dot = entry.kind().indexOf('.');
        var key = entry.kind().substring(0, Math.max(dot, 0)) + ".fact."
                + entry.kind().substring(dot + 1);
        var values = new HashMap<>(entry.body());
        values.putAll(reasons);
        if (entry.kind().equals(PeopleFacts.CORRECTED)) values.put("changes", PeopleFacts.words(entry.body(), reasons));
        var nothing = "0".equals(Objects.toString(values.get("amount"), ""));
        var message = nothing ? message(key + ".nothing").or(() -> message(key)) : message(key);
        return message.map(it -> filled(it, values, route)).orElse(entry.kind());
    }

    private static String filled(String message, Map<String, Object> body, RouteTemplate route) {
        return PLACE.matcher(message).replaceAll(place -> {
            var value = Objects.requireNonNullElse(body.get(place.group(1)), "").toString();
            var step = Objects.requireNonNullElse(body.get("from"), "").toString();
            return Matcher.quoteReplacement(
                    "outcome".equals(place.group(2))
                            ? outcome(route, step, value)
                            : shown(value, place.group(2), route));
        });
    }

    private static String outcome(RouteTemplate route, String step, String outcome) {
        return step(route, step).stream()
                .flatMap(it -> it.outcomes().stream())
                .filter(it -> it.key().equals(outcome))
                .map(StepOutcome::name)
                .findFirst()
                .orElse(outcome);
    }

    private static Optional<StepTemplate> step(RouteTemplate route, String key) {
        return route.steps().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private static String shown(String value, @Nullable String as, RouteTemplate route) {
        if (value.isEmpty()) return "";
        return switch (as) {
            case null -> value;
            case "step" -> step(route, value).map(StepTemplate::name).orElse(value);
            case "moment" -> Words.moment(Instant.parse(value));
            case "money" -> Words.money(new Money(Long.parseLong(value)));
            case "day" -> Words.day(LocalDate.parse(value));
            default -> message(as + "." + value).orElse(value);
        };
    }

    private static Optional<String> message(String key) {
        try {
            return Optional.of(Words.t(key));
        } catch (NoSuchMessageException missing) {
            return Optional.empty();
        }
    }
}
