package vn.motcua.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch in which a dossier's clock stood still; it lasts where it has no end. */
record Stood(String ground, Instant since, @Nullable Instant until) {}
