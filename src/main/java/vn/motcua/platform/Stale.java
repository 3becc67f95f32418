package vn.motcua.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** Somebody else was faster: the version named is no longer the current one. Answered 409 with what happened. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal reason;
    private final @Nullable String page;

    public Stale(Refusal reason) {
        this(reason, null);
    }

    /** {@code page}: the path at which the room shows how it stands now; who may not see it is told so there. */
    public Stale(Refusal reason, @Nullable String page) {
        super(reason.key(), null, false, false);
        this.reason = reason;
        this.page = page;
    }

    public Refusal reason() {
        return reason;
    }

    public @Nullable String page() {
        return page;
    }

    /**
     * The fields of a room's forms in which people write; each room declares its own as a bean. When somebody was
     * faster, what they hold is shown again, in this order, so that whoever came second loses no word.
     */
    public record KeptWords(List<String> fields) {

        public static KeptWords of(String... fields) {
            return new KeptWords(List.of(fields));
        }
    }
}
