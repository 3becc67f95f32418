package vn.motcua.supplement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.Words;

/**
 * What the law of the day of receipt lets be asked for now. {@code max}: none for as often as needed; {@code last}: the
 * last day, none where there is no such day; {@code beyondMax}: allowed, but once too often.
 */
record Terms(int sent, @Nullable Integer max, @Nullable String last, boolean beyondMax, boolean open) {

    /** Once too often, where the law only warns; what it refuses is not asked about. */
    boolean warns() {
        return beyondMax && open;
    }

    /** Whoever asks once too often where the law only warns has to say that it is meant. */
    List<Refusal> question(@Nullable Boolean confirmed) {
        return warns() ? Confirmed.ask(confirmed, "supplement.confirm.beyond", List::of) : List.of();
    }

    String words() {
        var often = max == null
                ? Words.t("supplement.terms.no-max", sent)
                : Words.t("supplement.terms.max", sent, max, Math.max(0, max - sent));
        return last == null ? often : often + " " + Words.t("supplement.terms.last", last);
    }
}
