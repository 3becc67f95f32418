package vn.motcua.kernel;

import java.util.List;

/** The lawful "no" of a {@link Decision}: at least one reason. */
public record Refused<T>(List<Refusal> reasons) implements Decision<T> {
    public Refused {
        if (reasons.isEmpty()) throw new IllegalArgumentException("a refusal gives its reason");
        reasons = List.copyOf(reasons);
    }
}
