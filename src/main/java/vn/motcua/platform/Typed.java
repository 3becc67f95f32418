package vn.motcua.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a form or sent to the API. What is none of the choices, or no day, is nothing. */
public final class Typed {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Inside a sentence of ours, which brings its own full stop. */
    public static String clause(String typed) {
        return typed.strip().replaceFirst("\\.$", "");
    }

    public static <E extends Enum<E>> @Nullable E constant(E[] choices, @Nullable String name) {
        return Arrays.stream(choices)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** 2011-07-01, as browsers send a date; 2011-02-30 is no day. */
    public static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return text(typed).isBlank() ? null : LocalDate.parse(text(typed).strip(), DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
