package vn.motcua.opinion;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Refusal;
import vn.motcua.opinion.Links.Opened;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** What an outside body reads: who asks what by when, about which procedure and papers; of the requester nothing. */
@Component
class OutsidePages {

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Addressees addressees;
    private final LegalClock clock;

    OutsidePages(Dossiers dossiers, Catalogue catalogue, Addressees addressees, LegalClock clock) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** {@code notice}: the key of what has just been done. */
    record Page(
            OpinionRequest request,
            String unit,
            String procedure,
            boolean late,
            String token,
            AnswerForm typed,
            List<Refusal> problems,
            @Nullable String notice) {

        String due() {
            return Words.t(
                    request.limit().silence() ? "opinion.due.silence" : "opinion.due.late",
                    Words.moment(request.limit().dueAt()));
        }
    }

    /** One sentence, where there is nothing to fill in. */
    record Message(String title, String words, boolean good) {}

    Page page(Opened it, String token, AnswerForm typed, List<Refusal> problems, @Nullable String notice) {
        var request = it.request();
        var version = catalogue.version(dossiers.get(request.code()).procedureVersion());
        var on = LocalDate.ofInstant(request.asker().at(), LegalClock.ZONE);
        return new Page(
                request,
                addressees.unit(request.asker().unit(), on),
                version.name(),
                request.isOverdue(clock.instant()),
                token,
                typed,
                problems,
                notice);
    }

    List<Refusal> faults(AnswerForm typed) {
        return typed.given().faults(true, clock.today());
    }

    Message thanks(OpinionRequest it) {
        return new Message(Words.t("opinion.outside.thanks"), Words.t("opinion.outside.sent", it.code()), true);
    }

    Message unknown() {
        return new Message(Words.t("opinion.outside.title"), Words.t("opinion.outside.unknown"), false);
    }

    Message tooMany(Duration wait) {
        var minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        return new Message(Words.t("opinion.outside.title"), Words.t("opinion.outside.too-many", minutes), false);
    }

    /** Answered, no longer asked, or too old. */
    Message over(OpinionRequest it) {
        var reply = it.standing().reply();
        if (reply != null)
            return new Message(
                    Words.t("opinion.outside.title"),
                    Words.t("opinion.outside.answered", Words.moment(reply.at())),
                    false);
        return new Message(
                Words.t("opinion.outside.title"),
                it.takesAnswer() ? Words.t("opinion.outside.expired") : Words.t(Replies.over(it)),
                false);
    }
}
