package vn.motcua.slips;

import java.util.List;

/** What the citizen is promised, in words: the limit, when received, when the result can be fetched, and where. */
record Promise(String limit, String received, String due, String delivery, List<String> ledger) {
    Promise {
        ledger = List.copyOf(ledger);
    }
}
