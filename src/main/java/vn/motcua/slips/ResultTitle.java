package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Outcome;

/**
 * How a result document is headed. A decision has its matter below the title; a certificate or permit is its own
 * title; a refusal is a notice.
 */
record ResultTitle(String title, @Nullable String about, boolean isDecision) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String DECISION = "Quyết định";

    static ResultTitle of(String resultName, String procedureName, Outcome outcome) {
        if (outcome == Outcome.REFUSED)
            return new ResultTitle(
                    t("slips.result.notice"), t("slips.result.refusal-about", inSentence(procedureName)), false);
        if (resultName.startsWith(DECISION))
            return new ResultTitle(
                    DECISION, inSentence(resultName.substring(DECISION.length()).strip()), true);
        return new ResultTitle(resultName, null, false);
    }

    /** "Cấp giấy phép" inside a sentence is "cấp giấy phép"; a name in capitals stays. */
    private static String inSentence(String text) {
        if (text.length() < 2 || Character.isUpperCase(text.charAt(1))) return text;
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
