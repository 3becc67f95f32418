package vn.motcua.exchange;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.Words;

/** Agencies that move to a partner's system work here no longer: asked for once more, with what is open at them. */
@Component
class Leaving {

    private final LeavingQuery query;

    Leaving(LeavingQuery query) {
        this.query = query;
    }

    /** Granted when none moves, or when it was said twice. */
    <T> Decision<T> asked(Partners.Entry entry, Collection<String> seated, T then) {
        return entry.confirmed() || moving(entry, seated).isEmpty()
                ? Decision.granted(then)
                : Decision.refused(Refusal.of(Confirmed.READ).on(Confirmed.FIELD));
    }

    /** What is asked, in words; empty where none moves. */
    String question(Partners.Entry entry, Collection<String> seated) {
        var moving = moving(entry, seated);
        if (moving.isEmpty()) return "";
        var open = query.at(moving);
        return Words.t("exchange.leaving", String.join(", ", moving), open.held(), open.offered());
    }

    private static List<String> moving(Partners.Entry entry, Collection<String> seated) {
        return entry.agencies().stream().filter(it -> !seated.contains(it)).toList();
    }
}
