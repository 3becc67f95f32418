package vn.motcua.route;

/** One open step. */
public record StepId(long value) {}
