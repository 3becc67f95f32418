package vn.motcua.demo;

import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;

/** Samples obey the rules; one that is refused is a fault of the sample. */
final class Samples {

    private Samples() {}

    static <T> T granted(Decision<T> decision) {
        return switch (decision) {
            case Granted<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new IllegalStateException("a sample was refused: " + reasons);
        };
    }
}
