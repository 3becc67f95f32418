package vn.motcua.opinion;

import java.time.Instant;

/** An opinion was not given by its deadline, whether or not it came later; told once, in the same transaction. */
public record OpinionOverdue(long id, Instant dueAt) {}
