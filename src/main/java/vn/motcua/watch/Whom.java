package vn.motcua.watch;

import java.util.List;

/** Whom a rung tells: who has the step, or its post while nobody has; heads of its unit; its agency's leaders. */
enum Whom {
    HOLDER,
    HEAD,
    LEADER;

    List<String> roles() {
        return switch (this) {
            case HOLDER -> List.of();
            case HEAD -> List.of("DESK_HEAD", "DIVISION_HEAD", "OFFICE_LEADER");
            case LEADER -> List.of("APPROVER");
        };
    }
}
