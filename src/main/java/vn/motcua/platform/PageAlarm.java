package vn.motcua.platform;

import java.util.Optional;
import vn.motcua.kernel.Actor;

/** What some readers must see on whatever page they open. Rooms above bring theirs; none is known here. */
public interface PageAlarm {

    /** As in {@link May}: only who has it is asked for. */
    String permission();

    Optional<Alarm> of(Actor reader);

    /** {@code path}: where more is said. */
    record Alarm(String words, String path) {}
}
