package vn.motcua.watch;

import java.util.List;

/**
 * Whom a rung tells: who has the step, or its post while nobody has; heads of its unit; its agency's leaders. On the
 * way its sender has it; of the unit it is offered to there are the same three.
 */
enum Whom {
    HOLDER,
    HEAD,
    LEADER,
    RECEIVER,
    RECEIVER_HEAD,
    RECEIVER_LEADER;

    boolean isReceiver() {
        return compareTo(RECEIVER) >= 0;
    }

    List<String> roles() {
        return switch (this) {
            case HOLDER, RECEIVER -> List.of();
            case HEAD, RECEIVER_HEAD -> List.of("DESK_HEAD", "DIVISION_HEAD", "OFFICE_LEADER");
            case LEADER, RECEIVER_LEADER -> List.of("APPROVER");
        };
    }
}
