package vn.motcua.statistics;

/** How far the timeline was followed: the transaction, as PostgreSQL numbers it, and the place in it. */
record Checkpoint(String tx, long position) {}
