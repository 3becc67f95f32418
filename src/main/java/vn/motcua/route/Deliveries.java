package vn.motcua.route;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether what is offered is on its way, or waits here. */
@Component
public class Deliveries {

    private final List<Undelivered> known;

    Deliveries(List<Undelivered> known) {
        this.known = known;
    }

    /** Why what is offered to that unit waits here, and who can mend it; empty where it is on its way. */
    public Optional<String> whyNot(String unit) {
        var agency = unit.substring(0, unit.indexOf('/'));
        return known.stream().flatMap(it -> it.why(agency).stream()).findFirst();
    }
}
