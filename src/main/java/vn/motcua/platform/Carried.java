package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What was typed on another page of the same errand and is not shown on this one: handed on unseen, so that no word is
 * lost on the way there and back. Over a redirect the session keeps it for the next page alone.
 */
public record Carried(List<Field> fields) implements Serializable {

    public static final Carried NONE = new Carried(List.of());
    private static final String KEPT = Carried.class.getName();
    private static final int FIELDS_MAX = 300;
    private static final Set<String> OF_ONE_CLICK =
            Set.of("_csrf", "onceKey", "draft", "back", "complete", "more", "confirmed", "lang");

    public record Field(String name, String value) implements Serializable {}

    public Carried {
        fields = List.copyOf(fields);
    }

    /** What was sent now beyond a page's {@code own} fields: names, or beginnings that end with a dot or a bracket. */
    public static Carried beyond(String... own) {
        var request = request();
        if (!request.getMethod().equals("POST")) return NONE;
        var fields = request.getParameterMap().entrySet().stream()
                .filter(it -> !OF_ONE_CLICK.contains(it.getKey()) && !isOwn(it.getKey(), own))
                .flatMap(it -> Stream.of(it.getValue()).map(value -> new Field(it.getKey(), value)))
                .filter(it -> !it.value().isEmpty())
                .limit(FIELDS_MAX);
        return new Carried(fields.toList());
    }

    /** What the page before this one has kept for it, over a redirect. */
    public static Carried kept() {
        var flash = RequestContextUtils.getInputFlashMap(request());
        return flash == null ? NONE : Objects.requireNonNullElse((Carried) flash.get(KEPT), NONE);
    }

    public void keep() {
        RequestContextUtils.getOutputFlashMap(request()).put(KEPT, this);
    }

    public Carried without(String name) {
        return new Carried(fields.stream().filter(it -> !it.name().equals(name)).toList());
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether something stands in a field whose name begins so. */
    public boolean has(String beginning) {
        return fields.stream()
                .anyMatch(it -> it.name().startsWith(beginning)
                        && !it.value().isBlank()
                        && !it.value().equals("0"));
    }

    private static boolean isOwn(String name, String... own) {
        return Arrays.stream(own)
                .anyMatch(it -> (it.endsWith(".") || it.endsWith("[")) ? name.startsWith(it) : name.equals(it));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
