package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen is promised, in words: the limit and, where it is verified, the documents that set it; when
 * received, when the result can be fetched, and where.
 */
record Promise(
        String limit, @Nullable String basis, String received, String due, String delivery, List<String> ledger) {
    Promise {
        ledger = List.copyOf(ledger);
    }
}
