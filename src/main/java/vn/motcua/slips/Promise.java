package vn.motcua.slips;

/** What the citizen is promised, in words: the limit, when received, when the result can be fetched, and where. */
record Promise(String limit, String received, String due, String delivery) {}
