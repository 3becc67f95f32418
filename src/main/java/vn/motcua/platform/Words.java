package vn.motcua.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.Refusal;

/**
 * What people read: messages in the reader's language (Vietnamese first), and dates, times and amounts as Vietnamese
 * offices write them. Static, so that templates stay free of plumbing.
 */
public final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(LegalClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final long MINUTES_PER_HOUR = 60;

    @SuppressWarnings("NullAway.Init")
    private static volatile MessageSource messages;

    private Words() {}

    static void speak(MessageSource source) {
        messages = source;
    }

    /** The message of that key in the reader's language; a missing key throws, and a house test finds it before. */
    public static String t(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    public static String t(Refusal refusal) {
        return messages.getMessage(refusal.key(), refusal.args().toArray(), locale());
    }

    /** 17:30 06/07/2011 */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** 06/07/2011 */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant at) {
        return DAY.format(at.atZone(LegalClock.ZONE));
    }

    /** 7 giờ 30 phút; a dash for none at all. */
    public static String hours(long minutes) {
        if (minutes == 0) return "–";
        var hours = minutes / MINUTES_PER_HOUR;
        var rest = minutes % MINUTES_PER_HOUR;
        if (rest == 0) return t("platform.hours", hours);
        return hours == 0 ? t("platform.minutes", rest) : t("platform.hours-minutes", hours, rest);
    }

    /** 100.000 đ */
    public static String money(Money amount) {
        return String.format(Locale.of("vi"), "%,d đ", amount.dong());
    }

    public static boolean vietnamese() {
        return !"en".equals(locale().getLanguage());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
