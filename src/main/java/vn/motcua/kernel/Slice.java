package vn.motcua.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list read by key: its rows, and where the next page starts, if there is one. */
public record Slice<T>(List<T> items, @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }
}
