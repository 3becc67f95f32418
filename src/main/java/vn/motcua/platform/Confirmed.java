package vn.motcua.platform;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * The second question before what cannot be undone: a box that somebody has to tick, asked for by the server, so that
 * it needs no script. Whoever has something to put right is asked when that is done. Systems are not asked twice.
 */
public final class Confirmed {

    public static final String FIELD = "confirmed";
    public static final String FINAL = "platform.confirm.final";
    /** For what can be taken back, but is told to a citizen. */
    public static final String READ = "platform.confirm.read";

    private Confirmed() {}

    /** What stands against going on: {@code faults}, or else the question; nothing once it is confirmed. */
    public static List<Refusal> ask(@Nullable Boolean confirmed, String question, Supplier<List<Refusal>> faults) {
        if (Boolean.TRUE.equals(confirmed)) return List.of();
        var first = faults.get();
        return first.isEmpty() ? List.of(Refusal.of(question).on(FIELD)) : first;
    }
}
