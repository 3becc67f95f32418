package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.kernel.Mark;

/**
 * One of the procedures that a bundle (liên thông) asks for with one application; a required one is always among them,
 * the others the citizen chooses. {@code limit}: of a dossier for which it is the longest one chosen; {@code oneOf}: a
 * group of which at most one is chosen, because the law grants only one of them.
 */
public record Part(
        String key,
        String name,
        boolean required,
        @Nullable String oneOf,
        @Nullable TimeLimit limit,
        Mark mark) {}
