package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.Refusal;

/** Port: what stands against a post having nobody from a day on. Rooms above know what waits for whom. */
public interface PostGuard {

    /** {@code last}: nobody else will hold that role in that unit on that day. */
    List<Refusal> against(HeldPost post, LocalDate from, boolean last);
}
