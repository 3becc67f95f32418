package vn.motcua.kernel;

/** The "yes" of a {@link Decision}. */
public record Granted<T>(T value) implements Decision<T> {}
