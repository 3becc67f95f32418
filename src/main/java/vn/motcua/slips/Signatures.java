package vn.motcua.slips;

/** Who signs at the foot: the person at the counter and the officer. */
record Signatures(String citizen, String officer) {}
