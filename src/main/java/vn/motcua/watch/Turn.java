package vn.motcua.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From that moment on the open step of that leg is this officer's; without one, anybody's of its post. */
record Turn(int leg, @Nullable String holder, Instant at) {}
