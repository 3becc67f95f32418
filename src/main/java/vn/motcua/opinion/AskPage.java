package vn.motcua.opinion;

import static vn.motcua.platform.Typed.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.dossier.DossierCard;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/** A question being written: whom one may ask, about which papers, and on what terms. */
record AskPage(
        DossierCard dossier,
        ProcedureVersion version,
        OpinionTerms terms,
        Addressees.Choices choices,
        Now now,
        AskForm typed,
        List<Refusal> problems) {

    /** {@code papers}: those that came; {@code days}: not beyond {@code stepDue}, none while the clock stands still. */
    record Now(
            List<RequiredPaper> papers, int days, @Nullable Instant stepDue) {}

    /** How long they have, and what their silence means. */
    String termsWords() {
        var days = terms.days();
        var limit = ProcedureWords.limit(days.limit(days.usual()));
        var max = ProcedureWords.limit(days.limit(days.max()));
        return Words.t(terms.silence() ? "opinion.terms.silence" : "opinion.terms.late", limit, max);
    }

    String question() {
        return text(typed.question());
    }

    String days() {
        return typed.days() == null ? String.valueOf(now.days()) : typed.days();
    }

    String name(int row) {
        return text(typed.row(row).name());
    }

    String email(int row) {
        return text(typed.row(row).email());
    }

    boolean mustHave() {
        return terms.required() || Boolean.TRUE.equals(typed.required());
    }

    boolean confirmed() {
        return Boolean.TRUE.equals(typed.confirmed());
    }
}
