package vn.motcua.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * The answer of a verb: granted with its value, or refused with reasons a clerk understands. A lawful "no" is an
 * answer; only a bug is an exception.
 */
public sealed interface Decision<T> permits Granted, Refused {

    static <T> Decision<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Decision<T> refused(Refusal... reasons) {
        return new Refused<>(List.of(reasons));
    }

    /** The decision that follows from a granted one; a refusal is passed on as it is. */
    default <R> Decision<R> then(Function<? super T, Decision<R>> next) {
        return switch (this) {
            case Granted<T>(var value) -> next.apply(value);
            case Refused<T>(var reasons) -> new Refused<>(reasons);
        };
    }

    default <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Granted<R>(change.apply(value)));
    }
}
