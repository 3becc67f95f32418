package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;

/** Where the samples are received: at Ma Lâm in the pilot, at the commune that succeeded it from 01/07/2025. */
enum Era {
    PILOT("HTB.01/MC", "lan.malam", "260%06d"),
    TODAY("XHT/TT", "lan.hamthuan", "068190%06d");

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate TWELVE_DIGITS = LocalDate.of(2025, 1, 1);

    private final String desk;
    private final String receptionist;
    private final String identifier;

    Era(String desk, String receptionist, String identifier) {
        this.desk = desk;
        this.receptionist = receptionist;
        this.identifier = identifier;
    }

    static Era on(LocalDate day) {
        return day.isBefore(TWO_LEVELS) ? PILOT : TODAY;
    }

    String desk() {
        return desk;
    }

    String receptionist() {
        return receptionist;
    }

    /** CMND of 9 digits in the pilot while they were valid, else 12 digits. */
    String identifier(int number, LocalDate day) {
        return (day.isBefore(TWELVE_DIGITS) ? identifier : TODAY.identifier).formatted(number);
    }

    /** Whom a newcomer may sign in as, in the order of a dossier's way. */
    List<String> accounts() {
        return switch (this) {
            case PILOT ->
                List.of(
                        "  Ma Lâm:   lan.malam (desk)  thao.malam (civil status)  hanh.malam (social)"
                                + "  hung.malam (leader)  nga.malam (clerk)",
                        "  District: mai.huyen (desk)  nhung.huyen, quynh.huyen (justice)"
                                + "  vinh.huyen (leader)  xuan.huyen (clerk)  quang.huyen (administrator)");
            case TODAY ->
                List.of("  Hàm Thuận: lan.hamthuan (centre)  hai.hamthuan (leader)  bach.hamthuan (administrator)");
        };
    }
}
