package vn.motcua.slips;

/** One paper on a form: its number in the list, its name, as what it came (message key) and how many were kept. */
record PaperRow(int index, String name, String kindKey, int count) {}
