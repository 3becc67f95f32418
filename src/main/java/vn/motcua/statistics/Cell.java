package vn.motcua.statistics;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A number of a report: of which line (none: of all), of which measures; its rows after that code. */
public record Cell(@Nullable String line, Collection<Measure> measures, String after) {}
