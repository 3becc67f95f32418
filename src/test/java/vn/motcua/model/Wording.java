package vn.motcua.model;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.model.Idea.Twist;
import vn.motcua.platform.LegalClock;

/** What people write and say: reasons, minutes, and the sentences of a run's story. */
record Wording(World world) {

    static final String REASON = "Thiếu giấy tờ";
    static final String TOO_LONG = "x".repeat(2_001);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu").withZone(LegalClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    String sentence(String who, String does, Life it, Idea idea) {
        return sentence(who, does, it.code(), idea);
    }

    String sentence(String who, String does, String what, Idea idea) {
        return MOMENT.format(world.now) + " " + who + " " + does + " " + what + how(idea.twist());
    }

    private static String how(Twist twist) {
        return twist == Twist.NONE
                ? ""
                : ", " + twist.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String reason(Idea idea) {
        return switch (idea.twist()) {
            case NOTHING_SAID -> " ";
            case TOO_MUCH_SAID -> TOO_LONG;
            default -> REASON;
        };
    }

    String minutes() {
        return "Ngày họp: " + DAY.format(world.today()) + "\nThành phần: Chủ tịch, MTTQ\nKết luận: Đủ điều kiện";
    }
}
