package vn.motcua.slips;

/** One paper on a form: its number in the list, its name, as what it was handed in (message key) and how many. */
record PaperRow(int index, String name, String kindKey, int count) {}
