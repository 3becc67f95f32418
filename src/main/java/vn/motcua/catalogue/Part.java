package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.kernel.Mark;

/**
 * One of the procedures that a bundle (liên thông) asks for with one application; a required one is always among them,
 * the others the citizen chooses. {@code limit}: of a dossier for which it is the longest one chosen.
 */
public record Part(
        String key, String name, boolean required, @Nullable TimeLimit limit, Mark mark) {}
