package vn.motcua.staffing;

/** One of the things a form offers. */
record Choice(String value, String words) {}
