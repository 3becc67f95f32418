package vn.motcua.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which open steps it is time to look at for their due moments. A step that was opened, taken, given or let run on is
 * looked at anew; a suspended one is not. What is said about them, a room above knows.
 */
@Service
public class Lookout {

    /** How many steps are named at once; the next question names the rest. */
    public static final int STEPS_MAX = 500;

    private final LookoutTable table;

    Lookout(LookoutTable table) {
        this.table = table;
    }

    /** Those that have waited longest. */
    public List<StepId> due(Instant now) {
        return table.due(now);
    }

    /** The step, if it is still time and nobody else has it now; locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<WatchedStep> lock(StepId id, Instant now) {
        return table.lock(id, now);
    }

    /** Null: not before it is opened, taken, given or let run on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(StepId id, @Nullable Instant at) {
        table.again(id, at);
    }
}
