package vn.motcua.watch;

import java.util.List;

/**
 * Whom a rung tells: who has the step, or its post while nobody has; heads of its unit; its agency's leaders. On the
 * way its sender has it; of the unit it is offered to there are the same three. Of an opinion who asked has it, and
 * who is asked receives it; the desk is the heads of the one that received the dossier.
 */
enum Whom {
    HOLDER,
    HEAD,
    LEADER,
    DESK,
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
            case DESK -> List.of("DESK_HEAD");
            case LEADER, RECEIVER_LEADER -> List.of("APPROVER");
        };
    }
}
