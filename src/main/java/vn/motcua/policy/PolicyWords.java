package vn.motcua.policy;

import static vn.motcua.platform.Words.day;
import static vn.motcua.platform.Words.t;

/** Rules in the reader's words. */
final class PolicyWords {

    private PolicyWords() {}

    static String value(PolicyRule rule) {
        var value = rule.value();
        return switch (rule.key().kind()) {
            case COUNT ->
                value.equals(PolicyKey.UNLIMITED)
                        ? t("policy.unlimited")
                        : t("policy.count." + rule.key(), Integer.parseInt(value));
            case TIME -> value.equals(PolicyKey.NONE) ? t("policy.no-time") : value;
            case CHOICE -> t("policy.choice." + value);
        };
    }

    /** 14/10/2010 – 14/05/2015, both days included */
    static String time(PolicyRule rule) {
        var last = rule.lastDay();
        return last == null ? t("policy.from", day(rule.from())) : t("policy.between", day(rule.from()), day(last));
    }
}
